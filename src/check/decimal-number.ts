import { decimalText, type Decimal } from '#kernel';

/** For comparing magnitudes only: never printed, never added up. Null stays null. */
export function decimalNumber(value: Decimal | null): number | null {
  return value === null ? null : Number(decimalText(value));
}

/** How many times the greater the two are of one sign and both are not zero; else null. */
export function timesApart(a: number, b: number): number | null {
  if (a === 0 || b === 0 || a > 0 !== b > 0) return null;
  return Math.max(Math.abs(a / b), Math.abs(b / a));
}

/** From `least` times on; of figures below ten, where a small step is a large factor, from nine times on. */
export function isJump(a: number, b: number, least: number): boolean {
  const times = timesApart(a, b);
  if (times === null) return false;
  return times >= (Math.min(Math.abs(a), Math.abs(b)) < 10 ? Math.max(least, 9) : least);
}
