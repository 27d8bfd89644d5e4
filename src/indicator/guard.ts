import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import { sideOf, type Facts } from './facts.ts';
import { isWithin } from './judge.ts';
import type { GuardCondition } from './scheme.ts';
import { absolute, compareDecimals, decimal, fromInteger, multiply } from '#kernel';
import type { Decimal } from '#kernel';

const HUNDREDTH = decimal('0.01');
const ZERO = fromInteger(0);

/**
 * Whether a guard holds, or why that cannot be known. A guard that cannot be known stops the grading: a later rule must
 * not decide in its place. A range or a word has no value to go beyond, so 目標値を超 and 目標値と同等 do not hold for it.
 */
export function guardHolds(
  condition: GuardCondition,
  facts: Facts,
  achieved: boolean | NotEvaluatedReason,
): boolean | NotEvaluatedReason {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'achieved':
      return achieved;
    case 'missed':
      return typeof achieved === 'string' ? achieved : !achieved;
    case 'beyond-target':
    case 'equal-target':
      return againstTarget(condition.kind, facts);
    case 'better-than-baseline':
    case 'worse-than-baseline':
    case 'equal-baseline':
    case 'near-baseline':
      return againstBaseline(condition, facts);
  }
}

function againstTarget(kind: 'beyond-target' | 'equal-target', facts: Facts): boolean | NotEvaluatedReason {
  const { actual, aim, blocked } = facts;
  if (blocked.target !== null) return blocked.target;
  if (actual === null || aim === null || aim.kind !== 'value') return false;
  const order = compareDecimals(actual, aim.value);
  return kind === 'equal-target' ? order === 0 : order * sideOf(facts) > 0;
}

type BaselineCondition = Extract<GuardCondition, { readonly kind: `${string}-baseline` }>;

function againstBaseline(condition: BaselineCondition, facts: Facts): boolean | NotEvaluatedReason {
  const { actual, baseline, blocked } = facts;
  if (blocked.baseline !== null) return blocked.baseline;
  if (actual === null || baseline === null) return 'no-baseline';
  switch (condition.kind) {
    case 'better-than-baseline':
      return compareDecimals(actual, baseline) * sideOf(facts) > 0;
    case 'worse-than-baseline':
      return isWorse(actual, baseline, facts);
    case 'equal-baseline':
      return compareDecimals(actual, baseline) === 0;
    case 'near-baseline':
      return isWithin(actual, baseline, multiply(absolute(baseline), multiply(condition.percent, HUNDREDTH)));
  }
}

/** Where neither side is better (維持), leaving the tolerance is worse. */
function isWorse(actual: Decimal, baseline: Decimal, facts: Facts): boolean {
  const side = sideOf(facts);
  return side === 0
    ? !isWithin(actual, baseline, facts.tolerance ?? ZERO)
    : compareDecimals(actual, baseline) * side < 0;
}
