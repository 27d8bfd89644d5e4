import { absolute, decimalText, roundDecimal, signOf, type Decimal } from '#kernel';

/**
 * The one minus sign in print: U+2212, as wide as a plus and no hyphen. Never △ or ▲: those are read as “up” or as a mark
 * by people outside bookkeeping, and by no program. `－` (full width) alone stands for “no figure”, never before digits.
 */
export const MINUS = '−';

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * Digits with thousands commas and exactly `places` places, rounded half away from zero (四捨五入) once, here.
 * `signed` prints + and, for nothing at all, ±.
 */
export function printNumber(value: Decimal, places: number, signed = false): string {
  const rounded = roundDecimal(value, places, 'half-away');
  const [whole = '', decimals] = decimalText(absolute(rounded)).split('.');
  const digits = decimals === undefined ? grouped(whole) : `${grouped(whole)}.${decimals}`;
  return signText(signOf(rounded), signed) + digits;
}

function signText(sign: -1 | 0 | 1, signed: boolean): string {
  if (sign < 0) return MINUS;
  if (!signed) return '';
  return sign === 0 ? '±' : '+';
}

/** A count with thousands commas. */
export function printCount(count: number): string {
  return count < 0 ? MINUS + grouped(String(-count)) : grouped(String(count));
}
