import type { SheetColumn } from './sheet.ts';
import { textWidth } from './text-width.ts';
import type { WorkbookValue } from './workbook-value.ts';

const LEAST = 5;

/** Of each column: as wide as its widest value, its head in three lines, and no wider than the column allows. */
export function columnWidths(
  columns: readonly SheetColumn[],
  rows: readonly (readonly WorkbookValue[])[],
): readonly number[] {
  return columns.map(({ head, widest }, index) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, widthOf(row[index] ?? null)),
      Math.ceil(textWidth(head) / 3),
    );
    return Math.min(Math.max(longest + 2, LEAST), Math.max(widest, LEAST));
  });
}

function widthOf(value: WorkbookValue): number {
  if (value === null) return 0;
  return typeof value === 'string'
    ? textWidth(value)
    : value.number.toLocaleString('en-US', { maximumFractionDigits: 9 }).length + 1;
}
