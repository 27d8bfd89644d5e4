import { decimalText, printPeriod, printYear } from '#kernel';
import type { FiscalYear, Issue, MunicipalityCode, Period, Place } from '#kernel';
import type { Measurement, TargetAim } from '#indicator';
import { comparisonUnits, type ComparisonUnit } from '#compare';
import type { EditionIndicator } from '../dossier.ts';
import type { EditionFacts } from './edition-of-draft.ts';
import type { DraftItem } from './import-draft.ts';
import type { DraftReading } from './read-draft.ts';
import type { FurnitureText, PlacedText } from './read-document.ts';

/** An edition as it is written. */
export interface PlanJsonEdition {
  readonly facts: EditionFacts;
  readonly items: readonly DraftItem[];
  readonly reading: Pick<DraftReading, 'indicators' | 'series'>;
}

export interface PlanJsonInput {
  readonly municipality: MunicipalityCode | null;
  readonly editions: readonly PlanJsonEdition[];
  readonly issues: readonly Issue[];
  readonly unplaced: readonly PlacedText[];
  readonly remarks: readonly PlacedText[];
  readonly furniture: readonly FurnitureText[];
}

export type PlanJson = ReturnType<typeof planJson>;

/** 計画JSON (`docs/schema/plan.schema.json`): every edition with its units, each at its place in the source. */
export function planJson(input: PlanJsonInput, sentence: (issue: Issue) => string) {
  const { municipality, editions, issues, unplaced, remarks, furniture } = input;
  return {
    format: 'shirube-plan/1' as const,
    municipality,
    editions: editions.map(({ facts: { id, title, period, status }, items, reading }) => ({
      id,
      title,
      period: [yearText(period.first), yearText(period.last)] as const,
      status,
      units: unitsOf(items),
      indicators: reading.indicators.map(indicatorOf),
      measurements: reading.series.map(measurementOf),
    })),
    issues: issues.map((issue) => ({ ...issue, message: sentence(issue) })),
    unplaced,
    remarks,
    furniture,
  };
}

interface PlanUnit {
  readonly kind: ComparisonUnit['kind'];
  /** Of a heading or an item of a list. */
  readonly level?: number;
  readonly number: string;
  readonly text: string;
  readonly path: readonly string[];
  readonly place: Place;
  /** Of a row of a table. */
  readonly cells?: readonly { readonly column: string; readonly text: string }[];
}

function unitsOf(items: readonly DraftItem[]): readonly (PlanUnit & { readonly id: string })[] {
  const units = comparisonUnits(
    items.map(({ block }) => block),
    'u',
  );
  let next = 0;
  const made = items.flatMap((item) => {
    const count = item.block.kind === 'table' ? item.block.rows.length : 1;
    const own = units.slice(next, next + count).map((unit, row) => unitOf(unit, item, row));
    next += count;
    return own.length > 0 ? own : headAlone(item, units[next - 1]?.path ?? []);
  });
  return made.map((unit, at) => ({ id: `u${at + 1}`, ...unit }));
}

function unitOf(unit: ComparisonUnit, { block, places: [place = {}], cells: known }: DraftItem, row: number): PlanUnit {
  const { kind, number, text, path } = unit;
  const level = block.kind === 'heading' ? block.level : block.kind === 'bullet' ? block.depth : null;
  const base = { kind, ...(level === null ? {} : { level }), number, text, path };
  if (block.kind !== 'table') return { ...base, place };
  const texts = block.rows[row] ?? [];
  const width = Math.max(block.head.length, texts.length);
  const cells = Array.from({ length: width }, (_, at) => ({ column: block.head[at] ?? '', text: texts[at] ?? '' }));
  return { ...base, place: cellPlace(place, known?.rows[row]?.[0]) ?? rowPlace(place, row), cells };
}

function cellPlace({ file }: Place, cell: Place | undefined): Place | undefined {
  return cell && file !== undefined ? { file, ...cell } : cell;
}

/** As the reader of KPI tables counts: lines below head and rule, else rows. */
function rowPlace(place: Place, row: number): Place {
  return place.line === undefined ? { ...place, row: row + 1 } : { ...place, line: place.line + 2 + row };
}

/** A table without rows is no unit of a comparison; its head is kept as the text of a figure. */
function headAlone({ block, places: [place = {}] }: DraftItem, path: readonly string[]): readonly PlanUnit[] {
  const text = block.kind === 'table' ? block.head.filter((name) => name !== '').join(' ') : '';
  return text === '' ? [] : [{ kind: 'diagram', number: '', text, path, place }];
}

function indicatorOf({ definition, baseline, targets }: EditionIndicator) {
  const { id, name, unit, kind, direction, comparator, aggregation, method, tolerance, decimals } = definition;
  const { meaning, remarks, node, relistedUnder } = definition;
  const own = { id, name, unit, kind, direction, comparator, method, decimals, meaning, remarks, node, relistedUnder };
  return {
    ...own,
    aggregation:
      aggregation.kind === 'cumulative'
        ? { ...aggregation, start: aggregation.start === null ? null : yearText(aggregation.start) }
        : aggregation,
    tolerance: tolerance && { kind: tolerance.kind, value: decimalText(tolerance.value) },
    baseline:
      baseline === null || baseline.value === null
        ? null
        : {
            year: yearText(baseline.planYear),
            value: decimalText(baseline.value),
            period: periodText(baseline.period),
          },
    targets: targets.map(({ planYear, period, aim }) => ({
      year: yearText(planYear),
      period: periodText(period),
      aim: aimOf(aim),
    })),
  };
}

function aimOf(aim: TargetAim) {
  switch (aim.kind) {
    case 'value':
      return { kind: aim.kind, value: decimalText(aim.value), comparator: aim.comparator };
    case 'range':
      return { kind: aim.kind, low: decimalText(aim.low), high: decimalText(aim.high) };
    case 'word':
      return { kind: aim.kind, word: aim.word, wants: aim.wants, orEqual: aim.orEqual ?? false };
    case 'undecided':
      return aim;
  }
}

function measurementOf({ indicator, planYear, period, value, missing, status }: Measurement) {
  return {
    indicator,
    year: yearText(planYear),
    period: periodText(period),
    value: value === null ? null : decimalText(value),
    missing,
    status,
  };
}

function yearText(year: FiscalYear): string {
  return printYear({ year, kind: 'unstated' }, 'era-short');
}

/** A fiscal year as it is printed; other periods as two days (ISO 8601), which are read back as the same. */
function periodText(period: Period | null): string | null {
  if (period === null) return null;
  if (period.kind === 'FY' || period.kind === 'CY') return printPeriod(period, 'era-short');
  return `${period.start}/${period.end}`;
}
