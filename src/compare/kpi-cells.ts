import { decimalText, parseNumberCell, type ValueCell } from '#kernel';
import type { KpiColumn, KpiRole } from './kpi-columns.ts';

export interface KpiValue {
  readonly role: KpiRole;
  /** Western year of the column with the era folded: H31 and R1 are 2019; null where the head names none. */
  readonly year: number | null;
  /** The column's head as printed. */
  readonly head: string;
  /** The cell as printed. */
  readonly text: string;
  /** The figure as a decimal string; null for 〇〇, － and words. */
  readonly value: string | null;
}

/** A row of a KPI table read as an indicator; rows of one table share `table`. */
export interface KpiCells {
  readonly table: string;
  /** What counts the row (番号): the beginning of `indicator`. */
  readonly count?: string;
  readonly indicator: string;
  readonly unit: string;
  readonly values: readonly KpiValue[];
}

/** Cells beyond the head are values of no named column: nothing of a row is lost. */
export function kpiCells(table: string, columns: readonly KpiColumn[], row: readonly string[]): KpiCells {
  const of = (kind: KpiColumn['kind']): string =>
    row
      .filter((_, index) => columns[index]?.kind === kind)
      .filter((cell) => cell !== '')
      .join(' ');
  const unit = of('unit');
  const values = row.flatMap((text, index): readonly KpiValue[] => {
    const column = columns[index] ?? { kind: 'value', role: 'other', year: null, head: '' };
    if (column.kind !== 'value') return [];
    return [{ role: column.role, year: column.year, head: column.head, text, value: figureOf(text, unit) }];
  });
  const count = columns[1]?.kind === 'name' ? (row[0] ?? '') : '';
  return { table, indicator: of('name'), unit, values, ...(count !== '' && { count }) };
}

function figureOf(text: string, unit: string): string | null {
  const cell = readFigure(text, unit);
  return cell && decimalText(cell.value);
}

/** The figure in a cell of a row with this unit (empty = none); null for 〇〇, － and words. */
export function readFigure(text: string, unit: string): ValueCell | null {
  const cell = unit === '' ? parseNumberCell(text) : parseNumberCell(text, unit);
  return cell.kind === 'value' ? cell : null;
}

/** `name〔unit〕 values…`: where each part of the row stands in the text of its unit. Empty cells leave no trace. */
export function kpiText({ indicator, unit, values }: KpiCells): string {
  const head = unit === '' ? indicator : `${indicator}〔${unit}〕`;
  return [head, ...values.map((value) => value.text)].filter((part) => part !== '').join(' ');
}
