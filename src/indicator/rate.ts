import type { Method } from './definition.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import { sideOf, type Facts } from './facts.ts';
import type { Basis } from './scheme.ts';
import { fractionOf, fromInteger, multiply, signOf, subtract } from '#kernel';
import type { Decimal, Fraction } from '#kernel';

/** An exact rate, or why there is none (算定不能). */
export type Rate = Fraction | NotEvaluatedReason;

type Computed = Exclude<Method, 'compare_only'> | 'pace_share';

interface Operands {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly t: Decimal;
  readonly facts: Facts;
}

/**
 * Signs for which a quotient says nothing give no rate: a target below zero, actual and target of opposite signs, and a
 * target on the wrong side of the baseline for `progress` and `pace` (a decline to be slowed would read as 1,072 %).
 */
const FORMULAS: Readonly<Record<Computed, (operands: Operands) => Rate>> = {
  ratio: ({ a, t }) => (signOf(t) < 0 || signOf(a) < 0 ? 'opposite-signs' : quotient(a, t)),
  ratio_inverse: ({ a, t }) => {
    if (signOf(t) < 0 || signOf(a) < 0) return 'opposite-signs';
    return signOf(t) === 0 ? 'zero-division' : quotient(t, a);
  },
  ratio_mirror: ({ a, t }) => (signOf(t) < 0 ? 'opposite-signs' : quotient(subtract(multiply(TWO, t), a), t)),
  progress: ({ a, b, t, facts }) =>
    contradicts(b, t, facts) ? 'opposite-signs' : quotient(subtract(a, b), subtract(t, b)),
  pace: ({ a, b, t, facts }) => {
    if (facts.elapsed <= 0 || facts.years <= 0) return 'zero-division';
    if (contradicts(b, t, facts)) return 'opposite-signs';
    const due = multiply(subtract(t, b), fromInteger(facts.elapsed));
    return quotient(multiply(subtract(a, b), fromInteger(facts.years)), due);
  },
  pace_share: ({ a, t, facts }) => {
    if (sideOf(facts) < 0) return 'not-applicable';
    if (facts.planElapsed <= 0 || facts.planYears <= 0) return 'zero-division';
    if (signOf(t) < 0 || signOf(a) < 0) return 'opposite-signs';
    return quotient(multiply(a, fromInteger(facts.planYears)), multiply(t, fromInteger(facts.planElapsed)));
  },
};

const TWO = fromInteger(2);
const NEEDS_BASELINE: ReadonlySet<Basis> = new Set<Basis>(['progress', 'pace']);
const TOWARDS_NEXT: ReadonlySet<Basis> = new Set<Basis>(['pace', 'pace_share']);

/** The exact rate by a method or a scheme's basis. Only pace looks ahead where the year has no target of its own. */
export function rateOf(facts: Facts, basis: Basis): Rate {
  const method = methodOf(facts, basis);
  const { actual, baseline, goal, blocked } = facts;
  if (blocked.actual !== null) return blocked.actual;
  if (method === 'compare_only') return 'compare-only';
  if (blocked.target !== null && !(blocked.target === 'no-target' && goal !== null && TOWARDS_NEXT.has(method)))
    return blocked.target;
  if (goal === null) return 'compare-only';
  if (NEEDS_BASELINE.has(method) && blocked.baseline !== null) return blocked.baseline;
  if (actual === null) throw new Error('A figure that is not blocked must be there');
  return FORMULAS[method]({ a: actual, b: baseline ?? goal, t: goal, facts });
}

function methodOf(facts: Facts, basis: Basis): Computed | 'compare_only' {
  if (basis === 'own') return facts.method;
  if (basis === 'achievement') return sideOf(facts) < 0 ? 'ratio_inverse' : 'ratio';
  return basis;
}

function quotient(numerator: Decimal, denominator: Decimal): Rate {
  return fractionOf(numerator, denominator) ?? 'zero-division';
}

function contradicts(baseline: Decimal, target: Decimal, facts: Facts): boolean {
  return facts.direction !== 'maintain' && signOf(subtract(target, baseline)) === -sideOf(facts);
}
