import { indicatorIssue } from './issue-codes.ts';
import { atPlace, fiscalYear, foldForCompare, parseYear, printYear } from '#kernel';
import type { FiscalYear, Issue, Place } from '#kernel';

export type KpiColumn =
  | { readonly kind: 'name' | 'unit' | 'other' }
  | { readonly kind: 'baseline' | 'target' | 'actual'; readonly year: FiscalYear };

const NAMES: ReadonlySet<string> = new Set([
  '指標',
  '指標名',
  'kpi',
  'KPI',
  '数値目標',
  '項目',
  '重要業績評価指標',
  '重要業績評価指標(KPI)',
]);
/** Known, and read elsewhere if at all. */
const OTHERS: ReadonlySet<string> = new Set(['備考', '方向性']);
const KINDS = {
  基準値: 'baseline',
  現状値: 'baseline',
  目標値: 'target',
  目標: 'target',
  実績値: 'actual',
  実績: 'actual',
} as const;
const YEARED = new RegExp(`^(?<word>${Object.keys(KINDS).join('|')})\\(?(?<year>.*?)\\)?$`);

export interface KpiColumns {
  readonly columns: readonly KpiColumn[];
  readonly issues: readonly Issue[];
}

/** What the head `指標 | 単位 | 基準値（H27） | 目標値（R1） | …` says of each column; every name in it must be known. */
export function readKpiColumns(head: readonly string[], place: Place): KpiColumns {
  const issues: Issue[] = [];
  const columns = head.map((text, index) => {
    const read = columnOf(text);
    if (!isIssue(read)) return read;
    issues.push(atPlace(read, { ...place, column: index + 1 }));
    return { kind: 'other' } as const;
  });
  issues.push(...missing(columns, issues, place), ...repeated(columns, place));
  return { columns, issues };
}

function columnOf(text: string): KpiColumn | Issue {
  const folded = foldForCompare(text).replace(/\s/g, '');
  if (NAMES.has(folded)) return { kind: 'name' };
  if (folded === '単位') return { kind: 'unit' };
  if (OTHERS.has(folded)) return { kind: 'other' };
  const { word, year = '' } = YEARED.exec(folded)?.groups ?? {};
  if (word === undefined)
    return indicatorIssue('kpi-grid.unknown-column', { severity: 'warning', found: text, expected: '目標値（R5）' });
  const reading = parseYear(year);
  if (!reading.ok) return indicatorIssue('kpi-grid.column-year', { found: text, expected: `${word}（R1）` });
  return { kind: KINDS[word as keyof typeof KINDS], year: fiscalYear(reading.value.year) };
}

function isIssue(read: KpiColumn | Issue): read is Issue {
  return 'code' in read;
}

const NEEDED = { name: '指標', unit: '単位', baseline: '基準値（H27）', target: '目標値（R1）' } as const;

/** A column whose year alone is wrong has been told already. */
function missing(columns: readonly KpiColumn[], told: readonly Issue[], place: Place): readonly Issue[] {
  const present = new Set<string>(columns.map((column) => column.kind));
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
