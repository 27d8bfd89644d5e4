import { fiscalYear, type FiscalYear, type IndicatorId, type NodeId } from '#kernel';
import type { EditionIndicator } from '#app';
import {
  comparatorOf,
  methodOf,
  type Aggregation,
  type Baseline,
  type Comparator,
  type IndicatorDefinition,
  type Target,
} from '#indicator';
import type { PlanPeriod } from '#plan';
import { applyDetails } from './apply-details.ts';
import {
  agreedPeriod,
  readCount,
  readFigure,
  readPeriod,
  readSource,
  readWord,
  readYear,
  refuseWord,
  type CellReader,
} from './csv-cells.ts';
import { aggregations, comparators, directions, kinds, methods } from './csv-vocabulary.ts';
import type { Findings } from './findings.ts';
import { mergedRow } from './merged-row.ts';
import type { CsvRow } from './read-csv.ts';
import type { MeasurementDraft } from './read-measurement.ts';
import { readTarget } from './read-target.ts';
import type { IndicatorDetails } from './schemas/indicators-file.ts';

/** Columns that say the same on every row of an indicator. */
export const definitionColumns = [
  '基本目標番号',
  '施策番号',
  '掲載箇所',
  '指標区分',
  '指標名',
  '単位',
  '方向性',
  '集計区分',
  '比較',
  '算定方法',
  '小数桁',
  '基準値',
  '基準年度',
  '基準値_対象期間',
  '担当課',
] as const;

export interface IndicatorRows {
  readonly id: IndicatorId;
  readonly rows: readonly [CsvRow, ...CsvRow[]];
  readonly relistedUnder: readonly NodeId[];
  readonly measurements: readonly MeasurementDraft[];
}

interface Context {
  readonly findings: Findings;
  readonly locate: (reader: CellReader) => NodeId | null;
  readonly sources: ReadonlySet<string> | null;
  readonly period: PlanPeriod;
  readonly details: ReadonlyMap<string, IndicatorDetails>;
  readonly places: ReadonlyMap<IndicatorId, number>;
  readonly targetYear: ((row: CsvRow) => FiscalYear | null) | null;
}

/** One indicator from its rows; null where its name, direction or place is not said (then told). */
export function readIndicator(input: IndicatorRows, context: Context): EditionIndicator | null {
  const { findings, sources } = context;
  const reader: CellReader = { row: mergedRow(input.rows, definitionColumns, findings), findings };
  const name = required(reader, '指標名');
  const direction = readWord(reader, '方向性', directions);
  if (reader.row.cell('方向性') === '')
    findings.add('direction-not-declared', reader.row.place('方向性'), {
      found: name ?? input.id,
      expected: directions.expected,
    });
  const node = context.locate(reader);
  if (name === null || direction === null || node === null) return null;
  const comparator = readWord(reader, '比較', comparators) ?? comparatorOf[direction];
  const baseline = readBaseline(reader, input.rows[0], context);
  const targets = readTargets(input.rows, reader.row, {
    findings,
    sources,
    comparator,
    targetYear: context.targetYear,
  });
  const details = context.details.get(input.id) ?? null;
  const definition: IndicatorDefinition = {
    id: input.id,
    name,
    unit: reader.row.cell('単位'),
    kind: readWord(reader, '指標区分', kinds) ?? 'kpi',
    direction,
    comparator,
    aggregation: aggregationOf(reader),
    method: readWord(reader, '算定方法', methods) ?? methodOf[direction],
    tolerance: null,
    decimals:
      readCount(reader, '小数桁', 'decimals-malformed') ?? placesOf(input, { baseline, targets }, context.places),
    meaning: null,
    source: null,
    department: reader.row.cell('担当課') || null,
    remarks: remarksOf(input.rows),
    breaks: [],
    replacement: null,
    node,
    relistedUnder: input.relistedUnder,
  };
  const made = { definition, baseline, targets };
  return details
    ? applyDetails(made, details, {
        findings,
        place: reader.row.place(),
        baselineYear: fiscalYear(context.period.first - 1),
      })
    : made;
}

