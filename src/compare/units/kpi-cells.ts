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
  /** What counts the row (番号); absent where no column does, empty where its cell is. */
  readonly count?: string;
  /** What gathers rows (施策, 区分), as printed: empty where a cell of the row above reaches down. */
  readonly groups?: readonly string[];
  /** All groups it is of. */
  readonly gathered?: string;
  /** The indicator above that it is a part of (うち), or whose cell reaches down to it. */
  readonly of?: string;
  /** What is said between its name and its figures (男性). */
  readonly within?: string;
  readonly indicator: string;
  readonly unit: string;
  readonly values: readonly KpiValue[];
}

/** The rows of a table. Cells beyond the head are values of no named column: nothing of a row is lost. */
export function kpiRows(
  table: string,
  columns: readonly KpiColumn[],
  rows: readonly (readonly string[])[],
): readonly KpiCells[] {
  let above = '';
  let groups: readonly string[] = [];
  return rows.map((row) => {
    const cells = kpiCells(table, columns, row);
    groups = (cells.groups ?? []).map((group, at) => group || (groups[at] ?? ''));
    const isPart = cells.indicator === '' || SHARE.test(cells.indicator);
    if (!isPart) above = cells.indicator;
    return {
      ...cells,
      ...(groups.length > 0 && { gathered: joined(groups) }),
      ...(isPart && above !== '' && { of: above }),
    };
  });
}

/** うち外国人: a part of what the row above says. */
const SHARE = /^[\s（(・]*うち/u;

function kpiCells(table: string, columns: readonly KpiColumn[], row: readonly string[]): KpiCells {
  const cellsOf = (kind: KpiColumn['kind']): readonly string[] =>
    row.filter((_, index) => columns[index]?.kind === kind);
  const [unit, indicator] = [joined(cellsOf('unit')), joined(cellsOf('name'))];
  const [[count], groups] = [cellsOf('count'), cellsOf('group')];
  const values = row.flatMap((text, index): readonly KpiValue[] => {
    const column = columns[index] ?? { kind: 'value', role: 'other', year: null, head: '' };
    if (column.kind !== 'value') return [];
    return [{ role: column.role, year: column.year, head: column.head, text, value: figureOf(text, unit) }];
  });
  const firstFigure = values.findIndex(({ role, year }) => role !== 'other' || year !== null);
  const within = joined(values.slice(0, Math.max(0, firstFigure)).map(({ text }) => text));
  return {
    table,
    ...(count !== undefined && { count }),
    ...(groups.length > 0 && { groups }),
    ...(within !== '' && { within }),
    indicator,
    unit,
    values,
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
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

/** `count groups… name〔unit〕 values…`: where each part of the row stands in the text of its unit. Empty cells leave no trace. */
export function kpiText(cells: KpiCells): string {
  const values = cells.values.map((value) => value.text);
  return joined([...leadOf(cells), headOf(cells), ...values]);
}

/** What stands before the name, empty cells included. */
export function leadOf({ count, groups = [] }: KpiCells): readonly string[] {
  return count === undefined ? groups : [count, ...groups];
}

/** Where the name begins in the text of the row. */
export function nameAt(cells: KpiCells): number {
  const { length } = joined(leadOf(cells));
  return length === 0 || headOf(cells) === '' ? length : length + 1;
}

function headOf({ indicator, unit }: KpiCells): string {
  return unit === '' ? indicator : `${indicator}〔${unit}〕`;
}
