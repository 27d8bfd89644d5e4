import type { Measurement, ValueStatus } from './figures.ts';
import type { FiscalYear } from '#kernel';

/** The measurement in use for a plan year and those it stands before, newest first. */
export interface MeasurementChoice {
  readonly current: Measurement | null;
  readonly superseded: readonly Measurement[];
}

const RANK: Readonly<Record<ValueStatus, number>> = { confirmed: 2, preliminary: 1, estimate: 0 };
const NONE: readonly Measurement[] = [];

/**
 * The current measurement of a plan year is the one that no other supersedes. Where several are left, a figure goes
 * before a missing one, confirmed before preliminary before estimate, then the one listed later.
 */
export function selectMeasurement(measurements: readonly Measurement[], year: FiscalYear): MeasurementChoice {
  const ofYear = measurements.filter((measurement) => measurement.planYear === year);
  const [only] = ofYear;
  if (only === undefined) return { current: null, superseded: NONE };
  if (ofYear.length === 1) return { current: only, superseded: NONE };
  const replaced = new Set(measurements.map((measurement) => measurement.supersedes));
  const free = ofYear.filter((measurement) => !replaced.has(measurement.id));
  if (free.length === 0)
    throw new Error(`The measurements of ${only.indicator} for ${year} supersede each other in a circle`);
  const current = free.reduce((best, next) => (weight(next) >= weight(best) ? next : best));
  return { current, superseded: newestFirst(ofYear, current) };
}

function weight(measurement: Measurement): number {
  return (measurement.value === null ? 0 : 10) + RANK[measurement.status];
}

/** Down the chain of the current one first, then whatever else stood under the same year, last listed first. */
function newestFirst(ofYear: readonly Measurement[], current: Measurement): readonly Measurement[] {
  const left = new Map(ofYear.map((measurement) => [measurement.id, measurement]));
  left.delete(current.id);
  const chain: Measurement[] = [];
  for (let id = current.supersedes; id !== null; id = chain.at(-1)?.supersedes ?? null) {
    const next = left.get(id);
    if (!next) break;
    chain.push(next);
    left.delete(id);
  }
  return [...chain, ...[...left.values()].reverse()];
}
