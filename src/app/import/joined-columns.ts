import type { OutlineBlock, TablePlaces } from '#plan';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

interface PlacedTable {
  readonly block: TableBlock;
  readonly cells?: TablePlaces;
}

/**
 * A table with each column that has no head joined to the one on its left, where no row fills both: cells that stand aside of their
 * head in a PDF.
 */
export function withJoinedColumns(placed: PlacedTable): PlacedTable {
  const { head, rows } = placed.block;
  const at = head.findIndex(
    (name, column) => column > 0 && name === '' && rows.every((row) => !(row[column] && row[column - 1])),
  );
  if (at < 0 || rows.every((row) => !row[at])) return placed;
  const { cells } = placed;
  return withJoinedColumns({
    block: {
      kind: 'table',
      head: head.toSpliced(at, 1),
      rows: rows.map((row) => row.toSpliced(at - 1, 2, row[at - 1] || (row[at] ?? ''))),
    },
    ...(cells
      ? {
          cells: {
            head: cells.head.toSpliced(at, 1),
            rows: cells.rows.map((row, index) => row.toSpliced(rows[index]?.[at] ? at - 1 : at, 1)),
          },
        }
      : {}),
  });
}
