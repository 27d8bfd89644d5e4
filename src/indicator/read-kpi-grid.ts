import type { Baseline, MissingReason } from './figures.ts';
import { indicatorIssue } from './issue-codes.ts';
import type { DraftActual, DraftAim, DraftTarget, KpiDraft } from './kpi-draft.ts';
import { readKpiColumns, type AssumedYears, type KpiColumn } from './kpi-grid-columns.ts';
import { readPrintedName } from './printed-name.ts';
import { readPrintedNote, type PrintedNote } from './printed-note.ts';
import { readRangeCell, type RangeCell } from './range-cell.ts';
import { anyUnitInName, unitInName } from './unit-in-name.ts';
import { atPlace, decimalText, isSpreadsheetError, parseNumberCell, yearPeriod } from '#kernel';
import type { Decimal, FiscalYear, Issue, NumberCell, Period, Place } from '#kernel';

export interface KpiGridContext {
  /** Where the head stands; a row's line is counted from `line` + 2 (head, rule, rows). */
  readonly place: Place;
  /** Where each cell of the rows stands; left out = counted from `place`. */
  readonly cells?: readonly (readonly Place[])[];
  /** Years of columns whose head states none; the table is a stranger’s, and what it lacks is not told. */
  readonly assumed?: AssumedYears;
  /** The number that a cell of a sheet holds where it shows another; by row and column from 0. */
  readonly stored?: (row: number, column: number) => Decimal | null;
}

export interface KpiGridReading {
  readonly drafts: readonly KpiDraft[];
  readonly issues: readonly Issue[];
}

/** A cell with a figure under a yeared column. */
interface YearedCell {
  readonly kind: 'baseline' | 'target' | 'actual';
  readonly year: FiscalYear;
  readonly cell: NumberCell | RangeCell;
  /** What stands in brackets behind the figure, where a number alone cannot hold it. */
  readonly note: PrintedNote | null;
}

/**
 * What a KPI table means. A wrong cell gives an issue with its place and leaves its figure out; the row stays. Without a
 * column of names there is nothing to read.
 */
export function readKpiGrid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  context: KpiGridContext,
): KpiGridReading {
  const { columns, issues } = readKpiColumns(head, context.place, context.assumed);
  const read = readKpiRows(columns, rows, context);
  const told = context.assumed ? issues.map(asWarning) : issues;
  return { drafts: read.drafts, issues: [...told, ...read.issues] };
}

/** The same where it is known what each column means. */
export function readKpiRows(
  columns: readonly KpiColumn[],
  rows: readonly (readonly string[])[],
  context: KpiGridContext,
): KpiGridReading {
  if (!columns.some((column) => column.kind === 'name')) return { drafts: [], issues: [] };
  const read = rows.map((texts, index) => readRow({ texts, index, columns, context }));
  const issues = read.flatMap((row) => row.issues);
  return { drafts: read.flatMap(({ draft }) => draft ?? []), issues: context.assumed ? issues.map(asWarning) : issues };
}

/** In a stranger’s table a wrong cell leaves out its own figure and no more. */
function asWarning(found: Issue): Issue {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}

interface GridRow {
  readonly texts: readonly string[];
  readonly index: number;
  readonly columns: readonly KpiColumn[];
  readonly context: KpiGridContext;
}

interface RowReading {
  readonly draft: KpiDraft | null;
  readonly issues: readonly Issue[];
}

function readRow(row: GridRow): RowReading {
  const { texts, columns, context } = row;
  const place = rowPlace(row);
  const printed = textUnder(row, 'name');
  if (context.assumed && isNoIndicator(row, printed)) return { draft: null, issues: [] };
  const [found, expected] = [String(texts.length), String(columns.length)];
  const odd =
    found === expected || context.assumed ? [] : [indicatorIssue('kpi-grid.row-length', { place, found, expected })];
  if (printed === '') return { draft: null, issues: [...odd, indicatorIssue('kpi-grid.no-name', { place })] };
  const said = readPrintedName(printed);
  const named = nameAndUnit(row, said.name);
  const cells = yearedCells(row, named.unit);
  const issues = cells.flatMap((cell) =>
    issuesOf(cell, context).map((one) => atPlace(one, cellPlace(row, cell.column))),
  );
  const unit = named.unit || unitOfFigures(columns, cells);
  return { draft: draftOf({ ...said, ...named, unit, cells, place, row: row.index }), issues: [...odd, ...issues] };
}

