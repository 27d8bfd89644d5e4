import type { Run } from '#compare';
import { textWidth } from '../xlsx/text-width.ts';
import type { ComparisonDocument, DocumentItem } from './comparison-document.ts';

export type Grid = Extract<DocumentItem, { kind: 'grid' }>;

/** Least and most that a column asks for, in characters of half width: long names are wrapped. */
const LEAST = 5;
const MOST = 24;

/** How wide the columns of each grid are, as shares that add up to 1. A grid without heads goes on with the columns of the one above it. */
export function gridShares({ columns, lines }: ComparisonDocument): ReadonlyMap<Grid, readonly number[]> {
  const shares = new Map<Grid, readonly number[]>();
  for (const at of columns.keys()) {
    const grids = lines.flatMap(({ cells }) => (cells[at]?.items ?? []).filter((item) => item.kind === 'grid'));
    for (const table of tablesOf(grids)) {
      const own = sharesOf(table.flatMap(rowsOf));
      for (const grid of table) shares.set(grid, own);
    }
  }
  return shares;
}

/** Cells of a grid's rows, its heads first. */
export function rowsOf({ head, rows }: Grid): readonly (readonly (readonly Run[])[])[] {
  return [...(head === null ? [] : [head]), ...rows.map(({ cells }) => cells)];
}

function tablesOf(grids: readonly Grid[]): readonly (readonly Grid[])[] {
  const tables: Grid[][] = [];
  for (const grid of grids) {
    const last = tables.at(-1);
    if (grid.head !== null || !last) tables.push([grid]);
    else last.push(grid);
  }
  return tables;
}

function sharesOf(rows: readonly (readonly (readonly Run[])[])[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows)
    cells.forEach((runs, at) => {
      const width = runs.reduce((sum, { text }) => sum + textWidth(text), 0);
      widths[at] = Math.max(widths[at] ?? LEAST, Math.min(width, MOST));
    });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}
