import { readKpiHead } from './kpi-head.ts';
import { foldForCompare, parseYear } from '#kernel';

/** A table with something (a place, say) beside each of its cells. */
export interface GridTable<T> {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly beside: readonly (readonly T[])[];
}

/**
 * A table whose rows say in turn 目標 and 実績 under columns of years → one row an indicator, with a column for each of both
 * (`目標（R4）`, `実績（R4）`). Null where a table is not of this form.
 */
export function unfoldKindRows<T>(table: GridTable<T>): GridTable<T> | null {
  const years = table.head.flatMap((text, at) => (isYear(text) ? [at] : []));
  const name = table.head.findIndex((text) => readKpiHead(text).kind === 'name');
  const kinds = table.head.findIndex((_, at) => !years.includes(at) && at !== name && saysKinds(table.rows, at));
  if (years.length === 0 || name < 0 || kinds < 0) return null;
  const words = [...new Set(table.rows.flatMap((row) => row[kinds] || []))].filter(isKind);
  const kept = table.head.flatMap((_, at) => (at === kinds || years.includes(at) ? [] : [at]));
  const groups = groupsOf(table.rows, name, kinds);
  const cells = groups.map((group) => cellsOf(group, { table, kinds, words, years, kept }));
  return {
    head: [
      ...kept.map((at) => table.head[at] ?? ''),
      ...words.flatMap((word) => years.map((at) => `${word}（${table.head[at] ?? ''}）`)),
    ],
    rows: cells.map((row) => row.map(({ text }) => text)),
    beside: cells.map((row) => row.flatMap(({ beside }) => (beside === undefined ? [] : [beside]))),
  };
}

function isYear(text: string): boolean {
  return parseYear(foldForCompare(text)).ok;
}

/** 目標値, 実績 and the like, alone in their cell. */
function isKind(text: string): boolean {
  const read = readKpiHead(text);
  return 'year' in read && read.year === null && read.unread === '' && read.unit === null;
}

/** Rows that must say what they are. */
const FEWEST = 2;

function saysKinds(rows: readonly (readonly string[])[], column: number): boolean {
  const said = rows.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
  return said.length >= FEWEST && said.every(isKind) && new Set(said).size > 1;
}

/** Rows of one indicator: its name stands in the first, and no kind comes twice. */
function groupsOf(rows: readonly (readonly string[])[], name: number, kinds: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let seen = new Set<string>();
  rows.forEach((row, index) => {
    const kind = row[kinds] ?? '';
    const group = groups.at(-1);
    const isNew =
      !group || seen.has(kind) || ((row[name] ?? '').trim() !== '' && row[name] !== rows[group[0] ?? 0]?.[name]);
    if (isNew) {
      groups.push([index]);
      seen = new Set([kind]);
    } else {
      group.push(index);
      seen.add(kind);
    }
  });
  return groups;
}

interface Unfolding<T> {
  readonly table: GridTable<T>;
  readonly kinds: number;
  readonly words: readonly string[];
  readonly years: readonly number[];
  readonly kept: readonly number[];
}

interface UnfoldedCell<T> {
  readonly text: string;
  readonly beside: T | undefined;
}

function cellsOf<T>(
  group: readonly number[],
  { table, kinds, words, years, kept }: Unfolding<T>,
): readonly UnfoldedCell<T>[] {
  const cell = (row: number | undefined, column: number): UnfoldedCell<T> => ({
    text: table.rows[row ?? -1]?.[column] ?? '',
    beside: table.beside[row ?? group[0] ?? 0]?.[column],
  });
  const first = (column: number): UnfoldedCell<T> =>
    cell(group.find((row) => (table.rows[row]?.[column] ?? '').trim() !== '') ?? group[0], column);
  const ofKind = (word: string): number | undefined => group.find((row) => table.rows[row]?.[kinds] === word);
  return [...kept.map(first), ...words.flatMap((word) => years.map((column) => cell(ofKind(word), column)))];
}
