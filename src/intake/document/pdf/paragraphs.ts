import type { MarkedRange } from '../flow.ts';
import { betweenLines } from '../joined-lines.ts';
import { endsInLeaders } from '../leaders.ts';
import { countsOn, endsSentence, lineStart } from '../line-start.ts';
import { boxAround, type Box } from './drawing.ts';
import { proseColumns, type Column } from './prose-column.ts';
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
  /** Sizes of the letters that its last line left free; null = it ends here, whatever comes next. */
  readonly free: number | null;
  /** Its first line begins a paragraph by a sign, a number or an indent. */
  readonly fresh: boolean;
}

/** In sizes. */
const INDENT = 0.7;
const LOOSE_PITCH = 1.4;
const USUAL_PITCH = 1.75;

/** Lines of one column, from the top → paragraphs. */
export function paragraphsOf(lines: readonly Segment[], column: Column): readonly ParagraphDraft[] {
  const pitch = pitchOf(lines);
  const columns = proseColumns(lines, column, pitch);
  const groups: { readonly lines: Segment[]; column: Column }[] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    const own = columns[at] ?? column;
    if (group && continues(group.lines, line, { column: group.column, pitch, next: lines[at + 1] })) {
      group.lines.push(line);
      group.column = own;
    } else groups.push({ lines: [line], column: own });
  });
  const left = Math.min(...lines.map((line) => line.left));
  return groups.map((group) => draftOf(group.lines, group.column, lines.length > 1 ? left : column.left));
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

interface Setting {
  readonly column: Column;
  readonly pitch: number;
  /** What stands below the line. */
  readonly next: Segment | undefined;
}

function continues(group: readonly Segment[], line: Segment, { column, pitch, next }: Setting): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  if (!isSetLike(last, line, pitch)) return false;
  if (column.inner && endsSentence(last.text) && !goesOnBehindQuote(last.text, line.text)) return false;
  if (endsInLeaders(last.text) || !isFull(last, line.text, column)) return false;
  if (group.length === 1 && (countsOn(last.text, line.text) || isSetInAlike(last, line, next))) return false;
  return !beginsByStart(group, line) && !beginsByIndent(group, line);
}

/** Close below it, in the same letters. */
function isSetLike(last: Segment, line: Segment, pitch: number): boolean {
  const distance = line.baseline - last.baseline;
  if (distance > Math.max(pitch, last.size * 1.25) * LOOSE_PITCH || distance < 0) return false;
  return Math.abs(line.size - last.size) <= 0.12 * last.size && line.bold === last.bold;
}

/** A sentence of one line, and below it the first line of the next paragraph: both are set in, and what follows is not. */
function isSetInAlike(last: Segment, line: Segment, next: Segment | undefined): boolean {
  if (!next || !endsSentence(last.text) || lineStart(last.text) !== 'plain') return false;
  const step = (line.left - next.left) / line.size;
  return Math.abs(line.left - last.left) < INDENT * line.size && step >= INDENT && step < 2 && !endsSentence(line.text);
}

/** What no paragraph ends with: a number on the next line is its rest. */
const CARRIED_OVER = /(?:明治|大正|昭和|平成|令和|西暦|第|約|計|延べ|全)$/u;

/** 「（以下「総合戦略」という。）」 and then を: the sentence around what is quoted goes on. */
function goesOnBehindQuote(last: string, next: string): boolean {
  return /。[」』）)】]+\s*$/u.test(last) && /^[にをはがのとでもやへ、]/u.test(next);
}

/** A sign begins a paragraph; a number may also be one that a sentence counts by, carried over by its length. */
function beginsByStart(group: readonly Segment[], line: Segment): boolean {
  const last = group.at(-1);
  const start = lineStart(line.text);
  if (start === 'plain' || !last) return false;
  if (start === 'bullet' || start === 'note') return true;
  if (CARRIED_OVER.test(last.text)) return false;
  if (endsSentence(last.text) || line.left < last.left - INDENT * line.size) return true;
  return group.length === 1 && !/[、，]$/u.test(last.text);
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

/** What may not be torn apart at the head of a line: brackets, a word of Latin letters or a number, one in brackets behind it, and signs that close. */
const CHUNK =
  /^[「『（(［【〔〈《“]*(?:[\p{sc=Latin}0-9０-９.,，．%％-]+(?:[（(][\p{sc=Latin}0-9０-９.,，．%％-]+)?|.)[、。，．・：；？！」』）)］】〕〉》”々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/u;

/** No room was left for what comes next. Two characters of Japanese may always be missing. */
function isFull(line: Segment, next: string, column: Column): boolean {
  return isLong(line, column) && freeIn(line, column) <= neededFor(next);
}

function isLong(line: Segment, { left, right }: Column): boolean {
  return line.right - line.left > Math.min(4 * line.size, 0.6 * (right - left));
}

function freeIn(line: Segment, column: Column): number {
  return (column.right - line.right) / line.size;
}

function neededFor(next: string): number {
  let chunk = 0;
  for (const character of CHUNK.exec(next)?.[0] ?? '') chunk += character < '\u02ff' ? 0.62 : 1;
  return Math.max(2.1, chunk + 0.6);
}

function draftOf(lines: readonly Segment[], column: Column, left: number): ParagraphDraft {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new TypeError('a paragraph has lines');
  const { text, marks } = joinedText(lines);
  const box = boxAround(lines);
  return {
    kind: 'paragraph',
    text,
    marks,
    box,
    page: column.page,
    size: first.size,
    bold: lines.every(({ bold }) => bold),
    centred: [column.right, column.furthest ?? column.right].some((right) =>
      isCentred(box, { ...column, right }, first.size),
    ),
    indent: Math.max(0, first.left - column.left),
    mark: first.mark,
    free: endsSentence(last.text) || !isLong(last, column) ? null : freeIn(last, column),
    fresh: lineStart(first.text) !== 'plain' || first.left - left > INDENT * first.size,
  };
}

function isCentred(box: Box, { left, right }: Column, size: number): boolean {
  const [before, after] = [box.left - left, right - box.right];
  return before > 2 * size && Math.abs(before - after) < 1.5 * size;
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
  if (before.free === null || before.free > neededFor(after.text) || after.fresh || after.centred) return false;
  return Math.abs(before.size - after.size) < 0.12 * before.size && before.bold === after.bold;
}

export function joinedDraft(before: ParagraphDraft, after: ParagraphDraft): ParagraphDraft {
  return { ...before, ...appended(before, after), free: after.free };
}
