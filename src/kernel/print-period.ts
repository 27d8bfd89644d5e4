import { daysInMonth } from './iso-date.ts';
import type { Period } from './period.ts';
import { eraLabel, eraYearOn, printYear, type TransitionLabel, type YearLabelStyle } from './print-year.ts';

interface Day {
  readonly iso: string;
  /** False where the period is made of whole months. */
  readonly withDay: boolean;
}

function dotted({ iso, withDay }: Day, head: string): string {
  const month = String(Number(iso.slice(5, 7)));
  return [head, month, ...(withDay ? [String(Number(iso.slice(8)))] : [])].join('.');
}

function spelled({ iso, withDay }: Day, head: string): string {
  return `${head}年${Number(iso.slice(5, 7))}月${withDay ? `${Number(iso.slice(8))}日` : ''}`;
}

/** A day or month in the era in which it lies: H31.4.30, R1.5.1. */
function printDay(day: Day, style: YearLabelStyle): string {
  const year = day.iso.slice(0, 4);
  const named = eraYearOn(day.iso);
  if (style === 'short-western') return dotted(day, year);
  if (style === 'western' || !named) return spelled(day, year);
  if (style === 'era-short') return dotted(day, eraLabel(named.era, named.number, 'short'));
  const full = eraLabel(named.era, named.number, 'full');
  return spelled(day, style === 'era-western' ? `${full}（${year}）` : full);
}

function wholeMonths({ start, end }: Period): boolean {
  const lastDay = daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)));
  return start.endsWith('-01') && Number(end.slice(8)) === lastDay;
}

/** A short label: `H26` (年度), `H30年`, `H26.10.1`, `H27.10–H28.1` (whole months), `H27.10.1–H28.1.15`. */
export function printPeriod(period: Period, style: YearLabelStyle, transition: TransitionLabel = 'new'): string {
  if (period.kind === 'FY' || period.kind === 'CY') {
    return printYear({ year: Number(period.start.slice(0, 4)), kind: period.kind }, style, transition);
  }
  const withDay = period.kind === 'date' || !wholeMonths(period);
  const first = printDay({ iso: period.start, withDay }, style);
  const last = printDay({ iso: period.end, withDay }, style);
  return first === last ? first : `${first}–${last}`;
}
