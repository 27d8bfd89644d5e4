import type { FlowTable } from '../flow.ts';
import { plainText } from '../plain-text.ts';

/** Characters of a cell that is prose and no entry of a table. */
const PROSE = 120;

/**
 * True for a table that only places text: one column, or labels with prose beside them. The frame of a box, a 概要 beside its
 * heading. A table that repeats head rows is never one.
 */
export function isLayout(table: FlowTable): boolean {
  const columns = new Set(table.rows.flatMap((row) => row.map(({ column }) => column)));
  if (columns.size <= 1) return true;
  if (columns.size > 2 || table.headRows > 0) return false;
  const values = table.rows.flatMap((row) => row.filter(({ column }) => column !== Math.min(...columns)));
  return values.some(({ blocks }) => {
    const lines = plainText(blocks)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return (
      blocks.some(({ kind }) => kind !== 'paragraph') || lines.length > 2 || lines.some((line) => line.length > PROSE)
    );
  });
}
