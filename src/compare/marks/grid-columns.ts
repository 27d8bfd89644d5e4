import { foldForCompare, parseYear } from '#kernel';
import { pairColumns, withRenamed, type ColumnPair } from './column-pairs.ts';
import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import type { Group } from '../rows/groups.ts';
import { likeness } from '../pairing/likeness.ts';

export type RowPair = readonly [old: GridRow, next: GridRow];

/** How the columns of the tables of two rows face each other. */
export type ColumnsOf = (old: GridRow, next: GridRow) => readonly ColumnPair[];

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** Decided once for each two tables, by all their rows that face each other. */
export function columnsOfTables(groups: readonly Group[], { old, new: next }: Editions): ColumnsOf {
  const rows = groups.flatMap((group): readonly RowPair[] => {
    const [before, after] = [old[group.old[0] ?? -1], next[group.new[0] ?? -1]];
    if (group.old.length !== 1 || group.new.length !== 1 || before?.cells || after?.cells) return [];
    return before?.grid && after?.grid ? [[before.grid, after.grid]] : [];
  });
  const columns = new Map(Array.from(Map.groupBy(rows, keyOf), ([key, own]) => [key, facingColumns(own)] as const));
  return (...pair) => columns.get(keyOf(pair)) ?? facingColumns([pair]);
}

function keyOf([old, next]: RowPair): string {
  return `${old.table}\n${next.table}`;
}

/** By their heads; where these do not tell, by what stands in the cells of the rows, and else by their place. */
export function facingColumns(rows: readonly RowPair[]): readonly ColumnPair[] {
  const [heads, others] = [foldedHeads(rows.map(([old]) => old)), foldedHeads(rows.map(([, next]) => next))];
  if (heads.length === others.length && heads.every((head, at) => head === others[at]))
    return heads.map((_, at): ColumnPair => [at, at]);
  const asked = rows.slice(0, MOST_ROWS);
  const [years, otherYears] = [heads.map(yearOf), others.map(yearOf)];
  const worth = (i: number, j: number): number => {
    const [head, other] = [heads[i] ?? '', others[j] ?? ''];
    if (head === other) return head === '' ? SAME_HEAD / 2 : SAME_HEAD;
    const [year, otherYear] = [years[i] ?? null, otherYears[j] ?? null];
    if (year !== null && otherYear !== null) return year === otherYear ? SAME_HEAD : 0;
    const ofCells = asked.reduce((sum, [old, next]) => sum + alike(foldedCell(old, i), foldedCell(next, j)), 0);
    return 2 * alike(head, other) + ofCells / asked.length;
  };
  return withRenamed(pairColumns(heads, others, worth));
}

/** More than likeness of heads and cells can come to. */
const SAME_HEAD = 4;
const ALIKE = 0.5;
/** So many rows tell what their columns hold. */
const MOST_ROWS = 40;

function alike(one: string, other: string): number {
  const share = likeness(one, other);
  return share >= ALIKE ? share : 0;
}

/** One year is never another, however alike the cells below: new years face the old ones in their order. */
function yearOf(head: string): number | null {
  const reading = parseYear(head);
  return reading.ok ? reading.value.year : null;
}

/** One for each column; a row may have more cells than the table has heads. */
function foldedHeads(rows: readonly GridRow[]): readonly string[] {
  const length = Math.max(...rows.map(({ head, cells }) => Math.max(head.length, cells.length)));
  return Array.from({ length }, (_, at) => foldForCompare(rows[0]?.head[at] ?? ''));
}

function foldedCell(row: GridRow, at: number): string {
  return foldForCompare(cellAt(row, at));
}

/** Empty where the row has no such cell. */
export function cellAt({ cells }: GridRow, at: number | null): string {
  return at === null ? '' : (cells[at]?.text ?? '');
}
