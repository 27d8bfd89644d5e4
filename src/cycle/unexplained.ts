import type { IndicatorId } from '#kernel';
import type { Evaluation } from '#indicator';
import type { VerificationYear } from './verification.ts';

/** Missed indicators without an explanation. The year cannot be frozen while any is left (design §4). */
export function unexplainedMisses(
  evaluations: readonly Evaluation[],
  verification: VerificationYear,
): readonly IndicatorId[] {
  const explained = new Set(verification.explanations.map((explanation) => explanation.indicator));
  return evaluations
    .filter((evaluation) => evaluation.achieved === false && !explained.has(evaluation.indicator))
    .map((evaluation) => evaluation.indicator);
}
