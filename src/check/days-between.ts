import { datesIn, exists, type DateInText } from './dates-in-text.ts';
import type { Passage } from './passage.ts';
import { expecting, type Sighting } from './rule.ts';

const JOINT = /^(?:から|より|[~〜\u2010-\u2015\u2212ー])[、\s]?$/u;
const DAYS = /^\s?(?:まで)?(?:の[、\s]?|\(|、)(?<count>\d{1,3})\s?日間/u;
const DAY = 86_400_000;

/** 「12月16日から１月14日までの20日間」: both days count. */
export function wrongDays(passage: Passage): readonly Sighting[] {
  const dates = datesIn(passage);
  return dates.flatMap((first, at): readonly Sighting[] => {
    const last = dates[at + 1];
    if (!last || !JOINT.test(passage.narrow.slice(first.end, last.start))) return [];
    const said = DAYS.exec(passage.narrow.slice(last.end))?.groups?.['count'];
    const days = daysFrom(first, last);
    if (said === undefined || days === null || Number(said) === days) return [];
    const start = passage.narrow.indexOf(said, last.end);
    return [expecting({ passage, start, end: start + said.length }, String(days))];
  });
}

function daysFrom(first: DateInText, last: DateInText): number | null {
  const [from, to] = [timeOf(first), timeOf(last)];
  return from === null || to === null || to < from ? null : (to - from) / DAY + 1;
}

function timeOf(date: DateInText): number | null {
  const { year, month, day } = date;
  return year === null || day === null || !exists(date) ? null : Date.UTC(year, month - 1, day);
}
