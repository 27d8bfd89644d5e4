import type { FiscalYear, IndicatorId, NodeId } from '#kernel';
import type { EditionIndicator } from '#app';
import type { PlanPeriod } from '#plan';
import type { CellReader } from './csv-cells.ts';
import type { Findings } from './findings.ts';
import { readIndicator } from './read-indicator.ts';
import { readMeasurement, type MeasurementDraft } from './read-measurement.ts';
import type { CsvRow } from './read-csv.ts';
import { readIndicatorId } from './schemas/json-fields.ts';
import type { IndicatorDetails } from './schemas/indicators-file.ts';

export interface IndicatorsContext {
  readonly findings: Findings;
  readonly locate: (reader: CellReader) => NodeId | null;
  readonly sources: ReadonlySet<string> | null;
  readonly period: PlanPeriod;
  readonly details: ReadonlyMap<string, IndicatorDetails>;
  /** Printed places of figures that stand elsewhere. */
  readonly places: ReadonlyMap<IndicatorId, number>;
  /** `--year`, for files whose figures state none. */
  readonly assumedYear: FiscalYear | null;
  /** Year of a target that states none; null = it must be stated. */
  readonly targetYear: ((row: CsvRow) => FiscalYear | null) | null;
}

export interface IndicatorsReading {
  readonly indicators: readonly EditionIndicator[];
  readonly measurements: readonly MeasurementDraft[];
}

/** The rows of `indicators.csv` or of a figures file → indicators in order of appearance, with the figures beside them. */
export function readIndicators(rows: readonly CsvRow[], context: IndicatorsContext): IndicatorsReading {
  const relistings = rows.filter((row) => row.cell('再掲元指標ID') !== '');
  const groups = groupById(
    rows.filter((row) => row.cell('再掲元指標ID') === ''),
    context.findings,
  );
  const measurements = [...groups].flatMap(([indicator, own]) => measurementsOf(indicator, own, context));
  const relistedUnder = placeRelistings(relistings, groups, context);
  const indicators = [...groups].flatMap(([id, own]) => {
    const made = readIndicator({ id, rows: own, relistedUnder: relistedUnder.get(id) ?? [], measurements }, context);
    return made ? [made] : [];
  });
  return { indicators, measurements };
}

type Group = readonly [CsvRow, ...CsvRow[]];

function groupById(rows: readonly CsvRow[], findings: Findings): ReadonlyMap<IndicatorId, Group> {
  const groups = new Map<IndicatorId, [CsvRow, ...CsvRow[]]>();
  for (const row of rows) {
    const id = idOf(row, findings);
    if (id === null) continue;
    const group = groups.get(id);
    const twin = group?.find((other) => sameKey(other, row));
    if (twin)
      findings.add('duplicate-indicator', row.place('指標ID'), {
        found: row.cell('指標名') || id,
        params: { row: twin.row },
      });
    else if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

/** Files without 指標ID are grouped by name. */
function idOf(row: CsvRow, findings: Findings): IndicatorId | null {
  const id = row.cell('指標ID');
  const name = row.cell('指標名');
  if (id === '' && name === '') {
    findings.add('csv-missing-value', row.place('指標名'), { expected: '指標名' });
    return null;
  }
  return findings.value(
    readIndicatorId(id || [...name].slice(0, 64).join('').trim()),
    row.place(id === '' ? '指標名' : '指標ID'),
  );
}

/** Two rows that state the same target year and the same figure year say one thing twice. */
function sameKey(a: CsvRow, b: CsvRow): boolean {
  return ['目標年度', '実績年度', '版'].every((column) => a.cell(column) === b.cell(column));
}

function measurementsOf(indicator: IndicatorId, rows: Group, context: IndicatorsContext): readonly MeasurementDraft[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = JSON.stringify(['実績年度', '実績値', '欠測理由', '版'].map((column) => row.cell(column)));
    if (seen.has(key)) return [];
    seen.add(key);
    const { findings, sources, assumedYear } = context;
    const draft = readMeasurement({ row, findings }, { indicator, sources, assumedYear });
    return draft ? [draft] : [];
  });
}

const OWN_VALUES = ['基準値', '目標値', '実績値'];

function placeRelistings(
  rows: readonly CsvRow[],
  groups: ReadonlyMap<IndicatorId, Group>,
  context: IndicatorsContext,
): ReadonlyMap<IndicatorId, readonly NodeId[]> {
  const placed = new Map<IndicatorId, NodeId[]>();
  for (const row of rows) {
    const origin = row.cell('再掲元指標ID') as IndicatorId;
    const value = OWN_VALUES.find((column) => row.cell(column) !== '');
    if (!groups.has(origin))
      context.findings.add('relisting-unknown', row.place('再掲元指標ID'), {
        found: origin,
        expected: [...groups.keys()].slice(0, 30).join(', '),
      });
    if (value)
      context.findings.add('relisting-with-values', row.place(value), { found: row.cell(value), expected: '' });
    const node = context.locate({ row, findings: context.findings });
    if (node && groups.has(origin)) placed.set(origin, [...(placed.get(origin) ?? []), node]);
  }
  return placed;
}
