import { decimal, fiscalYear, indicatorId, measurementId, nodeId, type Decimal } from '#kernel';
import { presetSchemes } from '#indicator';
import type {
  Aggregation,
  Comparator,
  Direction,
  EvaluateInput,
  IndicatorDefinition,
  Measurement,
  Method,
  MissingReason,
  TargetAim,
  ValueStatus,
} from '#indicator';
import type { SeededRandom } from './random.ts';

const AGGREGATIONS: readonly Aggregation[] = [
  { kind: 'stock' },
  { kind: 'annual_flow' },
  { kind: 'cumulative', start: fiscalYear(1999), baselineIncluded: true },
  { kind: 'average' },
  { kind: 'ratio', numerator: '分子', denominator: '分母' },
  { kind: 'rank' },
  { kind: 'survey' },
];
const METHODS: readonly Method[] = ['ratio', 'ratio_inverse', 'ratio_mirror', 'progress', 'pace', 'compare_only'];
const DIRECTIONS: readonly Direction[] = ['increase', 'decrease', 'maintain'];
const COMPARATORS: readonly Comparator[] = ['gte', 'gt', 'lte', 'lt', 'eq'];
const GAPS: readonly (MissingReason | null)[] = ['not-obtained', 'not-surveyed', 'suppressed', null];
const STATUSES: readonly ValueStatus[] = ['confirmed', 'confirmed', 'preliminary', 'estimate'];
const YEARS = [2015, 2016, 2017, 2018, 2019] as const;
const schemes = presetSchemes.filter((scheme) => scheme.kind === 'automatic');
const period = { first: fiscalYear(2015), last: fiscalYear(2019) };

/** Indicators of every kind with five years each: what `evaluate` is given, one entry per indicator and year. */
export function indicatorYears(random: SeededRandom, count: number, offset: number): readonly EvaluateInput[] {
  const inputs: EvaluateInput[] = [];
  while (inputs.length < count) inputs.push(...fiveYears(random, offset + inputs.length));
  return inputs;
}

function fiveYears(random: SeededRandom, serial: number): readonly EvaluateInput[] {
  const definition = makeDefinition(random, serial);
  const measurements = makeSeries(random, definition);
  const scheme = random.pick(schemes);
  const baseline = {
    planYear: fiscalYear(2015),
    period: null,
    value: random.integer(20) === 0 ? null : figure(random, definition.decimals),
    missing: null,
    source: null,
    others: [],
  };
  const targets = [2017, 2019].map((year) => ({
    planYear: fiscalYear(year),
    period: null,
    aim: makeAim(random, definition),
    source: null,
    revision: null,
    others: [],
  }));
  return YEARS.map((year) => ({
    definition,
    baseline,
    targets,
    measurements,
    editionPeriod: period,
    scheme,
    published: null,
    year: fiscalYear(year),
  }));
}

function makeDefinition(random: SeededRandom, serial: number): IndicatorDefinition {
  const tolerance = { kind: random.pick(['absolute', 'percent'] as const), value: decimal('3') };
  return {
    id: indicatorId(`k${serial}`),
    name: `指標${serial}`,
    unit: '人',
    kind: 'kpi',
    direction: random.pick(DIRECTIONS),
    comparator: random.pick(COMPARATORS),
    aggregation: random.pick(AGGREGATIONS),
    method: random.pick(METHODS),
    tolerance: random.integer(4) === 0 ? tolerance : null,
    decimals: random.integer(3),
    meaning: null,
    source: null,
    department: null,
    remarks: [],
    breaks: random.integer(10) === 0 ? [{ from: fiscalYear(2017), remark: '定義変更' }] : [],
    replacement: null,
    node: nodeId('g1'),
    relistedUnder: [],
  };
}

function makeAim(random: SeededRandom, definition: IndicatorDefinition): TargetAim {
  const kind = random.integer(12);
  if (kind === 0) return { kind: 'undecided' };
  if (kind === 1) return { kind: 'word', word: '減少', wants: 'decrease' };
  if (kind === 2) return { kind: 'range', low: decimal('-50'), high: decimal('50') };
  return { kind: 'value', value: figure(random, definition.decimals), comparator: definition.comparator };
}

function makeSeries(random: SeededRandom, definition: IndicatorDefinition): readonly Measurement[] {
  return YEARS.flatMap((year): readonly Measurement[] => {
    if (random.integer(8) === 0) return [];
    const first = makeMeasurement(random, definition, `${year}-1`);
    if (random.integer(10) > 0) return [first];
    return [first, { ...makeMeasurement(random, definition, `${year}-2`), supersedes: first.id }];
  });
}

function makeMeasurement(random: SeededRandom, definition: IndicatorDefinition, name: string): Measurement {
  const gap = random.integer(10) === 0 ? random.pick(GAPS) : null;
  return {
    id: measurementId(`${definition.id}-${name}`),
    indicator: definition.id,
    planYear: fiscalYear(Number(name.slice(0, 4))),
    period: null,
    value: gap === null ? figure(random, definition.decimals) : null,
    missing: gap,
    status: random.pick(STATUSES),
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
  };
}

function figure(random: SeededRandom, decimals: number): Decimal {
  const whole = random.integer(30) === 0 ? 0 : random.integer(200_000) - 20_000;
  const places = decimals === 0 ? '' : `.${String(random.integer(10 ** decimals)).padStart(decimals, '0')}`;
  return decimal(`${whole}${places}`);
}
