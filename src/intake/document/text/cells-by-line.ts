import type { Place } from '#kernel';
import { readKpiHead, type KpiHead } from '#indicator';
import { lineStart } from '../line-start.ts';
import { textCell, type TableReading } from './figure-tables.ts';
import { figureTokens, isYear } from './figure-tokens.ts';
import type { PagedLine } from './joined-paragraphs.ts';

/**
 * A table of indicators each of whose cells came out on a line of its own, as where Word saves one as plain text, with a column of words
 * (単位, 担当課) among its figures: rows of as many lines as the head has, each of the kind that its column wants. Null where no such table
 * begins here. Where there are figures alone they part the rows by themselves (`figureTable`).
 */
export function cellsByLine(lines: readonly PagedLine[], placeOf: (line: PagedLine) => Place): TableReading | null {
  const kinds = headKinds(lines);
  // A first row whose name could be a head too must not become a part of the head.
  for (let width = kinds.length; width >= FEWEST && isHead(kinds.slice(0, width)); width -= 1) {
    const rows = rowsBelow(lines, kinds.slice(0, width));
    if (rows.length === 0) continue;
    const made = [lines.slice(0, width), ...rows].map((row) =>
      row.map((line, column) => textCell(line.text, placeOf(line), { column, columns: 1, rows: 1 })),
    );
    const [first] = lines;
    if (!first) return null;
    return { blocks: [{ kind: 'table', place: placeOf(first), headRows: 1, rows: made }], used: width * made.length };
  }
  return null;
}

/** A name, a figure and a word. */
const FEWEST = 3;
const MOST = 16;

type Kind = KpiHead['kind'];

function headKinds(lines: readonly PagedLine[]): readonly Kind[] {
  const kinds = lines.slice(0, MOST).map(({ text }) => readKpiHead(text).kind);
  const end = kinds.indexOf('unknown');
  return end < 0 ? kinds : kinds.slice(0, end);
}

const FIGURES: ReadonlySet<Kind> = new Set(['baseline', 'present', 'target', 'actual']);

function isHead(kinds: readonly Kind[]): boolean {
  const isWords = (kind: Kind): boolean => kind !== 'name' && !FIGURES.has(kind);
  return kinds.includes('name') && kinds.some((kind) => FIGURES.has(kind)) && kinds.some(isWords);
}

/** Empty where the rows are not sure: a figure behind the last of them says that a cell somewhere was blank. */
function rowsBelow(lines: readonly PagedLine[], kinds: readonly Kind[]): readonly (readonly PagedLine[])[] {
  const rows: (readonly PagedLine[])[] = [];
  let at = kinds.length;
  for (; ; at += kinds.length) {
    const row = lines.slice(at, at + kinds.length);
    if (row.length < kinds.length || !row.every(({ text }, column) => fits(text, kinds[column] ?? 'unknown'))) break;
    rows.push(row);
  }
  return isNumber(lines[at]?.text ?? '') ? [] : rows;
}

function fits(text: string, kind: Kind): boolean {
  if (FIGURES.has(kind)) return (figureTokens(text) ?? []).filter((token) => !isYear(token)).length === 1;
  if (kind !== 'name') return !isNumber(text) && lineStart(text) !== 'note';
  return !figureTokens(text) && ['plain', 'bullet'].includes(lineStart(text));
}

function isNumber(text: string): boolean {
  return /[0-9０-９]/u.test(text) && figureTokens(text) !== null;
}
