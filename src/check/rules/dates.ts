import { isText, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { yearOf } from '../years-in-text.ts';

const DATE =
  /(?:(?<year>(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})|(?:18|19|20|21)\d\d)\s?(?:\(\d{4}\)\s?)?年\s?(?:\(\S{2,6}\)\s?)?)?(?<![\d.])(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日(?:\s?\(\s?(?<weekday>[日月火水木金土])(?:曜日?)?(?=[\s)・、,])[^()]{0,12}\)|\s?(?<plain>[日月火水木金土])曜日)?)?/gu;
const WEEKDAYS = '日月火水木金土';

interface DateInText {
  readonly match: RegExpMatchArray;
  readonly passage: Passage;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function datesIn(passage: Passage): readonly DateInText[] {
  return Array.from(passage.narrow.matchAll(DATE), (match) => {
    const { year, month, day } = match.groups ?? {};
    return {
      match,
      passage,
      year: year === undefined ? null : yearOf(year.replace(/\s/g, '')),
      month: Number(month),
      day: day === undefined ? null : Number(day),
    };
  });
}

function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

function exists({ year, month, day }: DateInText): boolean {
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

/** 13月, 2月30日, 平成29年2月29日. */
export const dateImpossible: Rule = {
  severity: 'error',
  find: ({ passages }) =>
    passages
      .filter(isText)
      .flatMap(datesIn)
      .filter((date) => !exists(date))
      .map(({ passage, match }) => ({
        spot: { passage, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length },
      })),
};

/** 令和元年10月3日（水）, which was a Thursday. */
export const weekdayDisagrees: Rule = {
  severity: 'error',
  find: ({ passages }) => passages.filter(isText).flatMap(datesIn).filter(exists).flatMap(wrongWeekday),
};

function wrongWeekday({ match, passage, year, month, day }: DateInText): readonly Sighting[] {
  const { weekday, plain } = match.groups ?? {};
  const said = weekday ?? plain;
  if (said === undefined || year === null || day === null) return [];
  const right = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  if (right === said) return [];
  const from = weekday === undefined ? match[0].length - `${said}曜日`.length : match[0].lastIndexOf('(');
  const start = (match.index ?? 0) + match[0].indexOf(said, from);
  return [expecting({ passage, start, end: start + 1 }, right)];
}
