import type { FlowBlock, FlowParagraph, FlowTable, FurnitureText } from '../flow.ts';
import { plainText } from '../plain-text.ts';

/** Between two cells of a table that was written into one: with blanks, as our own 新旧対照表 has it. */
const BAR = /[ \u3000]+[｜|][ \u3000]+/;
const NARROWEST = 2;

/** The lines of a cell: those that follow one another with as many bars each are a table; a lone one too. */
export function withBarredRows(paragraph: FlowParagraph): readonly FlowBlock[] {
  if (!BAR.test(paragraph.text)) return [paragraph];
  const lines = linesOf(paragraph);
  const blocks: FlowBlock[] = [];
  let from = 0;
  while (from < lines.length) {
    const width = widthOf(lines[from]);
    let to = from + 1;
    while (to < lines.length && widthOf(lines[to]) === width) to += 1;
    const own = lines.slice(from, to);
    blocks.push(width >= NARROWEST ? tableOf(own) : joined(own));
    from = to;
  }
  return blocks;
}

function linesOf(paragraph: FlowParagraph): readonly FlowParagraph[] {
  let at = 0;
  return paragraph.text.split('\n').map((text) => {
    const from = at;
    at += text.length + 1;
    return part(paragraph, from, from + text.length);
  });
}

/** A part of a paragraph with the marks that lie in it. */
function part(paragraph: FlowParagraph, from: number, to: number): FlowParagraph {
  const { marks, ...rest } = paragraph;
  const own = (marks ?? [])
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }))
    .filter((mark) => mark.from < mark.to);
  return { ...rest, text: paragraph.text.slice(from, to), ...(own.length > 0 ? { marks: own } : {}) };
}

function widthOf(line: FlowParagraph | undefined): number {
  const width = line?.text.split(BAR).length ?? 0;
  return width >= NARROWEST ? width : 0;
}

function joined(lines: readonly FlowParagraph[]): FlowParagraph {
  const [first] = lines;
  if (!first) throw new RangeError('no line to join');
  let length = 0;
  const marks = lines.flatMap(({ text, marks: own = [] }) => {
    const moved = own.map((mark) => ({ ...mark, from: mark.from + length, to: mark.to + length }));
    length += text.length + 1;
    return moved;
  });
  const { marks: _, ...rest } = first;
  return { ...rest, text: lines.map(({ text }) => text).join('\n'), ...(marks.length > 0 ? { marks } : {}) };
}

function tableOf(lines: readonly FlowParagraph[]): FlowTable {
  return { kind: 'table', place: lines[0]?.place ?? {}, headRows: 0, rows: lines.map(rowOf) };
}

function rowOf(line: FlowParagraph): FlowTable['rows'][number] {
  let at = 0;
  return line.text.split(new RegExp(`(${BAR.source})`)).flatMap((text, index) => {
    const from = at;
    at += text.length;
    if (index % 2 === 1) return [];
    const block = part(line, from, at);
    return [{ column: index / 2, columns: 1, rows: 1, blocks: [block], place: line.place }];
  });
}

/** The bars that were taken out of texts, since the table that they drew is one. */
export function takenBars(
  texts: readonly string[],
  blocks: readonly FlowBlock[],
  sheet: string,
): readonly FurnitureText[] {
  if (!texts.some((text) => BAR.test(text))) return [];
  const [before, after] = [texts.join('\n'), plainText(blocks)];
  return ['｜', '|'].flatMap((bar) => {
    const count = before.split(bar).length - after.split(bar).length;
    return count > 0 ? [{ text: bar, count, place: { sheet } }] : [];
  });
}
