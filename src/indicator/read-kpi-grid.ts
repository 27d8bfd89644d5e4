import type { MissingReason } from './figures.ts';
import { indicatorIssue } from './issue-codes.ts';
import type { DraftActual, DraftAim, DraftTarget, KpiDraft } from './kpi-draft.ts';
import { readKpiColumns, type KpiColumn } from './kpi-grid-columns.ts';
import { readRangeCell, type RangeCell } from './range-cell.ts';
import { atPlace, decimalText, foldForCompare, parseNumberCell, yearPeriod } from '#kernel';
import type { FiscalYear, Issue, NumberCell, Period, Place } from '#kernel';

export interface KpiGridContext {
  /** Where the head stands; a row's line is counted from `line` + 2 (head, rule, rows). */
  readonly place: Place;
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
  const { columns, issues } = readKpiColumns(head, context.place);
  const read = readKpiRows(columns, rows, context);
  return { drafts: read.drafts, issues: [...issues, ...read.issues] };
}

/** The same where it is known what each column means. */
export function readKpiRows(
  columns: readonly KpiColumn[],
  rows: readonly (readonly string[])[],
  context: KpiGridContext,
): KpiGridReading {
  const issues: Issue[] = [];
  if (!columns.some((column) => column.kind === 'name')) return { drafts: [], issues };
  const drafts = rows.flatMap((row, index) => {
    const read = readRow(row, columns, rowPlace(context.place, index));
    issues.push(...read.issues);
    return read.draft ?? [];
  });
  return { drafts, issues };
}

function rowPlace(place: Place, index: number): Place {
  return place.line === undefined ? { ...place, row: index + 1 } : { ...place, line: place.line + 2 + index };
}

function readRow(row: readonly string[], columns: readonly KpiColumn[], place: Place) {
  const issues: Issue[] = [];
  if (row.length !== columns.length) {
    issues.push(
      indicatorIssue('kpi-grid.row-length', { place, found: String(row.length), expected: String(columns.length) }),
    );
  }
  const printed = textUnder(row, columns, 'name');
  if (printed === '') return { draft: null, issues: [...issues, indicatorIssue('kpi-grid.no-name', { place })] };
  const unit = textUnder(row, columns, 'unit');
  const cells = yearedCells(row, columns, unit);
  issues.push(
    ...cells.flatMap(({ kind, column, text, cell }) =>
      [...cellIssues(cell, text), ...boundIssues({ kind, cell }, text)].map((one) =>
        atPlace(one, { ...place, column }),
      ),
    ),
  );
  return { draft: draftOf({ printed, unit, cells, place }), issues };
}

function textUnder(row: readonly string[], columns: readonly KpiColumn[], kind: 'name' | 'unit'): string {
  return row[columns.findIndex((column) => column.kind === kind)]?.trim() ?? '';
}

function yearedCells(row: readonly string[], columns: readonly KpiColumn[], unit: string) {
  return columns.flatMap((column, index) => {
    const text = row[index];
    if (!('year' in column) || text === undefined) return [];
    const own = unit === '' ? undefined : unit;
    const cell = (column.kind === 'target' ? readRangeCell(text, own) : null) ?? parseNumberCell(text, own);
    return [{ kind: column.kind, year: column.year, column: index + 1, text, cell }];
  });
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

const RELISTED = /[（(]\s*再掲\s*[）)]/g;

interface RowParts {
  readonly printed: string;
  readonly unit: string;
  readonly cells: readonly YearedCell[];
  readonly place: Place;
}

function draftOf({ printed, unit, cells, place }: RowParts): KpiDraft {
  const folded = foldForCompare(printed).replace(/\s/g, '');
  const [baseline] = cells.filter(({ kind }) => kind === 'baseline').flatMap(actualOf);
  return {
    name: printed.replace(RELISTED, '').trim(),
    unit,
    relisted: folded.includes('(再掲)'),
    cumulative: folded.includes('(累計)'),
    estimate: folded.includes('(推計)'),
    decimals: Math.max(0, ...cells.map(({ cell }) => ('decimals' in cell ? cell.decimals : 0))),
    baseline: baseline ? { ...baseline, source: null, others: [] } : null,
    targets: cells.filter(({ kind }) => kind === 'target').flatMap(targetOf),
    actuals: cells.filter(({ kind }) => kind === 'actual').flatMap(actualOf),
    place,
  };
}

const REASONS: Readonly<Record<Extract<NumberCell, { kind: 'missing' }>['reason'], MissingReason | null>> = {
  undecided: 'undecided',
  'not-applicable': 'not-applicable',
  unknown: 'not-obtained',
  suppressed: 'suppressed',
  blank: null,
};

function actualOf({ year, cell }: YearedCell): readonly DraftActual[] {
  if (cell.kind === 'value')
    return [{ planYear: year, period: measuredPeriod(cell), value: cell.value, missing: null }];
  const missing = cell.kind === 'missing' ? REASONS[cell.reason] : null;
  return missing === null ? [] : [{ planYear: year, period: null, value: null, missing }];
}

function targetOf({ year, cell }: YearedCell): readonly DraftTarget[] {
  const aim = aimOf(cell);
  return aim === null ? [] : [{ planYear: year, period: cell.kind === 'value' ? measuredPeriod(cell) : null, aim }];
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
