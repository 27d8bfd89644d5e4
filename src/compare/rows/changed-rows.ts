import type { Comparison, ComparisonRow } from '../comparison.ts';
import { rowKey } from '../pins/row-remarks.ts';

/** What differs between two comparisons of the same editions: places of rows, in their order. */
export interface ChangedRows {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Rows of other units, or with another verdict on them. A row that only stands elsewhere has not changed. */
export function changedRows(before: Comparison, after: Comparison): ChangedRows {
  const [old, now] = [before.rows.map(verdictKey), after.rows.map(verdictKey)];
  const [known, kept] = [new Set(old), new Set(now)];
  const without = (keys: readonly string[], others: ReadonlySet<string>): readonly number[] =>
    keys.flatMap((key, at) => (others.has(key) ? [] : [at]));
  return { before: without(old, kept), after: without(now, known) };
}

function verdictKey(row: ComparisonRow): string {
  const { type, flags, links, confidence, remarks } = row;
  return JSON.stringify([rowKey(row), type, flags, links, confidence, remarks]);
}