/** A blank row, a heading or a note between the rows. */
function isNoIndicator({ texts }: GridRow, printed: string): boolean {
  const filled = texts.filter((text) => text.trim() !== '').length;
  return filled === 0 || (printed !== '' && filled === 1) || /^[※＊*]/.test(printed);
}

function rowPlace({ index, columns, context: { place, cells } }: GridRow): Place {
  const own = cells?.[index]?.[columns.findIndex(({ kind }) => kind === 'name')];
  if (own) return { ...place, ...own };
  return place.line === undefined ? { ...place, row: index + 1 } : { ...place, line: place.line + 2 + index };
}

/** `column` counts from 1. */
function cellPlace(row: GridRow, column: number): Place {
  const own = row.context.cells?.[row.index]?.[column - 1];
  return own ? { ...row.context.place, ...own } : { ...rowPlace(row), column };
}

/** What a cell says; the error of a formula says nothing. */
function textUnder({ texts, columns }: GridRow, kind: 'name' | 'unit'): string {
  const text = texts[columns.findIndex((column) => column.kind === kind)]?.trim() ?? '';
  return isSpreadsheetError(text) ? '' : text;
}

/** 来場者数（人）: the unit in brackets behind a name, where no column says it. */
function nameAndUnit({ columns, ...row }: GridRow, name: string): { readonly name: string; readonly unit: string } {
  const unit = textUnder({ columns, ...row }, 'unit');
  if (unit !== '') return { name, unit };
  const isSaid = columns.some((column) => column.kind === 'name' && column.withUnit);
  return (isSaid ? anyUnitInName(name) : unitInName(name)) ?? { name, unit };
}

/** What all figures or all heads of figures say, else nothing. */
function unitOfFigures(columns: readonly KpiColumn[], cells: readonly FoundCell[]): string {
  const heads = columns.flatMap((column) => ('year' in column ? [column.unit] : []));
  const figures = cells.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.unit] : []));
  const said = [heads, figures].find((units) => units[0] !== undefined && units.every((unit) => unit === units[0]));
  return said?.[0] ?? '';
}

/** A figure's cell, with its text and its column, counted from 1. */
interface FoundCell extends YearedCell {
  readonly text: string;
  readonly column: number;
}

function yearedCells({ texts, index, columns, context }: GridRow, unit: string): readonly FoundCell[] {
  return columns.flatMap((column, at) => {
    const text = texts[at];
    if (!('year' in column) || text === undefined) return [];
    const own = unit || column.unit || undefined;
    const read = (column.kind === 'target' ? readRangeCell(text, own) : null) ?? parseNumberCell(text, own);
    const note = read.kind === 'issue' ? readPrintedNote(text) : null;
    const cell = withStored(note ? cellOfNote(note, own) : read, context.stored?.(index, at) ?? null);
    return [{ kind: column.kind, year: column.year, column: at + 1, text, cell, note }];
  });
}

function cellOfNote({ figure, missing }: PrintedNote, unit: string | undefined): NumberCell {
  return missing ? { kind: 'missing', reason: 'not-applicable' } : parseNumberCell(figure, unit);
}

/** The number that a sheet holds, with the places and the unit that it shows. */
function withStored(cell: YearedCell['cell'], stored: Decimal | null): YearedCell['cell'] {
  if (stored === null) return cell;
  if (cell.kind === 'value') return { ...cell, value: stored };
  return cell.kind === 'issue' ? { kind: 'value', value: stored, decimals: stored.scale } : cell;
}

function issuesOf({ kind, cell, text }: FoundCell, { assumed }: KpiGridContext): readonly Issue[] {
  const isBlank = cell.kind === 'missing' && cell.reason === 'blank';
  return assumed && isBlank ? [] : [...cellIssues(cell, text), ...boundIssues({ kind, cell }, text)];
}

