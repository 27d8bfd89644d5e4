const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD`, as GIF 441 writes dates. The caller vouches that the day exists. */
export function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** True for a day that exists. GIF 441's unknown parts (9999, 99) are not days. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined || year === '0000' || year === '9999') return false;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), monthNumber);
}
