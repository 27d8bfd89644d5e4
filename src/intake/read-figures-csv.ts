import { editionIdOf, fiscalYear, ok, parseId, parseYear, type EditionId, type FiscalYear, type Result } from '#kernel';
import { bareMunicipality, type EditionDossier, type FileSet, type Source } from '#app';
import type { PlanPeriod } from '#plan';
import { checkMunicipality } from './check-municipality.ts';
import { figuresTree } from './figures-tree.ts';
import { Findings } from './findings.ts';
import { FolderReader } from './folder-reader.ts';
import { indicatorLayout } from './indicator-layout.ts';
import type { CsvRow, CsvTable } from './read-csv.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { readIndicators } from './read-indicators.ts';
import { chainMeasurements, type MeasurementDraft } from './read-measurement.ts';
import { defaultScheme } from './resolve-scheme.ts';

export interface FiguresOptions {
  /** The year meant where the file states none (`--year`); null = it must be stated. */
  readonly year: FiscalYear | null;
}

const REQUIRED = ['指標名', '方向性', '基準値', '目標値'];
/** With what was measured: a plan's own table has targets alone. */
const MEASURED = [...REQUIRED, '実績値'];

/** True for a head with all that a 指標CSV of a year has. */
export function isWholeFiguresHead(head: readonly string[]): boolean {
  const names = new Set(head.map(columnName));
  return MEASURED.every((name) => names.has(name));
}

/** True for the head of a 指標CSV: it has all that one needs, or nothing but what one may have. */
export function isFiguresHead(head: readonly string[]): boolean {
  const { required, optional } = indicatorLayout(REQUIRED);
  const names = head.map(columnName).filter((name) => name !== '');
  const known = new Set([...required, ...optional]);
  return isWholeFiguresHead(head) || (names.length > 1 && names.every((name) => known.has(name)));
}

function columnName(head: string): string {
  return head.trim().normalize('NFC');
}

/** One 指標CSV → dossier: one edition per 計画ID, nodes from the columns of goals and measures. */
export function readFiguresCsv(files: FileSet, path: string, options: FiguresOptions): Result<IntakeReading> {
  const findings = new Findings();
  const table = figuresCsvTable(files, path, findings);
  return table ? readFiguresTable(table, { ...options, findings, path }) : findings.failure();
}

/** Its rows by name; null where it is none (then told). */
export function figuresCsvTable(files: FileSet, path: string, findings: Findings): CsvTable | null {
  return new FolderReader(files, findings).csv(path, indicatorLayout(REQUIRED));
}

/** True where it says what was measured, and not only what is wanted. */
export function hasMeasurements({ columns }: Pick<CsvTable, 'columns'>): boolean {
  return columns.includes('実績値');
}

/** The same of a table that was read from elsewhere. */
export function readFiguresTable(
  table: CsvTable,
  { findings, path, ...options }: FiguresContext,
): Result<IntakeReading> {
  if (table.rows.length === 0) findings.add('csv-empty', { file: path });
  const unstated = options.year === null ? yearColumnMissing(table) : null;
  if (unstated !== null) {
    findings.add('year-not-stated', { file: path, row: 1, column: unstated }, { expected: `${unstated}, --year` });
    return findings.failure();
  }
  const code = checkMunicipality(table.rows, null, findings);
  const plans = [...Map.groupBy(table.rows, (row) => row.cell('計画ID'))].map(([id, rows]) =>
    readPlan(id, rows, { ...options, findings, path }),
  );
  const series = chainMeasurements(plans.flatMap(({ measurements }) => measurements));
  if (findings.failed) return findings.failure();
  const dossier = {
    municipality: bareMunicipality(code, firstOf(table.rows, '地方公共団体名')),
    sources: sourcesOf(table.rows),
    editions: plans.map(({ edition }) => edition).toSorted((a, b) => a.edition.period.first - b.edition.period.first),
    series,
    pictures: [],
  };
  return ok({ dossier, issues: findings.all });
}

