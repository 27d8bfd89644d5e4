import type { Run } from '#compare';
import type { DocumentItem, DocumentLine } from './comparison-document.ts';

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
  switch (item.kind) {
    case 'words':
      return item.text.length;
    case 'grid':
      return item.rows.reduce(
        (sum, { cells }) => sum + UNIT + cells.reduce((all, runs) => all + runsLength(runs), 0),
        0,
      );
    default:
      return UNIT + runsLength(item.runs);
  }
}

function runsLength(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
