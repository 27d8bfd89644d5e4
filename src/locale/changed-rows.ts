import type { RowCounts } from '#app';

/** Rows in which something happened, and the others. */
export function changedRows({ types }: RowCounts): { readonly changed: number; readonly same: number } {
  const same = types.find(({ type }) => type === 'same')?.rows ?? 0;
  return { same, changed: types.reduce((sum, { rows }) => sum + rows, 0) - same };
}
