import type { KernelIssueCode } from './kernel-issue-code.ts';

/** A text that looks like one figure but may be two, a date or a slip: named, never guessed at. */
export interface Refusal {
  readonly code: KernelIssueCode;
  /** UTF-16 offset of what is wrong. */
  readonly offset: number;
  readonly expected: string;
}

interface Shape {
  readonly code: KernelIssueCode;
  /** The part before the offending one is the first group. */
  readonly pattern: RegExp;
  readonly expected: string;
}

const NUMBER = '\\d[\\d.,]*';
const DASH = '[-\\u2010-\\u2015\\u2212]';

const SHAPES: readonly Shape[] = [
  { code: 'number.spreadsheet-error', pattern: /^(\s*)#/, expected: '1234.5' },
  { code: 'number.range', pattern: new RegExp(`^(\\s*${NUMBER}\\D*)[~\u301C\u223C]`), expected: '80' },
  { code: 'number.date-like', pattern: /^(\s*\d+\s*)[/:]\s*\d/, expected: '1234.5' },
  { code: 'number.date-like', pattern: /^(\s*\d+)[年月]\s*\d/, expected: '1234.5' },
  { code: 'number.date-like', pattern: new RegExp(`^(\\s*\\d+\\s*)${DASH}\\s*\\d`), expected: '1234.5' },
  {
    code: 'number.two-values',
    pattern: new RegExp(`^([\\s\\S]*?\\d[\\d.,]*\\s+)(?:${DASH}|[+△▲])?\\d`),
    expected: '1234.5',
  },
  { code: 'number.sign', pattern: new RegExp(`^(\\s*)[ー\u2500一±]\\s*\\d`), expected: '-37' },
  { code: 'number.sign', pattern: new RegExp(`^(\\s*)${DASH}\\s+\\d`), expected: '-37' },
  { code: 'number.parenthesis', pattern: /^(\s*)\(/, expected: '-37, 749(H30)' },
];

/** `#REF!`, `#DIV/0!`, `####`: what a sheet shows where it has nothing to show. */
export function isSpreadsheetError(text: string): boolean {
  return /^#(?:[A-Z][A-Z0-9_/]*[!?]?|#+)$/.test(text.trim());
}

/** The first refused shape in a cell's text of half width, or null. */
export function refusedShape(text: string): Refusal | null {
  for (const { code, pattern, expected } of SHAPES) {
    const match = pattern.exec(text);
    if (match) return { code, expected, offset: (match[1] ?? '').length };
  }
  return null;
}

const LONGEST = 30;

/** What is wrong with a run of digits, commas and points that starts at `offset`, or null. */
export function refusedDigits(digits: string, offset: number): Refusal | null {
  const at = (code: KernelIssueCode, index: number, expected: string): Refusal => ({
    code,
    offset: offset + index,
    expected,
  });
  if (digits.length > LONGEST) return at('number.too-long', LONGEST, '1234.5');
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const decimals = point < 0 ? '' : digits.slice(point + 1);
  const secondPoint = decimals.indexOf('.');
  if (secondPoint >= 0) return at('number.decimal-point', point + 1 + secondPoint, '1234.5');
  if (point >= 0 && (whole === '' || decimals === '')) return at('number.decimal-point', point, '0.5');
  if (decimals.includes(',')) return at('number.thousands', point + 1 + decimals.indexOf(','), '1,234.5');
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole)) {
    return at('number.thousands', whole.indexOf(','), '1,234');
  }
  return /^0[\d,]/.test(whole) ? at('number.leading-zero', 0, '0.5, 5') : null;
}
