import type { Run } from '#compare';
import type { DocumentColumn, DocumentItem, DocumentLine } from '../comparison-document.ts';
import type { Grid, GridLooks } from '../grid-looks.ts';

/** Letters of full width that a line of a cell holds for each twelfth of the table's width, rounded down. */
const LETTERS = 5.8;
/** Letters of a line that the edges of a cell of a table in a cell take. */
const EDGES = 1;

/** How many printed lines the longest cell needs, at most: what may not break over a page end must surely fit on a page. */
export function printedLines({ cells }: DocumentLine, columns: readonly DocumentColumn[], looks: GridLooks): number {
  const heights = cells.map(({ items }, at) => {
    const letters = (columns[at]?.width ?? 1) * LETTERS;
    return items.reduce((sum, item) => sum + itemLines(item, letters, looks), 0);
  });
  return Math.max(0, ...heights);
}

/** Lines of the heads of a table in a cell. */
export function headLines(grid: Grid, letters: number, looks: GridLooks): number {
  return grid.head === null ? 0 : rowLines(grid.head, letters, looks.get(grid)?.shares ?? []);
}

/** Letters of a line in a column. */
export function lettersIn({ width }: Pick<DocumentColumn, 'width'>): number {
  return width * LETTERS;
}

function itemLines(item: DocumentItem, letters: number, looks: GridLooks): number {
  switch (item.kind) {
    case 'words':
      return textLines(item.text, letters);
    case 'grid': {
      const own = looks.get(item)?.shares ?? [];
      const rows = item.rows.reduce((sum, { cells }) => sum + rowLines(cells, letters, own), 0);
      return headLines(item, letters, looks) + rows;
    }
    default:
      return textLines(textOf(item.runs), letters);
  }
}

function rowLines(cells: readonly (readonly Run[])[], letters: number, shares: readonly number[]): number {
  const heights = cells.map((runs, at) => textLines(textOf(runs), Math.max(1, letters * (shares[at] ?? 0) - EDGES)));
  return Math.max(1, ...heights);
}

function textLines(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
