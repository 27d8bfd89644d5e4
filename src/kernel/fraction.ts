import { makeDecimal, powerOfTen, type Decimal } from './decimal.ts';
import { roundQuotient, type Rounding } from './rounding.ts';

/** An exact rate, never reduced: 494/400 stays 494/400. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** a ÷ b as two integers over their common scale; null where b is 0. */
export function fractionOf(a: Decimal, b: Decimal): Fraction | null {
  if (b.coefficient === 0n) return null;
  const scale = Math.max(a.scale, b.scale);
  const numerator = a.coefficient * powerOfTen(scale - a.scale);
  const denominator = b.coefficient * powerOfTen(scale - b.scale);
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exact: 2/3 is less than 0.67 and more than 0.66. */
export function compareFractionToDecimal(fraction: Fraction, value: Decimal): -1 | 0 | 1 {
  const left = fraction.numerator * powerOfTen(value.scale);
  const right = value.coefficient * fraction.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return { numerator, denominator: a.denominator * b.denominator };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The same rate in per cent: 6293/7000 → 629300/7000. */
export function percentOf(fraction: Fraction): Fraction {
  return { numerator: fraction.numerator * 100n, denominator: fraction.denominator };
}

/** The one rounding, from the exact rate straight to `places` (≥ 0). */
export function roundFraction(fraction: Fraction, places: number, rounding: Rounding): Decimal {
  return makeDecimal(roundQuotient(fraction.numerator * powerOfTen(places), fraction.denominator, rounding), places);
}

/** `6293/7000`, `-37/400`. */
export function fractionText(fraction: Fraction): string {
  return `${fraction.numerator}/${fraction.denominator}`;
}
