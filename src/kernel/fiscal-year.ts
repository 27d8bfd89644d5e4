declare const fiscalYearBrand: unique symbol;

/** 年度 by the Western year in which it begins: FY2019 = 令和元年度 = 2019-04-01 to 2020-03-31 (地方自治法 art. 208). */
export type FiscalYear = number & { readonly [fiscalYearBrand]: true };

export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2199;

export function isKnownYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Throws a RangeError outside 1868–2199. */
export function fiscalYear(year: number): FiscalYear {
  if (!isKnownYear(year)) throw new RangeError(`${year} is not a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return year as FiscalYear;
}

/** The 年度 in which an ISO day lies: 2020-03-31 → 2019. */
export function fiscalYearOn(isoDate: string): FiscalYear {
  const year = Number(isoDate.slice(0, 4));
  return fiscalYear(isoDate.slice(5, 7) < '04' ? year - 1 : year);
}
