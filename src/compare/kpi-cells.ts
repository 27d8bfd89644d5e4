import { decimalText, foldForCompare, parseNumberCell, parseYear, type ValueCell } from '#kernel';

/** 基準値・現状値 (one role under two names) · 目標値 · 実績値 · a column of another meaning (担当課, 出典). */
export type KpiRole = 'baseline' | 'target' | 'actual' | 'other';

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
  readonly indicator: string;
  readonly unit: string;
  readonly values: readonly KpiValue[];
}

/** A column of a KPI table: the first names the indicator. */
export interface KpiColumn {
  readonly kind: 'name' | 'unit' | 'value';
  readonly role: KpiRole;
  readonly year: number | null;
  readonly head: string;
}

const ROLES: readonly (readonly [RegExp, KpiRole])[] = [
  [/基準|現状|現況|当初|策定時/, 'baseline'],
  [/目標/, 'target'],
  [/実績/, 'actual'],
];
const NAME = /指標|KPI|数値目標|項目/i;
const VALUE_WORDS = /基準値?|現状値?|現況値?|当初値?|策定時|目標値?|実績値?|[()（）〔〕]|時点/g;

function yearOf(head: string): number | null {
  const reading = parseYear(head.replace(VALUE_WORDS, ''));
  return reading.ok ? reading.value.year : null;
}

function columnOf(head: string, index: number): KpiColumn {
  const year = yearOf(head);
  const role = ROLES.find(([pattern]) => pattern.test(head))?.[1] ?? 'other';
  const kind = index === 0 ? 'name' : /^\s*単位\s*$/.test(head) ? 'unit' : 'value';
  return { kind, role, year, head };
}

/** The columns of a KPI table; null where the head is no KPI table's (no first column of names, no column of values). */
export function kpiColumns(head: readonly string[]): readonly KpiColumn[] | null {
  const columns = head.map(columnOf);
  const values = columns.filter(
    (column) => column.kind === 'value' && (column.role !== 'other' || column.year !== null),
  );
  const named = NAME.test(foldForCompare(head[0] ?? '')) || values.some((column) => column.role !== 'other');
  return named && values.length > 0 ? columns : null;
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
  return { table, indicator: of('name'), unit, values };
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
