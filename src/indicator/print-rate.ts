import type { GradeScheme } from './scheme.ts';
import { compareDecimals, fromInteger, percentOf, roundFraction } from '#kernel';
import type { Decimal, Fraction } from '#kernel';

const HUNDRED = fromInteger(100);

/**
 * The percentage as printed: the one rounding, by the scheme's rule. What was not reached never prints as 100 or more
 * by rounding up: a rate below 1 is then cut instead ([99.95, 100) → 99.9).
 */
export function printRate(rate: Fraction, achieved: boolean, { rounding, places }: GradeScheme['rate']): Decimal {
  const percent = percentOf(rate);
  const printed = roundFraction(percent, places, rounding);
  const overstated = !achieved && rate.numerator < rate.denominator && compareDecimals(printed, HUNDRED) >= 0;
  return overstated ? roundFraction(percent, places, 'floor') : printed;
}
