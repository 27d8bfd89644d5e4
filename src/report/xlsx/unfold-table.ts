import type { Figure } from '#app';
import type { Locale } from '#locale';
import type { Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import { partColumns, type Part } from './part-cells.ts';
import { sheetCellOf } from './sheet-cell-of.ts';
import type { SheetCell, SheetColumn, SheetRow } from './sheet.ts';

export interface Unfolding {
  readonly locale: Locale;
  readonly parts: readonly Part[];
  /** Characters of half width for each share of a column's width. */
  readonly share: number;
}

export interface UnfoldedTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

interface UnfoldedColumn {
  readonly column: SheetColumn;
  readonly of: (content: readonly Inline[]) => SheetCell;
  readonly index: number;
}

/** One fact a cell: beside each column of figures stand those of their parts that occur in it. */
export function unfoldTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>, unfolding: Unfolding): UnfoldedTable {
  const unfolded = columns.flatMap((column, index) => {
    const figures = rows.flatMap(({ cells }) => figureOf(cells[index] ?? []) ?? []);
    return unfoldColumn({ column, index, figures }, unfolding);
  });
  return {
    columns: unfolded.map(({ column }) => column),
    rows: rows.map(({ cells }) => ({
      label: labelOf(cells[0] ?? [], unfolding.locale),
      cells: unfolded.map(({ of, index }) => of(cells[index] ?? [])),
    })),
  };
}

interface OneColumn {
  readonly column: TableColumn;
  readonly index: number;
  readonly figures: readonly Figure[];
}

function unfoldColumn({ column, index, figures }: OneColumn, { locale, parts, share }: Unfolding): readonly UnfoldedColumn[] {
  const own: UnfoldedColumn = { column: { head: column.head, widest: column.width * share }, index, of: (content) => sheetCellOf(content, locale) };
  const known = partColumns(locale);
  const beside = parts.filter((part) => figures.some((figure) => known[part].of(figure) !== null)).map((part): UnfoldedColumn => ({
    column: { head: `${column.head} ${known[part].head}`, widest: 12 },
    index,
    of: (content) => {
      const figure = figureOf(content);
      return figure ? known[part].of(figure) : null;
    },
  }));
  return [own, ...beside];
}

function figureOf(content: readonly Inline[]): Figure | null {
  const placed = content.find((inline) => inline.kind === 'cell');
  return placed?.cell.kind === 'figure' ? placed.cell : null;
}

function labelOf(content: readonly Inline[], locale: Locale): string {
  const cell = sheetCellOf(content, locale);
  return cell?.kind === 'text' ? cell.text : '';
}