function required({ row, findings }: CellReader, column: string): string | null {
  const found = row.cell(column);
  if (found === '') findings.add('csv-missing-value', row.place(column), { expected: column });
  return found || null;
}

/** What 累計 and 比率 need beside the word comes from `indicators.json`. */
function aggregationOf(reader: CellReader): Aggregation {
  const kind = readWord(reader, '集計区分', aggregations) ?? 'stock';
  if (kind === 'cumulative') return { kind, start: null, baselineIncluded: false };
  return kind === 'ratio' ? { kind, numerator: '', denominator: '' } : { kind };
}

function readBaseline(reader: CellReader, first: CsvRow, { period, sources, findings }: Context): Baseline | null {
  const figure = readFigure(reader, '基準値');
  const planYear = readYear(reader, '基準年度') ?? fiscalYear(period.first - 1);
  if (figure.kind === 'word') refuseWord(reader, '基準値');
  if (figure.kind !== 'value' && figure.kind !== 'missing') return null;
  const beside = figure.kind === 'value' ? figure.measured : null;
  return {
    planYear,
    period: agreedPeriod(reader, '基準値_対象期間', { own: readPeriod(reader, '基準値_対象期間'), beside }),
    value: figure.kind === 'value' ? figure.value : null,
    missing: figure.kind === 'missing' ? figure.reason : null,
    source: readSource({ row: first, findings }, sources),
    others: [],
  };
}

interface TargetsContext {
  readonly findings: Findings;
  readonly sources: ReadonlySet<string> | null;
  readonly comparator: Comparator;
  readonly targetYear: Context['targetYear'];
}

/** One target a year; rows that repeat it for another 実績年度 must agree. */
function readTargets(rows: readonly CsvRow[], merged: CsvRow, context: TargetsContext): readonly Target[] {
  const { findings, sources, comparator } = context;
  const byYear = new Map<number, { readonly target: Target; readonly text: string }>();
  for (const row of rows) {
    const withUnit: CsvRow = { ...row, cell: (column) => (column === '単位' ? merged.cell(column) : row.cell(column)) };
    const fallbackYear = context.targetYear?.(row) ?? null;
    const target = readTarget({ row: withUnit, findings }, { comparator, sources, fallbackYear });
    if (!target) continue;
    const text = `${row.cell('目標値')} ${row.cell('目標値_対象期間')}`.trim();
    const before = byYear.get(target.planYear);
    if (!before) byYear.set(target.planYear, { target, text });
    else if (before.text !== text)
      findings.add('csv-contradiction', row.place('目標値'), { found: text, expected: before.text });
  }
  return [...byYear.values()].map(({ target }) => target).toSorted((a, b) => a.planYear - b.planYear);
}

/** The most places any figure of the indicator is written with. */
function placesOf(
  input: IndicatorRows,
  figures: { baseline: Baseline | null; targets: readonly Target[] },
  elsewhere: Context['places'],
): number {
  const own = input.measurements
    .filter(({ measurement }) => measurement.indicator === input.id)
    .map(({ measurement }) => measurement.value?.scale ?? 0);
  const aims = figures.targets.flatMap(({ aim }) =>
    aim.kind === 'value' ? [aim.value.scale] : aim.kind === 'range' ? [aim.low.scale, aim.high.scale] : [],
  );
  return Math.max(0, ...own, ...aims, figures.baseline?.value?.scale ?? 0, elsewhere.get(input.id) ?? 0);
}

function remarksOf(rows: readonly CsvRow[]): readonly string[] {
  const said = rows.flatMap((row) => (row.cell('実績値') === '' ? row.cell('備考').split(/\r?\n|\\n/) : []));
  return [...new Set(said.map((remark) => remark.trim()).filter((remark) => remark !== ''))];
}
