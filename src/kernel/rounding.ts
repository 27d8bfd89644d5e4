import { assertNever } from './result.ts';

/**
 * How a figure is cut to its printed places.
 * - `half-away`: 四捨五入, half away from zero on either side (−0.5 → −1): JIS Z 8401 rule B applied to the absolute value.
 * - `floor`: 切り捨て, towards −∞ (−0.1 → −1), so that a miss is never printed as reached, whatever its sign.
 */
export type Rounding = 'half-away' | 'floor';

/** The integer next to numerator ÷ denominator; the denominator must be positive. */
export function roundQuotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  switch (rounding) {
    case 'half-away': {
      const size = numerator < 0n ? -numerator : numerator;
      const rounded = (2n * size + denominator) / (2n * denominator);
      return numerator < 0n ? -rounded : rounded;
    }
    case 'floor': {
      const towardsZero = numerator / denominator;
      return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
    }
    default:
      return assertNever(rounding);
  }
}
