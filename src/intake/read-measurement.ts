import { measurementId, parsePeriod, type FiscalYear, type IndicatorId, type Period } from '#kernel';
import type { Measurement, MissingReason } from '#indicator';
import {
  agreedPeriod,
  readCount,
  readFigure,
  readPeriod,
  readPlain,
  readSource,
  readWord,
  readYear,
  refuseWord,
  type CellReader,
} from './csv-cells.ts';
import { missingReasons, statuses } from './csv-vocabulary.ts';

/** A measurement and the row it came from; supersession is decided when all rows of a series are known. */
export interface MeasurementDraft {
  readonly measurement: Omit<Measurement, 'id' | 'supersedes'>;
  readonly version: number;
  readonly reader: CellReader;
}

export interface MeasurementContext {
  readonly indicator: IndicatorId;
  readonly sources: ReadonlySet<string> | null;
  /** The year of figures that state none (`--year`). */
  readonly assumedYear: FiscalYear | null;
}

/** The columns a measurement is read from, beside 指標ID and 実績年度. */
export const measurementColumns = [
  '実績値',
  '実績値_対象期間',
  '実績値_対象期間開始',
  '実績値_対象期間終了',
  '値の状態',
  '欠測理由',
  '分子',
  '分母',
  '出典',
  '備考',
  '版',
] as const;

/** One row → one measurement; null where the row holds none or is wrong (then told). */
export function readMeasurement(reader: CellReader, context: MeasurementContext): MeasurementDraft | null {
  const { row, findings } = reader;
  const figure = readFigure(reader, '実績値');
  const said = readWord(reader, '欠測理由', missingReasons);
  const stated = readYear(reader, '実績年度');
  if (row.cell('実績年度') === '' && figure.kind === 'blank' && said === null) return null;
  const planYear = stated ?? context.assumedYear;
  if (planYear === null) {
    if (row.cell('実績年度') === '') findings.add('year-not-stated', row.place('実績年度'), { expected: 'R1' });
    return null;
  }
  const outcome = outcomeOf(reader, figure, said);
  if (!outcome) return null;
  const measurement = {
    indicator: context.indicator,
    planYear,
    period: measuredPeriod(reader, figure.kind === 'value' ? figure.measured : null),
    ...outcome,
    status: readWord(reader, '値の状態', statuses) ?? ('confirmed' as const),
    numerator: readPlain(reader, '分子'),
    denominator: readPlain(reader, '分母'),
    source: readSource(reader, context.sources),
    note: row.cell('備考') || null,
  };
  return { measurement, version: readCount(reader, '版', 'version-malformed') ?? 1, reader };
}

type Outcome = Pick<Measurement, 'value' | 'missing'>;

function outcomeOf(
  reader: CellReader,
  figure: ReturnType<typeof readFigure>,
  said: MissingReason | null,
): Outcome | null {
  const { row, findings } = reader;
  switch (figure.kind) {
    case 'wrong':
      return null;
    case 'word':
      refuseWord(reader, '実績値');
      return null;
    case 'missing':
      return { value: null, missing: said ?? figure.reason };
    case 'blank':
      if (said) return { value: null, missing: said };
      findings.add('csv-missing-value', row.place('実績値'), { expected: missingReasons.expected });
      return null;
    case 'value':
      if (said === null) return { value: figure.value, missing: null };
      findings.add('csv-contradiction', row.place('欠測理由'), { found: row.cell('欠測理由'), expected: '' });
      return null;
  }
}

function measuredPeriod(reader: CellReader, beside: Period | null): Period | null {
  const label = readPeriod(reader, '実績値_対象期間');
  return agreedPeriod(reader, '実績値_対象期間', { own: label ?? periodOfDates(reader), beside });
}

function periodOfDates({ row, findings }: CellReader): Period | null {
  const start = row.cell('実績値_対象期間開始');
  const end = row.cell('実績値_対象期間終了');
  if (start === '' && end === '') return null;
  const column = start === '' ? '実績値_対象期間開始' : '実績値_対象期間終了';
  if (start === '' || end === '') {
    findings.add('csv-missing-value', row.place(column), { expected: '2019-04-01' });
    return null;
  }
  return findings.value(parsePeriod(`${start}/${end}`), row.place('実績値_対象期間開始'));
}

/** Drafts → measurements: of one indicator and plan year a higher 版 supersedes the next lower one. */
export function chainMeasurements(drafts: readonly MeasurementDraft[]): readonly Measurement[] {
  const series = Map.groupBy(drafts, ({ measurement }) =>
    JSON.stringify([measurement.indicator, measurement.planYear]),
  );
  return [...series.values()].flatMap((readings) => {
    const ordered = readings.toSorted((a, b) => a.version - b.version);
    return ordered.flatMap((draft, index): readonly Measurement[] => {
      const before = ordered[index - 1];
      if (before?.version === draft.version) {
        const { row, findings } = draft.reader;
        findings.add('duplicate-measurement', row.place('版'), {
          found: `${draft.measurement.indicator} ${row.cell('実績年度')}`,
          expected: String(draft.version + 1),
          params: { row: before.reader.row.row },
        });
        return [];
      }
      return [{ ...draft.measurement, id: idOf(draft), supersedes: before ? idOf(before) : null }];
    });
  });
}

function idOf({ measurement, version }: MeasurementDraft): Measurement['id'] {
  return measurementId(`${measurement.indicator}@${measurement.planYear}#${version}`);
}
