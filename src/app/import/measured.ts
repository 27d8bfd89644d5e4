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

/** The same figures under another indicator, and ids made of its. */
export function ofIndicator(series: readonly Measurement[], id: IndicatorId): readonly Measurement[] {
  return series.map((entry) => {
    if (entry.indicator === id) return entry;
    const renamed = (of: string) => measurementId(`${id}${of.slice(entry.indicator.length)}`);
    const supersedes = entry.supersedes && renamed(entry.supersedes);
    return { ...entry, indicator: id, id: renamed(entry.id), supersedes };
  });
}
