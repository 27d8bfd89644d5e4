import { kernelIssue } from './issue.ts';
import { fail, ok, type Result } from './result.ts';
import { roundQuotient, type Rounding } from './rounding.ts';

declare const decimalBrand: unique symbol;

/** An exact decimal, coefficient × 10^−scale. The scale (≥ 0) keeps the printed places: 0.90 and 0.9 are equal but print differently. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
  readonly [decimalBrand]: true;
}

const FORM = /^-?\d+(?:\.\d+)?$/;
const LONGEST = 100;
const POWERS: bigint[] = Array.from({ length: 2 * LONGEST }, (_, exponent) => 10n ** BigInt(exponent));

export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

export function makeDecimal(coefficient: bigint, scale: number): Decimal {
  return Object.freeze({ coefficient, scale }) as Decimal;
}

export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'coefficient' in value && typeof value.coefficient === 'bigint';
}

/** Reads ASCII `-?digits(.digits)?` of at most 100 characters, nothing else; for what people type see `parseNumberCell`. */
export function parseDecimal(text: string): Result<Decimal> {
  if (text.length > LONGEST) {
    return fail(kernelIssue('decimal.too-long', { found: `${text.slice(0, 20)}…`, params: { longest: LONGEST } }));
  }
  if (!FORM.test(text)) return fail(kernelIssue('decimal.malformed', { found: text, expected: '-1234.50' }));
  const point = text.indexOf('.');
  if (point < 0) return ok(makeDecimal(BigInt(text), 0));
  const digits = text.slice(0, point) + text.slice(point + 1);
  return ok(makeDecimal(BigInt(digits), text.length - point - 1));
}

/** For literals in code and for text already checked. Throws a RangeError on anything `parseDecimal` refuses. */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new RangeError(`"${text.slice(0, LONGEST)}" is not a decimal such as -1234.50`);
  return parsed.value;
}

/** Throws a RangeError on a number that is not a safe integer. */
export function fromInteger(integer: number | bigint): Decimal {
  if (typeof integer === 'number' && !Number.isSafeInteger(integer))
    throw new RangeError(`${integer} is not a safe integer`);
  return makeDecimal(BigInt(integer), 0);
}

function coefficientAt(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.coefficient : value.coefficient * powerOfTen(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return makeDecimal(coefficientAt(a, scale) + coefficientAt(b, scale), scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return makeDecimal(coefficientAt(a, scale) - coefficientAt(b, scale), scale);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return makeDecimal(a.coefficient * b.coefficient, a.scale + b.scale);
}

export function negate(value: Decimal): Decimal {
  return makeDecimal(-value.coefficient, value.scale);
}

export function absolute(value: Decimal): Decimal {
  return value.coefficient < 0n ? negate(value) : value;
}

/** By value, not by places: 0.9 and 0.90 compare as 0. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = coefficientAt(a, scale);
  const right = coefficientAt(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function signOf(value: Decimal): -1 | 0 | 1 {
  return value.coefficient < 0n ? -1 : value.coefficient > 0n ? 1 : 0;
}

export function isZero(value: Decimal): boolean {
  return value.coefficient === 0n;
}

/** Plain ASCII digits with exactly `scale` places, no grouping, no exponent; zero has no sign. */
export function decimalText(value: Decimal): string {
  if (value.scale === 0) return value.coefficient.toString();
  const negative = value.coefficient < 0n;
  const digits = (negative ? -value.coefficient : value.coefficient).toString().padStart(value.scale + 1, '0');
  const point = digits.length - value.scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The value with exactly `places` (≥ 0) places; fewer places are filled with zeros. */
export function roundDecimal(value: Decimal, places: number, rounding: Rounding): Decimal {
  if (places >= value.scale) return makeDecimal(coefficientAt(value, places), places);
  return makeDecimal(roundQuotient(value.coefficient, powerOfTen(value.scale - places), rounding), places);
}
