import { foldForCompare, type Place } from '#kernel';
import type { Findings } from './findings.ts';
import type { CsvRow } from './read-csv.ts';

/**
 * Several rows of one indicator as one: each column's first non-empty cell, with that cell's place.
 * A later cell that says something else is an issue.
 */
export function mergedRow(
  rows: readonly [CsvRow, ...CsvRow[]],
  columns: readonly string[],
  findings: Findings,
): CsvRow {
  const [first] = rows;
  const speaking = new Map<string, CsvRow>();
  for (const column of columns) {
    for (const row of rows) {
      const found = row.cell(column);
      const expected = speaking.get(column)?.cell(column);
      if (found === '') continue;
      if (expected === undefined) speaking.set(column, row);
      else if (foldForCompare(found) !== foldForCompare(expected))
        findings.add('csv-contradiction', row.place(column), { found, expected });
    }
  }
  const speaker = (column: string): CsvRow => speaking.get(column) ?? first;
  return {
    row: first.row,
    cell: (column) => speaker(column).cell(column),
    place: (column): Place => (column === undefined ? first.place() : speaker(column).place(column)),
  };
}
