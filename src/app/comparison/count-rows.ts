import type { Comparison, RowType } from '#compare';

export interface RowCounts {
  /** Kinds that occur, in the order of a summary. */
  readonly types: readonly { readonly type: RowType; readonly rows: number }[];
  /** Rows a person should look at (要確認). */
  readonly check: number;
}

const ORDER: readonly RowType[] = [
  'same',
  'reworded',
  'renamed',
  'renumbered',
  'replaced',
  'moved',
  'split',
  'merged',
  'added',
  'deleted',
  'orthographic',
];

/** How many rows of each kind: the summary that comes before the detail. */
export function countRows({ rows }: Comparison): RowCounts {
  const types = ORDER.map((type) => ({ type, rows: rows.filter((row) => row.type === type).length }));
  return {
    types: types.filter((one) => one.rows > 0),
    check: rows.filter(({ confidence }) => confidence === 'check').length,
  };
}
