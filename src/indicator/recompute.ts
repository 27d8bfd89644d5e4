import type { Trace } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { gradeOf, type Grading, type Judged } from './grade.ts';
import { judge } from './judge.ts';
import { rateOf } from './rate.ts';
import type { GradeScheme } from './scheme.ts';
import { operandValue } from './trace-operands.ts';

export interface Recomputed extends Judged {
  /** Without any override a person set. */
  readonly grading: Grading;
}

/** Works a result out again from its trace and the scheme alone: what a reader with the 根拠 in hand can do. */
export function recompute(trace: Trace, scheme: GradeScheme): Recomputed {
  const facts = factsOf(trace);
  const judged: Judged = { achieved: judge(facts), rate: rateOf(facts, facts.method) };
  return { ...judged, grading: gradeOf(facts, scheme, judged) };
}

function factsOf({ operands, direction, comparator, method, tolerance, aim, blocked }: Trace): Facts {
  return {
    direction,
    comparator: comparator ?? 'eq',
    method,
    tolerance,
    actual: operandValue(operands, 'actual'),
    baseline: operandValue(operands, 'baseline'),
    aim,
    goal: operandValue(operands, 'target'),
    elapsed: Number(operandValue(operands, 'elapsed')?.coefficient ?? 0n),
    years: Number(operandValue(operands, 'years')?.coefficient ?? 0n),
    planElapsed: Number(operandValue(operands, 'plan_elapsed')?.coefficient ?? 0n),
    planYears: Number(operandValue(operands, 'plan_years')?.coefficient ?? 0n),
    blocked,
  };
}