/** The column that would say of which year the figures are; null where they say it. */
function yearColumnMissing(table: CsvTable): string | null {
  if (table.columns.includes('実績年度')) return null;
  if (hasMeasurements(table)) return '実績年度';
  const isStated = (row: CsvRow): boolean => row.cell('目標年度') !== '' || row.cell('計画終了年度') !== '';
  return table.rows.every((row) => row.cell('目標値') === '' || isStated(row)) ? null : '目標年度';
}

/** Null where none is stated, or one that is told. */
function statedId(id: string, [first]: readonly CsvRow[], { findings }: FiguresContext): EditionId | null {
  if (id === '') return null;
  return findings.value(parseId<EditionId>(id), first?.place('計画ID') ?? {});
}

type FiguresContext = FiguresOptions & { readonly findings: Findings; readonly path: string };

interface PlanReading {
  readonly edition: EditionDossier;
  readonly measurements: readonly MeasurementDraft[];
}

function readPlan(id: string, rows: readonly CsvRow[], context: FiguresContext): PlanReading {
  const { findings, year } = context;
  const name =
    context.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const title = firstOf(rows, '計画名') || name;
  const period = periodOf(rows, year);
  const tree = figuresTree(rows, title);
  tellAssumedBaseline(rows, period, findings);
  const { indicators, measurements } = readIndicators(rows, {
    findings,
    locate: tree.locate,
    sources: null,
    period,
    details: new Map(),
    places: new Map(),
    assumedYear: year,
    targetYear: (row) => yearIn(row, '実績年度') ?? year ?? period.last,
  });
  const edition = {
    id: statedId(id, rows, context) ?? editionIdOf(name, 'figures'),
    title,
    period,
    status: 'adopted' as const,
    nodes: tree.nodes,
    lineage: [],
  };
  return {
    edition: {
      edition,
      body: firstOf(rows, '地方公共団体名'),
      scheme: defaultScheme(),
      indicators,
      initiatives: [],
      verifications: [],
    },
    measurements,
  };
}

/** Once a plan: the first row whose baseline states no year; the header of the open-data file has no column for it. */
function tellAssumedBaseline(rows: readonly CsvRow[], period: PlanPeriod, findings: Findings): void {
  const row = rows.find((one) => one.cell('基準値') !== '' && one.cell('基準年度') === '');
  if (!row) return;
  const expected = String(period.first - 1);
  findings.add('baseline-year-assumed', row.place('基準値'), { severity: 'note', expected });
}

function firstOf(rows: readonly CsvRow[], column: string): string {
  return rows.find((row) => row.cell(column) !== '')?.cell(column) ?? '';
}

/** The year a cell states, where it can be read; what cannot is told when the row is read. */
function yearIn(row: CsvRow, column: string): FiscalYear | null {
  const reading = parseYear(row.cell(column));
  return reading.ok ? fiscalYear(reading.value.year) : null;
}

/** As stated, else from the first to the last year any figure is of. */
function periodOf(rows: readonly CsvRow[], assumed: FiscalYear | null): PlanPeriod {
  const first = rows.map((row) => yearIn(row, '計画開始年度')).find((year) => year !== null);
  const last = rows.map((row) => yearIn(row, '計画終了年度')).find((year) => year !== null);
  const years = rows
    .flatMap((row) => [yearIn(row, '実績年度'), yearIn(row, '目標年度')])
    .filter((year) => year !== null);
  const met = [...years, ...(assumed === null ? [] : [assumed])].toSorted((a, b) => a - b);
  const fallback = fiscalYear(2000);
  return { first: first ?? met[0] ?? fallback, last: last ?? met.at(-1) ?? fallback };
}

/** 出典 of a figures file is a title, not an id. */
function sourcesOf(rows: readonly CsvRow[]): readonly Source[] {
  const titles = new Set(rows.map((row) => row.cell('出典')).filter((title) => title !== ''));
  return [...titles].map((title) => ({ id: title, title, publisher: null, date: null, url: null, note: null }));
}
