import type { Place } from '#kernel';
import type { FlowParagraph } from '../flow.ts';
import { betweenLines } from '../joined-lines.ts';
import { endsSentence, lineStart } from '../line-start.ts';
import { widthOf, type SourceLine } from './source-lines.ts';

/** A line with the page it stands on, from 0. */
export interface PagedLine extends SourceLine {
  readonly page: number;
}

export interface Wrapping {
  /** Of a full line; half-width characters count 1. 0 = lines are not broken by a width. */
  readonly width: number;
  readonly tellsEnds: boolean;
}

/** Two characters may be missing at the end of a full line, since some may not begin the next. */
const PLAY = 5;

/** The usual width of full lines, if the text is broken by one. */
export function wrappingOf(lines: readonly SourceLine[], tellsEnds: boolean): Wrapping {
  const widths = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const full = widths.filter((other) => other >= width - PLAY && other <= width + PLAY).length;
  return { width: lines.length >= 6 && full >= lines.length * 0.25 && width <= 160 ? width : 0, tellsEnds };
}

/** Lines in order → paragraphs, each as the lines it is made of. */
export function groupedLines(lines: readonly PagedLine[], wrapping: Wrapping): readonly (readonly PagedLine[])[] {
  const groups: PagedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && readsOn(last, line, wrapping)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A number of a goal or chapter alone on its line, whose title stands on the next in brackets. */
const LONE_NUMBER =
  /^(?:(?:基本|重点|政策)?(?:目標|方針|方向|戦略|プロジェクト)|第)\s*[0-9０-９一二三四五六七八九十Ⅰ-Ⅻ]{1,3}\s*[編章節部]?$/u;

const isTitled = (last: PagedLine, line: PagedLine): boolean =>
  LONE_NUMBER.test(last.text) && /^[「『“]/u.test(line.text) && line.blanks <= 1;

function readsOn(last: PagedLine, line: PagedLine, { width, tellsEnds }: Wrapping): boolean {
  if (isTitled(last, line)) return true;
  if (last.page === line.page && line.blanks > 0) return false;
  if (/^#{1,6}\s/.test(line.text) || /^#{1,6}\s/.test(last.text)) return false;
  if (tellsEnds && !last.trailing && last.page === line.page) return true;
  if (lineStart(line.text) !== 'plain' || endsSentence(last.text)) return false;
  if (width === 0) return false;
  const word = /^[\p{sc=Latin}0-9]+/u.exec(line.text)?.[0] ?? '';
  return last.width + widthOf(word) >= width - PLAY;
}

export function paragraphOf(lines: readonly PagedLine[], place: Place, marksHeadings: boolean): FlowParagraph {
  const text = lines.reduce((whole, line, at) => {
    const before = lines[at - 1];
    return whole + (before && isTitled(before, line) ? '\u3000' : betweenLines(whole, line.text)) + line.text;
  }, '');
  const look = { heading: null, size: null, bold: false, centred: false, indent: null, list: null, note: false };
  const heading = marksHeadings ? /^(#{1,6})\s+(?=\S)/.exec(text) : null;
  if (!heading) return { kind: 'paragraph', text, place, look };
  return {
    kind: 'paragraph',
    text: text.slice(heading[0].length),
    place,
    look: { ...look, heading: heading[1]?.length ?? 1 },
  };
}
