import type { Locale } from '#locale';
import type { Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import { partColumns, type Part, type PlacedFigure } from './part-cells.ts';
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

/** One fact a cell: beside each column of figures stand those of their parts that are said in it. */
export function unfoldTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>, unfolding: Unfolding): UnfoldedTable {
  const unfolded = columns.flatMap((column, index) => {
    return unfoldColumn({ column, index, contents: rows.map(({ cells }) => cells[index] ?? []) }, unfolding);
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
  readonly contents: readonly (readonly Inline[])[];
}

function unfoldColumn(
  { column, index, contents }: OneColumn,
  { locale, parts, share }: Unfolding,
): readonly UnfoldedColumn[] {
  const own: UnfoldedColumn = {
    column: { head: column.head, widest: column.width * share },
    index,
    of: (content) => sheetCellOf(content, locale),
  };
  const known = partColumns(locale);
  const said = parts.filter((part) =>
    contents.some((content) => placedFigures(content).some((placed) => known[part].said(placed))),
  );
  const beside = said.map((part): UnfoldedColumn => ({
    column: { head: `${column.head} ${known[part].head}`, widest: 14 },
    index,
    of: (content) => placedFigures(content).map(({ cell }) => known[part].of(cell))[0] ?? null,
  }));
  return [own, ...beside];
}

function placedFigures(content: readonly Inline[]): readonly PlacedFigure[] {
  return content.flatMap((inline) =>
    inline.kind === 'cell' && inline.cell.kind === 'figure' ? [{ cell: inline.cell, unit: inline.unit }] : [],
  );
}

function labelOf(content: readonly Inline[], locale: Locale): string {
  const cell = sheetCellOf(content, locale);
  return cell?.kind === 'text' ? cell.text : '';
}
