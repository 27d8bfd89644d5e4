import type { Decimal, FiscalYear, Fraction } from '#kernel';

/** Where the value should be by now on the straight line from baseline to the next target (期待値). */
export interface Pace {
  readonly expected: Decimal | null;
  readonly expectedExact: Fraction | null;
  readonly towards: FiscalYear;
  readonly state: 'ahead' | 'on' | 'behind' | 'unknown';
}

/** 見通し: will the target be reached, by a robust (Theil–Sen) trend. Silent below the stated number of points. */
export interface Outlook {
  readonly state: 'likely' | 'uncertain' | 'unlikely' | 'silent';
  readonly points: number;
  readonly towards: FiscalYear | null;
}
