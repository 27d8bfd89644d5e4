import {
  presetScheme,
  type Baseline,
  type Comparator,
  type EvaluateInput,
  type GradeScheme,
  type IndicatorDefinition,
  type Measurement,
  type Target,
  type TargetAim,
} from '#indicator';
import { decimal, fiscalYear, indicatorId, measurementId, nodeId } from '#kernel';

/** The years of the cases: baseline H27, judged in R1, an edition of H27–R1. */
export const FIRST = fiscalYear(2015);
export const LAST = fiscalYear(2019);

export const achievement = scheme('achievement');

export function scheme(id: string): GradeScheme {
  const found = presetScheme(id);
  if (!found) throw new RangeError(`no shipped scheme ${id}`);
  return found;
}

export function definitionOf(given: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    id: indicatorId('births'),
    name: '出生数',
    unit: '人',
    kind: 'kpi',
    direction: 'increase',
    comparator: 'gte',
    aggregation: { kind: 'annual_flow' },
    method: 'ratio',
    tolerance: null,
    decimals: 0,
    meaning: null,
    source: null,
    department: null,
    remarks: [],
    breaks: [],
    replacement: null,
    node: nodeId('g1.1'),
    relistedUnder: [],
    ...given,
  };
}

export function baselineOf(value: string | null, year = 2015): Baseline {
  return {
    planYear: fiscalYear(year),
    period: null,
    value: figure(value),
    missing: value === null ? 'not-obtained' : null,
    source: null,
    others: [],
  };
}

/** An aim as a figure (by the comparator) or a whole aim. */
export function targetOf(aim: string | TargetAim, year = 2019, comparator: Comparator = 'gte'): Target {
  const whole: TargetAim = typeof aim === 'string' ? { kind: 'value', value: decimal(aim), comparator } : aim;
  return { planYear: fiscalYear(year), period: null, aim: whole, source: null, revision: null, others: [] };
}

export function measurementOf(
  value: string | null,
  given: Partial<Measurement> & { readonly year?: number } = {},
): Measurement {
  const { year = 2019, ...rest } = given;
  return {
    id: measurementId(`m-${year}`),
    indicator: indicatorId('births'),
    planYear: fiscalYear(year),
    period: null,
    value: figure(value),
    missing: value === null ? 'not-published' : null,
    status: 'confirmed',
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
    ...rest,
  };
}

/** A case in the fewest words: b, t and a as decimal text; what is left out is the ordinary case. */
export interface Case extends Partial<Omit<IndicatorDefinition, 'id' | 'name'>> {
  readonly b?: string | null;
  readonly t?: string | TargetAim | null;
  readonly a?: string | null;
  readonly scheme?: string;
}

export function inputOf({ b = null, t = null, a = null, scheme: id = 'achievement', ...given }: Case): EvaluateInput {
  const definition = definitionOf(given);
  return {
    definition,
    baseline: b === null ? null : baselineOf(b),
    targets: t === null ? [] : [targetOf(t, 2019, definition.comparator)],
    measurements: a === null ? [] : [measurementOf(a)],
    editionPeriod: { first: FIRST, last: LAST },
    scheme: scheme(id),
    published: null,
    year: LAST,
  };
}

function figure(value: string | null) {
  return value === null ? null : decimal(value);
}
