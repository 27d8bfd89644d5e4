import { indicatorIssue } from './issue-codes.ts';
import { isWeakName, namesUnit, readKpiHead } from './kpi-head.ts';
import { atPlace, printYear } from '#kernel';
import type { FiscalYear, Issue, Place } from '#kernel';

export type KpiColumn =
  | {
      readonly kind: 'name' | 'unit' | 'other';
      /** The head says that each row has its unit behind its name. */
      readonly withUnit?: true;
    }
  | {
      readonly kind: 'baseline' | 'target' | 'actual';
      readonly year: FiscalYear;
      /** That the head says; left out = none. */
      readonly unit?: string;
    };

/** Years of columns whose head states none; null = not known either: such a column is told and left out. */
export type AssumedYears = Readonly<Record<'baseline' | 'target' | 'actual', FiscalYear | null>>;

export interface KpiColumns {
  readonly columns: readonly KpiColumn[];
  readonly issues: readonly Issue[];
}

/**
 * What the head `指標 | 単位 | 基準値（H27） | 目標値（R1） | …` says of each column. Of our own outline every name in it must be known
 * and every figure have its year; with `assumed`, as for a stranger’s table, what is missing is not told and years are taken from there.
 */
export function readKpiColumns(head: readonly string[], place: Place, assumed?: AssumedYears): KpiColumns {
  const issues: Issue[] = [];
  const reader = new HeadReader(head, assumed);
  const columns = head.map((text, index) => {
    const read = reader.column(text, index);
    if (!isIssue(read)) return read;
    issues.push(atPlace(read, { ...place, column: index + 1 }));
    return { kind: 'other' } as const;
  });
  if (!assumed) issues.push(...missing(columns, issues, place));
  else if (!columns.some(({ kind }) => kind === 'name'))
    issues.push(indicatorIssue('kpi-grid.no-names', { place, found: shownHeads(head), expected: NEEDED.name }));
  issues.push(...repeated(columns, place));
  return { columns, issues };
}

/** True where a column names a baseline, target or actual: the table is one of figures. */
export function headsFigures(head: readonly string[]): boolean {
  return head.some((text) => 'year' in readKpiHead(text));
}

/** The years that the heads of a table state. */
export function yearsOfHeads(head: readonly string[]): readonly FiscalYear[] {
  return head.map(readKpiHead).flatMap((read) => ('year' in read && read.year !== null ? [read.year] : []));
}

/** What the columns of figures are, whether their year is known or not; null = a column of another kind. */
export function figureKinds(head: readonly string[]): readonly (keyof AssumedYears | null)[] {
  const read = head.map(readKpiHead);
  const hasBaseline = read.some(({ kind }) => kind === 'baseline');
  return read.map((one) => ('year' in one ? meantBy(one.kind, hasBaseline) : null));
}

