import { eraOn, westernYear, type Era } from './era.ts';
import type { YearKind, YearReading } from './parse-year.ts';
import { assertNever } from './result.ts';

/**
 * How years are labelled in one document, by example of FY2019: `era-short` R1, `era` 令和元年度,
 * `era-western` 令和元（2019）年度, `western` 2019年度, `short-western` 2019.
 * The short styles leave 年度 out but always say 年 (R1年), so that the two are never confused.
 */
export type YearLabelStyle = 'era-short' | 'era' | 'era-western' | 'western' | 'short-western';

/** Which label a year has in which the era changed: FY2019 is 令和元年度 (`new`) or 平成31年度 (`old`). */
export type TransitionLabel = 'new' | 'old';

/** The era year of a day's year, as a number: 2019-05-01 → 令和, 1; null before 大正. */
export function eraYearOn(isoDate: string): { readonly era: Era; readonly number: number } | null {
  const era = eraOn(isoDate);
  if (!era) return null;
  return { era, number: Number(isoDate.slice(0, 4)) - westernYear(era, 1) + 1 };
}

/** `R1`, `令和元`; the first year is 元 in the full form only. */
export function eraLabel(era: Era, number: number, form: 'short' | 'full'): string {
  if (form === 'short') return `${era.letter}${number}`;
  return `${era.name}${number === 1 ? '元' : number}`;
}

function labelDay({ year, kind }: YearReading, transition: TransitionLabel): string {
  if (transition === 'new') return `${year}-12-31`;
  return kind === 'FY' ? `${year}-04-01` : `${year}-01-01`;
}

function suffixOf(kind: YearKind): string {
  return kind === 'FY' ? '年度' : kind === 'CY' ? '年' : '';
}

/** An unstated kind is printed without 年 or 年度. Years before 大正 are printed in the Western form. */
export function printYear(reading: YearReading, style: YearLabelStyle, transition: TransitionLabel = 'new'): string {
  const { year, kind } = reading;
  const suffix = suffixOf(kind);
  const briefSuffix = kind === 'CY' ? suffix : '';
  const named = eraYearOn(labelDay(reading, transition));
  switch (style) {
    case 'short-western':
      return `${year}${briefSuffix}`;
    case 'western':
      return `${year}${suffix}`;
    case 'era-short':
      return named ? eraLabel(named.era, named.number, 'short') + briefSuffix : `${year}${briefSuffix}`;
    case 'era':
      return named ? eraLabel(named.era, named.number, 'full') + suffix : `${year}${suffix}`;
    case 'era-western':
      return named ? `${eraLabel(named.era, named.number, 'full')}（${year}）${suffix}` : `${year}${suffix}`;
    default:
      return assertNever(style);
  }
}
