import { yearOf } from './years-in-text.ts';

/** A year of a text in half width, both its labels as one: 令和８（2026）年度, 2026年度（令和８年度）. */
export interface SaidYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** A label alone (R8) counts as 年度, as the columns of a plan do. */
  readonly kind: 'FY' | 'CY';
}

/** From one year up to another, with the words between and around them. */
export interface YearSpan {
  readonly first: SaidYear;
  readonly last: SaidYear;
  /** Years from the beginning of the first to the end of the last; null where 年 alone leaves it open. */
  readonly length: number | null;
}

const LABEL = String.raw`(?:(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})|(?<![A-Za-z])[MTSHR](?:元|\d{1,2})|(?:18|19|20|21)\d\d)(?!\d)`;
const YEAR = new RegExp(
  String.raw`(?<![A-Za-z0-9.,])(?<label>${LABEL})\s?(?<kind>年度?)?(?:\s?[(・]\s?${LABEL}\s?(?:年度?)?\s?\)?\s?(?<after>年度?)?)?(?<date>\s?(?<month>\d{1,2})月\s?(?:(?<day>\d{1,2})日)?)?`,
  'gu',
);
/** Between two years of a span. */
export const JOINT =
  /^\s?(?:から|より|[~\u301C\-\u2010-\u2015\u2212ー]|を?(?:初年度|始期|開始年度)(?:とし(?:て)?|に))[、,]?\s?$/u;

interface Dated extends SaidYear {
  readonly month: number | null;
  readonly day: number | null;
}

/** Spans of years in the order of the text. */
export function spansIn(narrow: string): readonly YearSpan[] {
  const years = Array.from(narrow.matchAll(YEAR)).flatMap(datedYear);
  return years.flatMap((first, at): readonly YearSpan[] => {
    const last = years[at + 1];
    if (!last || last.year < first.year || !JOINT.test(narrow.slice(first.end, last.start))) return [];
    return [{ first, last, length: lengthOf(first, last) }];
  });
}

function datedYear(match: RegExpExecArray): readonly Dated[] {
  const { label = '', kind, after, month, day } = match.groups ?? {};
  const year = yearOf(label.replace(/\s/g, ''));
  const suffix = after ?? kind;
  if (year === null) return [];
  const start = match.index;
  return [
    {
      start,
      end: start + match[0].trimEnd().length,
      year,
      kind: suffix === '年' ? 'CY' : 'FY',
      month: month === undefined ? null : Number(month),
      day: day === undefined ? null : Number(day),
    },
  ];
}

/** Of days, only whole years are counted: from the first of a month to the last of one. */
function lengthOf(first: Dated, last: Dated): number | null {
  if (first.month !== null && last.month !== null) {
    const months = (last.year - first.year) * 12 + last.month - first.month + 1;
    const isWhole = months % 12 === 0 && (first.day ?? 1) === 1 && (last.day ?? 31) >= 28;
    return isWhole ? months / 12 : null;
  }
  return first.kind === 'CY' || last.kind === 'CY' ? null : last.year - first.year + 1;
}