/** The one year that all baselines with a stated year are of; null = none states one, or they differ. */
export function baselineYearOf(heads: readonly (readonly string[])[]): FiscalYear | null {
  const read = heads.flatMap((head) => head.map(readKpiHead));
  const years = new Set(read.flatMap((one) => ('year' in one && one.kind === 'baseline' ? (one.year ?? []) : [])));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

/** Kinds of the figures whose head states no year. */
export function headsWithoutYear(head: readonly string[]): readonly (keyof AssumedYears)[] {
  const read = head.map(readKpiHead).filter((one): one is FigureHead => 'year' in one);
  const hasBaseline = read.some(({ kind }) => kind === 'baseline');
  return read.flatMap(({ kind, year, unread }) => (year === null && unread === '' ? [meantBy(kind, hasBaseline)] : []));
}

/** 現状値 beside another baseline is what was measured last. */
function meantBy(kind: FigureHead['kind'], hasBaseline: boolean): keyof AssumedYears {
  if (kind !== 'present') return kind;
  return hasBaseline ? 'actual' : 'baseline';
}

/** Where a table has a column of 方向性; -1 where it has none. */
export function directionColumn(head: readonly string[]): number {
  return head.findIndex((text) => readKpiHead(text).kind === 'direction');
}

/** Where a table names its indicators; -1 where it does not. */
export function nameColumn(head: readonly string[]): number {
  const names = head.flatMap((text, at) => (readKpiHead(text).kind === 'name' ? [at] : []));
  return names.find((at) => !isWeakName(head[at] ?? '')) ?? names[0] ?? -1;
}

class HeadReader {
  readonly #assumed: AssumedYears | undefined;
  /** The column that names the indicators. */
  readonly #name: number;
  /** True where another column is the baseline, so that 現状値 is what was measured last. */
  readonly #hasBaseline: boolean;

  constructor(head: readonly string[], assumed: AssumedYears | undefined) {
    const read = head.map(readKpiHead);
    this.#assumed = assumed;
    this.#name = nameColumn(head);
    this.#hasBaseline = read.some(({ kind }) => kind === 'baseline');
  }

  column(text: string, index: number): KpiColumn | Issue {
    const read = readKpiHead(text);
    if ('year' in read) return this.#figure(read, text);
    if (read.kind === 'name') return index === this.#name ? nameOf(text) : { kind: 'other' };
    if (read.kind === 'unit') return { kind: 'unit' };
    // A stranger’s table has columns of all kinds; one of a year may be one of figures.
    const isTold = read.kind === 'unknown' && text.trim() !== '' && (!this.#assumed || /\d|元年/.test(text));
    if (!isTold) return { kind: 'other' };
    return indicatorIssue('kpi-grid.unknown-column', { severity: 'warning', found: text, expected: '目標値（R5）' });
  }

  #figure({ kind: said, year, unit, unread }: FigureHead, text: string): KpiColumn | Issue {
    const kind = meantBy(said, this.#hasBaseline);
    const meant = unread === '' ? (year ?? this.#assumed?.[kind] ?? null) : null;
    if (meant !== null) return { kind, year: meant, ...(unit === null ? {} : { unit }) };
    const expected = `${HEADS[kind]}（R1）`;
    const severity = this.#assumed ? 'warning' : 'error';
    return indicatorIssue('kpi-grid.column-year', { severity, found: text, expected });
  }
}

function nameOf(head: string): KpiColumn {
  return { kind: 'name', ...(namesUnit(head) ? { withUnit: true } : {}) };
}

type FigureHead = Extract<ReturnType<typeof readKpiHead>, { readonly year: unknown }>;

function isIssue(read: KpiColumn | Issue): read is Issue {
  return 'code' in read;
}

const NEEDED = { name: '指標', unit: '単位', baseline: '基準値（H27）', target: '目標値（R1）' } as const;

/** Heads that a message shows. */
const SHOWN = 3;

function shownHeads(head: readonly string[]): string {
  return head
    .filter((text) => text.trim() !== '')
    .slice(0, SHOWN)
    .join('、');
}

/** A column whose year alone is wrong has been told already. */
function missing(columns: readonly KpiColumn[], told: readonly Issue[], place: Place): readonly Issue[] {
  const present = new Set<string>(columns.map((column) => column.kind));
  if (columns.some((column) => column.kind === 'name' && column.withUnit)) present.add('unit');
  return Object.entries(NEEDED)
    .filter(
      ([kind, sample]) =>
        !present.has(kind) && !told.some(({ found = '' }) => sample.slice(0, 2) === found.slice(0, 2)),
    )
    .map(([, sample]) => indicatorIssue('kpi-grid.missing-column', { place, expected: sample }));
}

function repeated(columns: readonly KpiColumn[], place: Place): readonly Issue[] {
  const keys = columns.map((column) => ('year' in column ? `${column.kind} ${column.year}` : column.kind));
  return keys.flatMap((key, index) =>
    key !== 'other' && keys.indexOf(key) < index
      ? [indicatorIssue('kpi-grid.duplicate-column', { place: { ...place, column: index + 1 }, found: key })]
      : [],
  );
}

const HEADS = {
  name: '指標',
  unit: '単位',
  direction: '方向性',
  baseline: '基準値',
  target: '目標値',
  actual: '実績値',
} as const;

/** What a column is called in a head; null for one of another meaning. */
export function kpiColumnHead(column: KpiColumn | { readonly kind: 'direction' }): string | null {
  if (column.kind === 'other') return null;
  const word = HEADS[column.kind];
  return 'year' in column ? `${word}（${printYear({ year: column.year, kind: 'unstated' }, 'era-short')}）` : word;
}
