import type { IndicatorDefinition } from './definition.ts';
import type { Baseline } from './figures.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import { brokenBetween } from './series-break.ts';
import type { FiscalYear } from '#kernel';

/**
 * Why a year may not be measured from its baseline; null = it may. A running total that does not include the baseline
 * counts from nothing: its baseline belongs to another count.
 */
export function blockedBaseline(
  definition: IndicatorDefinition,
  baseline: Baseline | null,
  year: FiscalYear,
): NotEvaluatedReason | null {
  const { aggregation } = definition;
  if (baseline === null || baseline.value === null) return 'no-baseline';
  if (aggregation.kind === 'cumulative' && !aggregation.baselineIncluded) return 'not-comparable';
  return brokenBetween(definition, baseline.planYear, year) ? 'not-comparable' : null;
}
