import type { FlowBlock, FlowCell, FlowTable } from '../flow.ts';
import type { ComparisonColumn } from './comparison-head.ts';

/** What one row of a 新旧対照表 has in each of its columns. */
export interface ComparisonRow {
  /** Cells by column, in the order of `columns`. */
  readonly cells: readonly (readonly FlowCell[])[];
  /** Cells that stand across both editions. */
  readonly shared: readonly FlowCell[];
}

/** A cell belongs to the column that it overlaps most; one that covers both editions to both. */
export function comparisonRow(row: readonly FlowCell[], columns: readonly ComparisonColumn[]): ComparisonRow {
  const cells = columns.map((): FlowCell[] => []);
  const shared: FlowCell[] = [];
  for (const cell of row) {
    const overlaps = columns.map(
      ({ from, to }) => Math.min(to, cell.column + cell.columns) - Math.max(from, cell.column),
    );
    const editions = columns.filter(({ role }, at) => (role === 'new' || role === 'old') && (overlaps[at] ?? 0) > 0);
    if (editions.length === 2) shared.push(cell);
    else (cells[Math.max(0, overlaps.indexOf(Math.max(...overlaps)))] ?? shared).push(cell);
  }
  return { cells, shared };
}

/** The blocks of one column: rows that are divided there are rows of a table inside the edition. */
export function blocksOfColumn(rows: readonly (readonly FlowCell[])[], from: number): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let open: FlowCell[][] = [];
  const close = (): void => {
    const place = open[0]?.[0]?.place;
    if (place) blocks.push({ kind: 'table', place, headRows: 0, rows: open } satisfies FlowTable);
    open = [];
  };
  for (const cells of rows) {
    if (cells.length > 1) open.push(cells.map((cell) => ({ ...cell, column: Math.max(0, cell.column - from) })));
    else {
      close();
      for (const cell of cells) blocks.push(...cell.blocks);
    }
  }
  close();
  return blocks;
}
