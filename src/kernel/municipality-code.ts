import { foldWidth } from './fold-width.ts';
import { kernelIssue, type Issue } from './issue.ts';
import { fail, ok, type Result } from './result.ts';

declare const municipalityBrand: unique symbol;

/** 全国地方公共団体コード: prefecture (01–47), three digits, one check digit; kept as text, its leading zero counts. */
export type MunicipalityCode = string & { readonly [municipalityBrand]: true };

export interface MunicipalityCodeReading {
  readonly code: MunicipalityCode;
  /** True where a leading zero was put back; then `issues` holds the warning. */
  readonly mended: boolean;
  readonly issues: readonly Issue[];
}

/** Check digit (総務省 全国地方公共団体コード仕様): weights 6 5 4 3 2, last digit of 11 − (sum mod 11). `43100` → `1`. */
export function checkDigit(fiveDigits: string): string {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(fiveDigits[index]), 0);
  return String((11 - (sum % 11)) % 10);
}

function hasPrefecture(digits: string): boolean {
  const prefecture = Number(digits.slice(0, 2));
  return prefecture >= 1 && prefecture <= 47;
}

function isRightlyChecked(sixDigits: string): boolean {
  return hasPrefecture(sixDigits) && checkDigit(sixDigits) === sixDigits[5];
}

function withCheckDigit(fiveDigits: string): string {
  return fiveDigits + checkDigit(fiveDigits);
}

/**
 * Reads six digits of either width. Five digits that make a right code with a zero in front are what a spreadsheet
 * leaves of 01–09 prefectures: mended, with a warning. Five other digits lack the check digit: refused, with the full code.
 */
export function parseMunicipalityCode(text: string): Result<MunicipalityCodeReading> {
  const digits = foldWidth(text).trim();
  if (/^\d{5}$/.test(digits)) return readFiveDigits(text, digits);
  if (!/^\d{6}$/.test(digits)) {
    return fail(kernelIssue('municipality.malformed', { found: text, expected: '431001' }));
  }
  if (!hasPrefecture(digits)) {
    return fail(kernelIssue('municipality.no-such-prefecture', { found: text, expected: '01–47' }));
  }
  if (!isRightlyChecked(digits)) {
    return fail(
      kernelIssue('municipality.wrong-check-digit', { found: text, expected: withCheckDigit(digits.slice(0, 5)) }),
    );
  }
  return ok({ code: digits as MunicipalityCode, mended: false, issues: [] });
}

function readFiveDigits(found: string, digits: string): Result<MunicipalityCodeReading> {
  const restored = `0${digits}`;
  if (isRightlyChecked(restored)) {
    const warning = kernelIssue('municipality.leading-zero-restored', {
      severity: 'warning',
      found,
      expected: restored,
    });
    return ok({ code: restored as MunicipalityCode, mended: true, issues: [warning] });
  }
  if (!hasPrefecture(digits)) {
    return fail(kernelIssue('municipality.no-such-prefecture', { found, expected: '01–47' }));
  }
  return fail(kernelIssue('municipality.no-check-digit', { found, expected: withCheckDigit(digits) }));
}
