import { DASHES, WAVES } from './dash.ts';
import { fiscalYear } from './fiscal-year.ts';
import { foldWidth } from './fold-width.ts';
import { daysInMonth, isIsoDate, isoDate } from './iso-date.ts';
import { kernelIssue } from './issue.ts';
import { calendarYearPeriod, fiscalYearPeriod, monthPeriod, periodBetween, type Period } from './period.ts';
import { parseYear, YEAR_LABEL, type YearReading } from './parse-year.ts';
import { fail, ok, type Result } from './result.ts';

/** What a year without 年 or 年度 means where the text stands. */
export type BareYear = 'FY' | 'CY';

/** UTF-16 units. */
const LONGEST = 200;

const ISO = /^(\d{4}-\d{2}(?:-\d{2})?)(?:\/(\d{4}-\d{2}-\d{2}))?$/;
const DOTTED_END = new RegExp(
  `^(?<label>${YEAR_LABEL})[.年](?<month>\\d{1,2})(?:月|(?:[.月](?<day>\\d{1,2})日?))?$`,
  'i',
);
const BETWEEN = new RegExp(`^([^${DASHES}${WAVES}]+)(?:[${DASHES}${WAVES}]|から)([^${DASHES}${WAVES}]+?)(?:まで)?$`);

/**
 * Reads `H26`, `2015`, `H30年`, `H30年度`, `2015-10-01`, `2015-10`, `2015-10-01/2016-01-31`, `H26.10.1`,
 * `平成27年10月`, and two of these with a dash between (`H27.10–H28.1`).
 * A bare year is a 年度 unless the caller says otherwise: plan columns are fiscal years.
 */
export function parsePeriod(text: string, bareYear: BareYear = 'FY'): Result<Period> {
  if (text.length > LONGEST) return malformed(text.slice(0, LONGEST));
  const compact = foldWidth(text).replace(/\s/g, '');
  const iso = ISO.exec(compact);
  if (iso) return fromIso(text, iso[1] ?? '', iso[2]);
  const [, first, last] = BETWEEN.exec(compact) ?? [];
  if (first === undefined || last === undefined) return parseOne(text, compact, bareYear);
  const start = parseOne(text, first, bareYear);
  if (!start.ok) return start;
  const end = parseOne(text, last, bareYear);
  return end.ok ? between(text, start.value.start, end.value.end) : end;
}

function fromIso(found: string, start: string, end: string | undefined): Result<Period> {
  if (start.length === 7) {
    if (end !== undefined) return malformed(found);
    return isIsoDate(`${start}-01`)
      ? ok(monthPeriod(Number(start.slice(0, 4)), Number(start.slice(5))))
      : noSuchDate(found);
  }
  return between(found, start, end ?? start);
}

function between(found: string, start: string, end: string): Result<Period> {
  if (!isIsoDate(start) || !isIsoDate(end)) return noSuchDate(found);
  if (start > end) return fail(kernelIssue('period.backwards', { found, expected: `${end}/${start}` }));
  return ok(periodBetween(start, end));
}

function parseOne(found: string, text: string, bareYear: BareYear): Result<Period> {
  const dotted = DOTTED_END.exec(text)?.groups;
  if (dotted) return fromDotted(found, dotted);
  const reading = parseYear(text);
  if (reading.ok) return ok(yearPeriod(reading.value, bareYear));
  const [first] = reading.issues;
  return first?.code === 'year.malformed' ? malformed(found) : reading;
}

/** The days of a year that was read. */
export function yearPeriod({ year, kind }: YearReading, bareYear: BareYear): Period {
  const meant = kind === 'unstated' ? bareYear : kind;
  return meant === 'FY' ? fiscalYearPeriod(fiscalYear(year)) : calendarYearPeriod(year);
}

function fromDotted(found: string, parts: Record<string, string | undefined>): Result<Period> {
  const { label = '', month: monthText, day: dayText } = parts;
  const reading = parseYear(label);
  if (!reading.ok) return reading;
  const { year } = reading.value;
  const month = Number(monthText);
  if (month < 1 || month > 12) return noSuchDate(found);
  if (dayText === undefined) return ok(monthPeriod(year, month));
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return noSuchDate(found);
  return ok(periodBetween(isoDate(year, month, day), isoDate(year, month, day)));
}

function malformed(found: string): Result<Period> {
  return fail(kernelIssue('period.malformed', { found, expected: 'H26, H30年, 2015-10-01/2016-01-31' }));
}

function noSuchDate(found: string): Result<Period> {
  return fail(kernelIssue('period.no-such-date', { found, expected: 'YYYY-MM-DD' }));
}
