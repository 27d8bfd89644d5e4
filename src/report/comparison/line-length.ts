import type { DocumentItem, DocumentLine } from './comparison-document.ts';
import { runsOfItem } from './runs-of-item.ts';

/** Shorter lines are kept on one sheet: a line or two on each would look torn. */
export const SHORT_LINE = 400;

/** Letters in the longest cell of a line; a unit of its own counts as forty more. */
export function lineLength({ cells }: DocumentLine): number {
  return Math.max(0, ...cells.map(({ items }) => itemsLength(items)));
}

/** The same of all cells of all lines. */
export function wholeLength(lines: readonly DocumentLine[]): number {
  return lines.reduce((sum, { cells }) => cells.reduce((all, { items }) => all + itemsLength(items), sum), 0);
}

function itemsLength(items: readonly DocumentItem[]): number {
  return items.reduce((sum, item) => sum + itemLength(item), 0);
}

const UNIT = 40;

function itemLength(item: DocumentItem): number {
  const units = item.kind === 'words' ? 0 : item.kind === 'grid' ? item.rows.length : 1;
  return runsOfItem(item).reduce((sum, { text }) => sum + text.length, units * UNIT);
}
