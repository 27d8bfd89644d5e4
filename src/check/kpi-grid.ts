import { readKpiColumns, readKpiGrid, readRangeCell, type KpiColumn, type RangeCell } from '#indicator';
import { foldForCompare, parseNumberCell, type Decimal, type FiscalYear, type NumberCell } from '#kernel';
import type { CheckTable } from './check-table.ts';
import type { Passage } from './passage.ts';

/** A cell under 基準値, 目標値 or 実績値 with what it says. */
export interface KpiCell {
  readonly passage: Passage;
  readonly role: 'baseline' | 'target' | 'actual';
  readonly year: FiscalYear;
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
  readonly cells: readonly KpiCell[];
}

export interface KpiGrid {
  readonly table: CheckTable;
  readonly columns: readonly KpiColumn[];
  readonly rows: readonly KpiRow[];
}

/** Null where the table is no KPI table: it has no names, or nothing with a year. */
export function kpiGrid(table: CheckTable): KpiGrid | null {
  const head = table.head.map(({ text }) => text);
  const { columns } = readKpiColumns(head, {});
  if (!columns.some(({ kind }) => kind === 'name') || !columns.some((column) => 'year' in column)) return null;
  const { drafts } = readKpiGrid(
    head,
    table.rows.map((row) => row.map(({ text }) => text)),
    { place: {} },
  );
  const rows = drafts.flatMap((draft): readonly KpiRow[] => {
    const cells = table.rows[(draft.place.row ?? 0) - 1] ?? [];
    const passage = cells[columns.findIndex(({ kind }) => kind === 'name')];
    if (!passage) return [];
    const unit = cells[columns.findIndex(({ kind }) => kind === 'unit')] ?? null;
    const direction = cells[table.head.findIndex(({ text }) => text.trim() === '方向性')]?.text.trim() ?? '';
    const { name, relisted, cumulative } = draft;
    const read = { columns, cells, unit: draft.unit };
    return [{ passage, name, key: foldForCompare(name), unit, relisted, cumulative, direction, cells: yeared(read) }];
  });
  return { table, columns, rows };
}

interface RowReading {
  readonly columns: readonly KpiColumn[];
  readonly cells: readonly Passage[];
  readonly unit: string;
}

function yeared({ columns, cells, unit }: RowReading): readonly KpiCell[] {
  return columns.flatMap((column, index): readonly KpiCell[] => {
    const passage = cells[index];
    if (!('year' in column) || !passage) return [];
    const own = unit === '' ? undefined : unit;
    const range = column.kind === 'target' ? readRangeCell(passage.text, own) : null;
    const cell = range ?? parseNumberCell(passage.text, own);
    return [{ passage, role: column.kind, year: column.year, cell }];
  });
}

/** The one figure of a cell, where it holds one. */
export function valueOf({ cell }: KpiCell): Decimal | null {
  return cell.kind === 'value' ? cell.value : null;
}
