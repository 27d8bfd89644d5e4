import { datesIn, exists, type DateInText } from '../dates-in-text.ts';
import { isText } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';

const WEEKDAYS = '日月火水木金土';

/** 13月, 2月30日, 平成29年2月29日. */
export const dateImpossible: Rule = {
  severity: 'error',
  find: ({ passages }) =>
    passages
      .filter(isText)
      .flatMap(datesIn)
      .filter((date) => !exists(date))
      .map(({ passage, start, end }) => ({ spot: { passage, start, end } })),
};

/** 令和元年10月3日（水）, which was a Thursday. */
export const weekdayDisagrees: Rule = {
  severity: 'error',
  find: ({ passages }) => passages.filter(isText).flatMap(datesIn).filter(exists).flatMap(wrongWeekday),
};

function wrongWeekday({ passage, year, month, day, weekday }: DateInText): readonly Sighting[] {
  if (weekday === null || year === null || day === null) return [];
  const right = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const { said, at } = weekday;
  return right === said ? [] : [expecting({ passage, start: at, end: at + 1 }, right)];
}
