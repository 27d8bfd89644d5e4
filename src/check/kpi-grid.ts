import {
  directionColumn,
  nameColumn,
  readKpiColumns,
  readKpiGrid,
  readPrintedName,
  unitInName,
  type KpiColumn,
  type RangeCell,
} from '#indicator';
import { foldForCompare, type Decimal, type FiscalYear, type NumberCell } from '#kernel';
import type { CheckTable } from './check-table.ts';
import type { FigureColumn, FigureRole } from './figure-column.ts';
import { figureColumnsOf } from './figure-heads.ts';
import type { Passage } from './passage.ts';
import { readCell } from './read-cell.ts';

/** A cell under 基準値, 目標値 or 実績値 with what it says. */
export interface KpiCell {
  readonly passage: Passage;
  readonly role: FigureRole;
  /** Null where the head states none. */
  readonly year: FiscalYear | null;
  readonly cell: NumberCell | RangeCell;
}

export interface KpiRow {
  /** The cell with the name. */
  readonly passage: Passage;
  /** As printed, without （再掲）. */
  readonly name: string;
  /** The name for comparing. */
  readonly key: string;
  readonly unit: Passage | null;
  readonly relisted: boolean;
  readonly cumulative: boolean;
  /** As the column 方向性 has it; empty where there is none. */
  readonly direction: string;
  /** As printed, from the first to the last. */
  readonly cells: readonly KpiCell[];
}

export interface KpiGrid {
  readonly table: CheckTable;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly KpiRow[];
  /** `kpi`: names, and heads of figures with their years. `roles`: 現状 and 目標 in other words. `years`: years alone, across or down. */
  readonly form: 'kpi' | 'roles' | 'years';
}

/** Null where the table is no KPI table: it has no names, or nothing with a year. */
export function kpiGrid(table: CheckTable): KpiGrid | null {
  const head = table.head.map(({ text }) => text);
  const { columns } = readKpiColumns(head, {});
  if (nameColumn(head) < 0 || !columns.some((column) => 'year' in column)) return null;
  const { drafts } = readKpiGrid(
    head,
    table.rows.map((row) => row.map(({ text }) => text)),
    { place: {} },
  );
  const figures = figureColumns(columns, table);
  const layout = layoutOf(table, figures);
  const rows = drafts.flatMap(({ place, unit }) => gridRow(table.rows[(place.row ?? 0) - 1] ?? [], layout, unit) ?? []);
  return { table, columns: figures, rows, form: 'kpi' };
}

/** With those that only their words beside a year name: 最終（R12）. */
function figureColumns(columns: readonly KpiColumn[], table: CheckTable): readonly FigureColumn[] {
  const loose = new Map(figureColumnsOf(table).map((column) => [column.at, column]));
  return columns.flatMap((column, at) => {
    if ('year' in column) return [{ at, role: column.kind, year: column.year }];
    return loose.get(at) ?? [];
  });
}

/** Where a row has its name, its unit, its direction and its figures; -1 where it has none. */
export interface GridLayout {
  readonly name: number;
  readonly unit: number;
  readonly direction: number;
  readonly figures: readonly FigureColumn[];
}

/** The name stands where the head says so, else in the first column that is none of figures. */
export function layoutOf({ head }: CheckTable, figures: readonly FigureColumn[]): GridLayout {
  const texts = head.map(({ text }) => text);
  const said = nameColumn(texts);
  const unit = texts.findIndex((text) => foldForCompare(text) === '単位');
  const free = texts.findIndex((_, at) => at !== unit && !figures.some((column) => column.at === at));
  return {
    name: said < 0 ? free : said,
    unit,
    direction: directionColumn(texts),
    figures,
  };
}

/** Null where the row has no name. */
export function gridRow(cells: readonly Passage[], layout: GridLayout, unit = ''): KpiRow | null {
  const passage = cells[layout.name];
  const printed = passage?.text.trim() ?? '';
  if (!passage || printed === '') return null;
  const { name: named, relisted, cumulative } = readPrintedName(printed);
  const said = (layout.unit < 0 ? unitInName(named) : null) ?? { name: named, unit: '' };
  const own = unit || said.unit || cells[layout.unit]?.text.trim();
  return {
    passage,
    name: said.name,
    key: foldForCompare(said.name),
    unit: cells[layout.unit] ?? null,
    relisted,
    cumulative,
    direction: cells[layout.direction]?.text.trim() ?? '',
    cells: layout.figures.flatMap(({ at, role, year }) => {
      const cell = cells[at];
      return cell ? [{ passage: cell, role, year, cell: readCell(cell.text, role, own) }] : [];
    }),
  };
}

/** The one figure of a cell, where it holds one. */
export function valueOf({ cell }: KpiCell): Decimal | null {
  return cell.kind === 'value' ? cell.value : null;
}