function cellIssues(cell: YearedCell['cell'], text: string): readonly Issue[] {
  if (cell.kind === 'issue') return [cell.issue];
  if (cell.kind === 'value' && cell.approximate)
    return [indicatorIssue('kpi-grid.approximate', { severity: 'note', found: text })];
  if (cell.kind !== 'missing' || cell.reason !== 'blank') return [];
  return [indicatorIssue('kpi-grid.no-cell', { severity: 'warning', found: text, expected: '〇〇 | －' })];
}

/** A target may say 以上; what was measured is one figure. */
function boundIssues({ kind, cell }: Pick<YearedCell, 'kind' | 'cell'>, found: string): readonly Issue[] {
  if (kind === 'target' || cell.kind !== 'value' || cell.comparator === undefined) return [];
  return [indicatorIssue('kpi-grid.bound', { found, expected: decimalText(cell.value) })];
}

interface RowParts extends Pick<KpiDraft, 'name' | 'unit' | 'place' | 'row' | 'relisted' | 'cumulative' | 'estimate'> {
  readonly cells: readonly YearedCell[];
}

function draftOf({ cells: all, ...said }: RowParts): KpiDraft {
  const cells = all.filter(({ kind, cell }) => boundIssues({ kind, cell }, '').length === 0);
  const [baseline] = cells.filter(({ kind }) => kind === 'baseline').flatMap(actualOf);
  return {
    ...said,
    decimals: Math.max(0, ...cells.map(({ cell }) => ('decimals' in cell ? cell.decimals : 0))),
    baseline: baseline ? baselineOf(baseline) : null,
    targets: cells.filter(({ kind }) => kind === 'target').flatMap(targetOf),
    actuals: cells.filter(({ kind }) => kind === 'actual').flatMap(actualOf),
  };
}

const REASONS: Readonly<Record<Extract<NumberCell, { kind: 'missing' }>['reason'], MissingReason | null>> = {
  undecided: 'undecided',
  'not-applicable': 'not-applicable',
  unknown: 'not-obtained',
  suppressed: 'suppressed',
  blank: null,
};

function baselineOf({ planYear, period, value, missing }: DraftActual): Baseline {
  return { planYear, period, value, missing, source: null, others: [] };
}

function actualOf({ year, cell, note }: YearedCell): readonly DraftActual[] {
  if (cell.kind === 'value') {
    const status = note && note.status !== 'confirmed' ? { status: note.status } : {};
    const period = note?.period ?? measuredPeriod(cell);
    return [{ planYear: year, period, value: cell.value, missing: null, ...status }];
  }
  const missing = cell.kind === 'missing' ? (note?.missing ?? REASONS[cell.reason]) : null;
  return missing === null ? [] : [{ planYear: year, period: null, value: null, missing }];
}

function targetOf({ year, cell, note }: YearedCell): readonly DraftTarget[] {
  const aim = aimOf(cell);
  const period = note?.period ?? (cell.kind === 'value' ? measuredPeriod(cell) : null);
  return aim === null ? [] : [{ planYear: year, period, aim }];
}

/** － is no target for that year; 〇〇 is one not decided yet. */
function aimOf(cell: YearedCell['cell']): DraftAim | null {
  switch (cell.kind) {
    case 'range':
      return { kind: 'range', low: cell.low, high: cell.high };
    case 'value':
      return { kind: 'value', value: cell.value, comparator: cell.comparator ?? null };
    case 'word': {
      const orEqual = cell.comparator === 'gte' || cell.comparator === 'lte';
      return { kind: 'word', word: cell.word, wants: cell.direction, ...(orEqual ? { orEqual } : {}) };
    }
    case 'missing':
      return cell.reason === 'undecided' ? { kind: 'undecided' } : null;
    case 'issue':
      return null;
  }
}

/** A bare year in brackets is a 年度: plan columns are. */
function measuredPeriod(cell: Extract<NumberCell, { kind: 'value' }>): Period | null {
  return cell.measured === undefined ? null : yearPeriod(cell.measured, 'FY');
}
