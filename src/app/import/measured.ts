import { measurementId, type IndicatorId } from '#kernel';
import type { Measurement } from '#indicator';

/** A first reading of 実績値, as a plan's own table or file says it. */
export function measured(
  indicator: IndicatorId,
  facts: Pick<Measurement, 'planYear' | 'period' | 'value' | 'missing' | 'status'>,
): Measurement {
  return {
    ...facts,
    id: measurementId(`${indicator}@${facts.planYear}#1`),
    indicator,
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
  };
}
