import type { FiscalYear, Period } from '#kernel';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English prints Western years only: `FY2019` is April 2019 to March 2020. */
export function enYear(year: FiscalYear): string {
  return `FY${year}`;
}

export function enYearRange(first: FiscalYear, last: FiscalYear): string {
  return first === last ? enYear(first) : `${enYear(first)} to ${enYear(last)}`;
}

/** `1 October 2020`, `October 2020`, `2020`; anything else as it stands. */
export function enDate(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(isoDate) ?? [];
  if (year === undefined) return isoDate;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `FY2018`, `calendar 2018`, `1 October 2015`, `October 2015 to January 2016`. */
export function enPeriod({ kind, start, end }: Period): string {
  const year = start.slice(0, 4);
  if (kind === 'FY') return `FY${year}`;
  if (kind === 'CY') return `calendar ${year}`;
  if (kind === 'date') return enDate(start);
  const first = enDate(start.slice(0, 7));
  const last = enDate(end.slice(0, 7));
  return first === last ? first : `${first} to ${last}`;
}
