import { roundFraction, type Fraction } from '#kernel';
import { MINUS, printNumber } from './print-number.ts';

const PLACES = 6;

/** A rate before rounding: exact where it ends within six places, else cut there and followed by `…`. */
export function printFraction(fraction: Fraction): string {
  const negative = fraction.numerator < 0n;
  const size: Fraction = {
    numerator: negative ? -fraction.numerator : fraction.numerator,
    denominator: fraction.denominator,
  };
  const cut = roundFraction(size, PLACES, 'floor');
  const exact = cut.coefficient * size.denominator === size.numerator * 10n ** BigInt(PLACES);
  const digits = printNumber(cut, PLACES);
  const text = exact ? digits.replace(/\.?0+$/, '') : `${digits}…`;
  return negative ? MINUS + text : text;
}
