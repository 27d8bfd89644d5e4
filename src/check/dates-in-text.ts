import type { Passage } from './passage.ts';
import { yearOf } from './years-in-text.ts';

const ERA_YEAR = String.raw`(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})`;
/** 令和７（2025）年８月, 2025（令和７）年８月, 令和７年（2025年）８月, 同年８月, 同月30日, ８月26日（火）. */
const DATE = new RegExp(
  String.raw`(?:(?<year>${ERA_YEAR}|(?:18|19|20|21)\d\d)\s?(?:\((?:\d{4}|${ERA_YEAR})\)\s?)?年\s?(?:\(\S{2,6}\)\s?)?)?(?<![\d.])(?:(?<month>\d{1,2})\s?|(?<same>同))月(?:\s?(?<day>\d{1,2})\s?日(?:\s?\(\s?(?<weekday>[日月火水木金土])(?:曜日?)?(?=[\s)・、,])[^()]{0,12}\)|\s?(?<plain>[日月火水木金土])曜日)?)?`,
  'gu',
);
/** What stands between two dates of one span or list: the year of the first is that of the second. */
const NEXT = /^(?:から|より|まで|と|及び|並びに|又は|[、,・~〜\u2010-\u2015\u2212ー\s]){1,4}(?:の)?$/u;

export interface DateInText {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** As printed, half width. */
  readonly text: string;
  /** Its own, or that of the date before it in a span or list. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The weekday printed, with where it stands. */
  readonly weekday: { readonly said: string; readonly at: number } | null;
}

/** Dates of a passage that say at least a month. */
export function datesIn(passage: Passage): readonly DateInText[] {
  const found: DateInText[] = [];
  for (const match of passage.narrow.matchAll(DATE)) {
    const before = found.at(-1);
    const isNext = before !== undefined && NEXT.test(passage.narrow.slice(before.end, match.index));
    const date = dateOf(passage, match, isNext ? before : undefined);
    if (date) found.push(date);
  }
  return found;
}

function dateOf(passage: Passage, match: RegExpExecArray, before: DateInText | undefined): DateInText | null {
  const { year, month, same, day } = match.groups ?? {};
  if (same !== undefined && !before) return null;
  const own = year === undefined ? null : yearOf(year.replace(/\s/g, ''));
  const monthRead = month === undefined ? (before?.month ?? 0) : Number(month);
  const { index: start, 0: text } = match;
  return {
    passage,
    start,
    end: start + text.length,
    text,
    year: own ?? (year === undefined && before ? yearAfter(before, monthRead) : null),
    month: monthRead,
    day: day === undefined ? null : Number(day),
    weekday: weekdayOf(match),
  };
}

/** 12月１日から１月20日まで crosses a year. */
function yearAfter({ year, month }: DateInText, next: number): number | null {
  return year === null ? null : next < month ? year + 1 : year;
}

function weekdayOf({ index, 0: text, groups }: RegExpExecArray): DateInText['weekday'] {
  const { weekday, plain } = groups ?? {};
  const said = weekday ?? plain;
  if (said === undefined) return null;
  const from = weekday === undefined ? text.length - `${said}曜日`.length : text.lastIndexOf('(');
  return { said, at: index + text.indexOf(said, from) };
}

/** Whether the calendar has it. */
export function exists({ year, month, day }: DateInText): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate());
}
