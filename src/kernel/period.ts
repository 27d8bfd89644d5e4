import { isKnownYear, type FiscalYear } from './fiscal-year.ts';
import { daysInMonth, isIsoDate, isoDate } from './iso-date.ts';

/**
 * What was really measured, beside the plan year it is printed under. Both days are ISO and included.
 * FY and CY are exactly one 年度 or 年, `date` one day, `months` any other span;
 * `survey` (a survey's field time) is given by who knows it, never read from dates.
 */
export interface Period {
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

export type PeriodKind = 'FY' | 'CY' | 'date' | 'months' | 'survey';

/** Throws a RangeError on a day that does not exist or an end before the start; for text see `parsePeriod`. */
export function makePeriod(kind: PeriodKind, start: string, end: string): Period {
  if (!isIsoDate(start) || !isIsoDate(end) || start > end) throw new RangeError(`no period ${start}/${end}`);
  return Object.freeze({ kind, start, end });
}

export function fiscalYearPeriod(year: FiscalYear): Period {
  return makePeriod('FY', isoDate(year, 4, 1), isoDate(year + 1, 3, 31));
}

/** January to December. Throws a RangeError outside 1868–2199. */
export function calendarYearPeriod(year: number): Period {
  if (!isKnownYear(year)) throw new RangeError(`${year} is not a known year`);
  return makePeriod('CY', isoDate(year, 1, 1), isoDate(year, 12, 31));
}

/** The kind that two days alone can tell. */
export function periodBetween(start: string, end: string): Period {
  const next = Number(start.slice(0, 4)) + 1;
  if (start === end) return makePeriod('date', start, end);
  if (start.endsWith('-04-01') && end === isoDate(next, 3, 31)) return makePeriod('FY', start, end);
  if (start.endsWith('-01-01') && end === isoDate(next - 1, 12, 31)) return makePeriod('CY', start, end);
  return makePeriod('months', start, end);
}

export function monthPeriod(year: number, month: number): Period {
  return makePeriod('months', isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
}

/** The interval of GIF 441, `YYYY-MM-DD/YYYY-MM-DD`; one day is written once. */
export function periodText(period: Period): string {
  return period.kind === 'date' ? period.start : `${period.start}/${period.end}`;
}

/** The same days; what they were called does not matter. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}
