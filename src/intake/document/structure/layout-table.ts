import type { FlowCell, FlowTable } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { namesColumns } from './table-head.ts';

/** Characters of a cell that is prose and no entry of a table; a list of names is an entry however long. */
const PROSE = 120;
const isProse = (line: string): boolean => line.length > PROSE && line.includes('。');

/**
 * True for a table that only places text: one column, or labels with prose beside them. The frame of a box, a 概要 beside its
 * heading. A table that repeats head rows or names both its columns above further rows is never one.
 */
export function isLayout(table: FlowTable): boolean {
  const columns = new Set(table.rows.flatMap((row) => row.map(({ column }) => column)));
  if (columns.size <= 1) return true;
  if (columns.size > 2 || table.headRows > 0 || hasNames(table)) return false;
  const values = table.rows.flatMap((row) => row.filter(({ column }) => column !== Math.min(...columns)));
  return values.some(({ blocks }) => {
    const lines = plainText(blocks)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return blocks.some(({ kind }) => kind !== 'paragraph') || lines.length > 2 || lines.some(isProse);
  });
}

/** 項目 and 内容 above a row of them. */
function hasNames({ rows }: FlowTable): boolean {
  const [first = []] = rows;
  return (
    rows.length > 1 && first.every(isParagraphs) && namesColumns(first.map(({ blocks }) => plainText(blocks).trim()))
  );
}

const isParagraphs = ({ blocks }: FlowCell): boolean => blocks.every(({ kind }) => kind === 'paragraph');
