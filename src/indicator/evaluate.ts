import type { Evaluation, GradeOverride, Trace } from './evaluation.ts';
import type { Facts } from './facts.ts';
import type { PublishedVerdict } from './figures.ts';
import { gather, type GatherInput, type Gathered } from './gather.ts';
import { gradeCalled, gradeOf, type Grading, type Judged } from './grade.ts';
import { judge } from './judge.ts';
import { printRate } from './print-rate.ts';
import { rateOf } from './rate.ts';
import type { GradeScheme } from './scheme.ts';
import { measurementOperand, traceOperands } from './trace-operands.ts';

export interface EvaluateInput extends GatherInput {
  readonly scheme: GradeScheme;
  /** What the body printed for this year, if anything: kept beside the computed verdict, never used for it. */
  readonly published: PublishedVerdict | null;
  readonly override?: GradeOverride | null;
}

/**
 * One indicator in one plan year. 達成/未達成 comes from the comparator alone, the rate from the declared method, the grade
 * from the scheme; each may be absent for a reason. Throws where a scheme or an override names an undeclared grade.
 */
export function evaluate(input: EvaluateInput): Evaluation {
  const gathered = gather(input);
  const judged = judgedBy(gathered.facts);
  const grading = overridden(gradeOf(gathered.facts, input.scheme, judged), input);
  const trace = traceOf(input, gathered, grading);
  return evaluationOf(input, gathered, { judged, grading, trace });
}

function judgedBy(facts: Facts): Judged {
  return { achieved: judge(facts), rate: rateOf(facts, facts.method) };
}

function overridden(grading: Grading, { override, scheme }: EvaluateInput): Grading {
  if (!override) return grading;
  const grade = gradeCalled(scheme, override.grade);
  return { ...grading, grade, reason: null, decidedBy: { kind: 'override', index: 0 } };
}

function traceOf(input: EvaluateInput, gathered: Gathered, grading: Grading): Trace {
  const { definition, scheme, baseline, year } = input;
  const { facts, superseded } = gathered;
  const { basis } = scheme;
  const paced = facts.method === 'pace' || basis === 'pace';
  const shared = basis === 'pace_share';
  return {
    indicator: definition.id,
    year,
    operands: traceOperands({ gathered, baseline, year, paced, shared, decimals: definition.decimals }),
    direction: facts.direction,
    aim: facts.aim,
    blocked: facts.blocked,
    comparator: facts.comparator,
    tolerance: facts.tolerance,
    method: facts.method,
    basis: grading.basisValue === null ? null : basis,
    basisValue: grading.basisValue,
    decidedBy: grading.decidedBy,
    scheme: { id: scheme.id, version: scheme.version },
    superseded: superseded.map(measurementOperand),
    override: input.override ?? null,
  };
}

interface Results {
  readonly judged: Judged;
  readonly grading: Grading;
  readonly trace: Trace;
}

function evaluationOf(input: EvaluateInput, gathered: Gathered, results: Results): Evaluation {
  const { definition, published, year } = input;
  const { facts, measurement } = gathered;
  const { judged, grading, trace } = results;
  const achieved = typeof judged.achieved === 'string' ? null : judged.achieved;
  const rate = typeof judged.rate === 'string' ? null : judged.rate;
  return {
    indicator: definition.id,
    kind: definition.kind,
    direction: definition.direction,
    year,
    actual: facts.actual,
    actualStatus: facts.actual === null || measurement === null ? null : measurement.status,
    measuredPeriod: measurement === null ? null : measurement.period,
    actualMissing: measurement !== null && measurement.value === null ? (measurement.missing ?? 'other') : null,
    aim: facts.aim,
    achieved,
    reason: typeof judged.achieved === 'string' ? judged.achieved : null,
    method: facts.method,
    rate,
    rateReason: typeof judged.rate === 'string' ? judged.rate : null,
    ratePrinted: rate === null ? null : printRate(rate, achieved === true, input.scheme.rate),
    grade: grading.grade,
    gradeReason: grading.reason,
    published,
    contradictsPublished: published !== null && achieved !== null && achieved !== (published.verdict === 'achieved'),
    trace,
  };
}
