import { rowTypes, type Comparison, type RowType } from '#compare';

export interface RowCounts {
  /** Kinds that occur, the strongest first. */
  readonly types: readonly { readonly type: RowType; readonly rows: number }[];
  /** Rows a person should look at (要確認). */
  readonly check: number;
}

/** How many rows of each kind: the summary that comes before the detail. */
export function countRows({ rows }: Comparison): RowCounts {
  const types = rowTypes.map((type) => ({ type, rows: rows.filter((row) => row.type === type).length }));
  return {
    types: types.filter((one) => one.rows > 0),
    check: rows.filter(({ confidence }) => confidence === 'check').length,
  };
}
