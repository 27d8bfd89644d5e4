import { aimInForce, targetAhead } from './aim-in-force.ts';
import { betterSide } from './better-side.ts';
import { blockedBaseline } from './blocked-baseline.ts';
import type { IndicatorDefinition } from './definition.ts';
import type { Baseline, Measurement, Target } from './figures.ts';
import type { Pace } from './outlook.ts';
import { selectMeasurement } from './select-measurement.ts';
import { toleranceOf } from './tolerance-of.ts';
import { expectedValue } from './trace-operands.ts';
import { add, compareFractionToDecimal, roundFraction, subtract } from '#kernel';
import type { Decimal, FiscalYear, Fraction } from '#kernel';

export interface ForecastInput {
  readonly definition: IndicatorDefinition;
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
  /** All measurements of this indicator; later years than `year` are not looked at. */
  readonly measurements: readonly Measurement[];
  readonly year: FiscalYear;
}

/**
 * Where the value should be by now, on the straight line from the baseline's plan year to the next target's, and whether
 * it is ahead, on or behind; 維持 inside its tolerance is on. Null where no target lies in this year or ahead; `unknown` where baseline, target or actual
 * is no comparable figure (an estimate is none). Before the baseline's year nothing is due. `expected` is rounded half away from zero to the indicator's decimals;
 * the state is decided on `expectedExact`.
 */
export function paceOf(input: ForecastInput): Pace | null {
  const { definition, year } = input;
  const target = targetAhead(input.targets, year);
  if (target === null) return null;
  const expectedExact = expectedBy(input, target);
  const expected = expectedExact === null ? null : roundFraction(expectedExact, definition.decimals, 'half-away');
  const tolerance = toleranceOf(definition, aimInForce(target, year).aim, input.baseline);
  return { expected, expectedExact, towards: target.planYear, state: stateOf(input, expectedExact, tolerance) };
}

function expectedBy({ definition, baseline, year }: ForecastInput, target: Target): Fraction | null {
  if (baseline === null || blockedBaseline(definition, baseline, year) !== null || year < baseline.planYear)
    return null;
  const { aim } = aimInForce(target, year);
  return expectedValue({
    baseline: baseline.value,
    goal: aim.kind === 'value' ? aim.value : null,
    elapsed: year - baseline.planYear,
    years: target.planYear - baseline.planYear,
  });
}

function stateOf(input: ForecastInput, expected: Fraction | null, tolerance: Decimal | null): Pace['state'] {
  const { definition, year } = input;
  const actual = judgeable(selectMeasurement(input.measurements, year).current);
  if (actual === null || expected === null) return 'unknown';
  const order = -compareFractionToDecimal(expected, actual);
  if (order === 0 || (tolerance !== null && isAround(expected, actual, tolerance))) return 'on';
  return order * betterSide(definition.direction, definition.comparator) > 0 ? 'ahead' : 'behind';
}

function isAround(expected: Fraction, actual: Decimal, tolerance: Decimal): boolean {
  return (
    compareFractionToDecimal(expected, subtract(actual, tolerance)) >= 0 &&
    compareFractionToDecimal(expected, add(actual, tolerance)) <= 0
  );
}

/** The figure of a measurement that may be judged: no estimate. */
export function judgeable(measurement: Measurement | null): Decimal | null {
  return measurement === null || measurement.status === 'estimate' ? null : measurement.value;
}
