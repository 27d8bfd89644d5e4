import type { MarkedRange } from '../flow.ts';
import { betweenLines } from '../joined-lines.ts';
import { endsSentence, lineStart } from '../line-start.ts';
import { boxAround, type Box } from './drawing.ts';
import type { Segment } from './segment.ts';

/** A paragraph while its neighbours on other columns and pages are not yet known. */
export interface ParagraphDraft {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  readonly box: Box;
  readonly page: number;
  readonly size: number;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly indent: number;
  /** Marked content of its first characters. */
  readonly mark: number | null;
  /** Its last line reaches the edge and ends no sentence: it may go on elsewhere. */
  readonly open: boolean;
  /** Its first line begins a paragraph by a sign, a number or an indent. */
  readonly fresh: boolean;
}

export interface Column {
  readonly left: number;
  readonly right: number;
  readonly page: number;
}

/** In sizes. */
const INDENT = 0.7;
const LOOSE_PITCH = 1.4;
const USUAL_PITCH = 1.75;

/** Lines of one column, from the top → paragraphs. */
export function paragraphsOf(lines: readonly Segment[], column: Column): readonly ParagraphDraft[] {
  const pitch = pitchOf(lines);
  const groups: Segment[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, { column, pitch })) group.push(line);
    else groups.push([line]);
  }
  const left = Math.min(...lines.map((line) => line.left));
  return groups.map((group) => draftOf(group, column, lines.length > 1 ? left : column.left));
}

/** The distance of lines that stand close: a quarter of all are closer. */
function pitchOf(lines: readonly Segment[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => line.baseline - (lines[at]?.baseline ?? line.baseline))
    .filter((distance) => distance > 2)
    .toSorted((a, b) => a - b);
  const size = lines[0]?.size ?? 10;
  const typical = distances[Math.floor(distances.length / 4)] ?? USUAL_PITCH * size;
  return Math.min(typical, 2.6 * size);
}

/** A line of a table of contents is complete with its page number. */
const LEADERS = /(?:[.…‥・]\s?){4,}\s*[0-9０-９ivx]*$/u;

interface Setting {
  readonly column: Column;
  readonly pitch: number;
}

function continues(group: readonly Segment[], line: Segment, { column, pitch }: Setting): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const distance = line.baseline - last.baseline;
  if (distance > Math.max(pitch, last.size * 1.25) * LOOSE_PITCH || distance < 0) return false;
  if (Math.abs(line.size - last.size) > 0.12 * last.size || line.bold !== last.bold) return false;
  if (LEADERS.test(last.text) || !isFull(last, line.text, column)) return false;
  return !beginsByStart(group, line) && !beginsByIndent(group, line);
}

/** A sign begins a paragraph; a number may also be one that a sentence counts by, carried over by its length. */
function beginsByStart(group: readonly Segment[], line: Segment): boolean {
  const last = group.at(-1);
  const start = lineStart(line.text);
  if (start === 'plain' || !last) return false;
  if (start === 'bullet' || start === 'note') return true;
  return endsSentence(last.text) || line.left < last.left - INDENT * line.size || group.length === 1;
}

function beginsByIndent(group: readonly Segment[], line: Segment): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const step = (line.left - last.left) / line.size;
  if (Math.abs(step) < INDENT) return false;
  const hanging = lineStart(first.text) !== 'plain';
  // A full line that ends no sentence is followed by its rest, wherever that is set.
  if (step > 0 && !endsSentence(last.text)) return false;
  if (group.length > 1) return step > 0 || !hanging || step < -INDENT;
  // The second line: set in under a sign, or set out after the indent of a first line.
  return step > 0 ? !hanging : step < -4;
}

/** No room was left for what comes next: two characters of Japanese (which may not begin a line by 、), a word of others. */
function isFull(line: Segment, next: string, column: Column): boolean {
  const word = /^[\p{sc=Latin}0-9.,%-]+/u.exec(next)?.[0].length ?? 0;
  const needed = Math.max(2.1, word * 0.62 + 0.5) * line.size;
  const shortest = Math.min(4 * line.size, 0.6 * (column.right - column.left));
  return line.right + needed >= column.right && line.right - line.left > shortest;
}

function draftOf(lines: readonly Segment[], column: Column, left: number): ParagraphDraft {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new TypeError('a paragraph has lines');
  const { text, marks } = joinedText(lines);
  const box = boxAround(lines);
  const [before, after] = [box.left - column.left, column.right - box.right];
  return {
    kind: 'paragraph',
    text,
    marks,
    box,
    page: column.page,
    size: first.size,
    bold: lines.every(({ bold }) => bold),
    centred: before > 2 * first.size && Math.abs(before - after) < 1.5 * first.size,
    indent: Math.max(0, first.left - column.left),
    mark: first.mark,
    open: !endsSentence(last.text) && isFull(last, '', column),
    fresh: lineStart(first.text) !== 'plain' || first.left - left > INDENT * first.size,
  };
}

type MarkedText = Pick<ParagraphDraft, 'text' | 'marks'>;

function joinedText(lines: readonly MarkedText[]): MarkedText {
  return lines.reduce((whole, line) => appended(whole, line));
}

function appended(before: MarkedText, after: MarkedText): MarkedText {
  const text = before.text + betweenLines(before.text, after.text);
  const shifted = after.marks.map((mark) => ({ ...mark, from: mark.from + text.length, to: mark.to + text.length }));
  return { text: text + after.text, marks: [...before.marks, ...shifted] };
}

/** Whether the second is the rest of the first, carried over to the next column or page. */
export function readsOn(before: ParagraphDraft, after: ParagraphDraft): boolean {
  return (
    before.open &&
    !after.fresh &&
    !after.centred &&
    Math.abs(before.size - after.size) < 0.12 * before.size &&
    before.bold === after.bold
  );
}

export function joinedDraft(before: ParagraphDraft, after: ParagraphDraft): ParagraphDraft {
  return { ...before, ...appended(before, after), open: after.open };
}
