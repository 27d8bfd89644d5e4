import { aimInForce } from './aim-in-force.ts';
import { blockedBaseline } from './blocked-baseline.ts';
import type { IndicatorDefinition } from './definition.ts';
import type { Baseline, Measurement, Target, TargetAim } from './figures.ts';
import type { Outlook } from './outlook.ts';
import { wordComparator } from './judge.ts';
import { judgeable, type ForecastInput } from './pace-of.ts';
import { selectMeasurement } from './select-measurement.ts';
import { brokenBetween } from './series-break.ts';
import { pairwiseSlopes, quantile, valueAt, type Point } from './theil-sen.ts';
import { decimalText, fiscalYear } from '#kernel';
import type { Decimal, FiscalYear } from '#kernel';

/** Fewer points than this say nothing about a trend. */
export const FEWEST_POINTS = 4;

/**
 * Will the next target after this year be reached? The Theil–Sen line through the confirmed and preliminary figures since
 * the last break, drawn on to the target's plan year with the lower and the upper quartile of all slopes between two
 * points: `likely` or `unlikely` only where both ends agree. Silent with fewer than four points or no target ahead that
 * can be met or missed. An extrapolation, not a figure: computed in floating point and never printed as a number.
 */
export function outlookOf(input: ForecastInput): Outlook {
  const { year, baseline, targets } = input;
  const points = pointsOf(input);
  const target = nextAfter(targets, year);
  const band = target === null ? null : wantedBand(input, aimInForce(target, year).aim, baseline);
  if (target === null || band === null || points.length < FEWEST_POINTS || !canReach(input.definition, target, year)) {
    return { state: 'silent', points: points.length, towards: target?.planYear ?? null };
  }
  return { state: stateOf(points, band, target.planYear - year), points: points.length, towards: target.planYear };
}

/** A break announced for a year up to the target's makes the line so far say nothing of it. */
function canReach(definition: IndicatorDefinition, target: Target, year: FiscalYear): boolean {
  return !brokenBetween(definition, year, target.planYear);
}

function nextAfter(targets: readonly Target[], year: FiscalYear): Target | null {
  const ahead = targets.filter((target) => target.planYear > year);
  return ahead.reduce<Target | null>(
    (next, target) => (next && next.planYear <= target.planYear ? next : target),
    null,
  );
}

/** One point a plan year (x = 0 is the year looked from) since the last break; the baseline counts where its year has no measurement. */
function pointsOf({ definition, baseline, measurements, year }: ForecastInput): readonly Point[] {
  const figures = new Map<FiscalYear, Decimal>();
  if (baseline !== null && baseline.value !== null && blockedBaseline(definition, baseline, year) === null)
    figures.set(baseline.planYear, baseline.value);
  for (const planYear of new Set(measurements.map((measurement) => measurement.planYear))) {
    const figure = figureOf(measurements, planYear);
    if (figure !== null) figures.set(planYear, figure);
  }
  return [...figures]
    .filter(([planYear]) => planYear <= year && !brokenBetween(definition, planYear, year))
    .map(([planYear, value]) => ({ x: planYear - year, y: Number(decimalText(value)) }));
}

function figureOf(measurements: readonly Measurement[], year: FiscalYear): Decimal | null {
  return judgeable(selectMeasurement(measurements, fiscalYear(year)).current);
}

/** The values that meet an aim, from low to high; strictness is left out: a line hits a point with no probability. */
interface Band {
  readonly low: number;
  readonly high: number;
}

function wantedBand({ definition }: ForecastInput, aim: TargetAim, baseline: Baseline | null): Band | null {
  switch (aim.kind) {
    case 'value':
      return bandOf(definition, aim.comparator, aim.value);
    case 'range':
      return { low: Number(decimalText(aim.low)), high: Number(decimalText(aim.high)) };
    case 'word': {
      if (baseline === null || baseline.value === null) return null;
      return bandOf(definition, wordComparator(aim, definition.comparator), baseline.value);
    }
    case 'undecided':
      return null;
  }
}

function bandOf(definition: IndicatorDefinition, comparator: IndicatorDefinition['comparator'], target: Decimal): Band {
  const middle = Number(decimalText(target));
  const tolerance = definition.direction === 'maintain' ? toleranceAround(definition, middle) : 0;
  const open = { low: -Infinity, high: Infinity };
  if (comparator === 'gte' || comparator === 'gt') return { ...open, low: middle - tolerance };
  if (comparator === 'lte' || comparator === 'lt') return { ...open, high: middle + tolerance };
  return { low: middle - tolerance, high: middle + tolerance };
}

function toleranceAround({ tolerance }: IndicatorDefinition, middle: number): number {
  if (tolerance === null) return 0;
  const value = Number(decimalText(tolerance.value));
  return tolerance.kind === 'absolute' ? value : (Math.abs(middle) * value) / 100;
}

/** Floating-point dust must not decide a line that runs exactly into the target. */
const DUST = 1e-9;

function stateOf(points: readonly Point[], band: Band, ahead: number): Outlook['state'] {
  const slopes = pairwiseSlopes(points);
  const [low, high] = [0.25, 0.75].map((share) => sideOfBand(band, valueAt(points, quantile(slopes, share), ahead)));
  if (low !== high) return 'uncertain';
  return low === 0 ? 'likely' : 'unlikely';
}

function sideOfBand({ low, high }: Band, value: number): -1 | 0 | 1 {
  const dust = DUST * Math.max(1, Math.abs(value));
  if (value < low - dust) return -1;
  return value > high + dust ? 1 : 0;
}
