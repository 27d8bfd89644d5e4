import { fiscalYear, printYear } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { isText } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { yearsIn, type YearInText } from '../years-in-text.ts';

/** The last year of each era that has ended. */
const LAST: Readonly<Record<string, number>> = { 明治: 45, 大正: 15, 昭和: 64, 平成: 31 };

function erasIn({ passages }: CheckView): readonly YearInText[] {
  return passages.filter(isText).flatMap((passage) => yearsIn(passage).filter(({ era }) => era !== ''));
}

/** 平成45年: the era ended before that year came. Told once a year, with all its places to be put right together. */
export const eraOver: Rule = {
  severity: 'warning',
  find(view) {
    const over = erasIn(view).filter(({ era, eraYear }) => eraYear > (LAST[era] ?? Infinity));
    return [...together(over, ({ year, kind }) => `${year} ${kind}`), ...erasIn(view).flatMap(monthOutside)];
  },
};

/** Months in which eras met: the year of the one that ended and of the one that began, and the last month of the former. */
const MEETINGS = [
  { ended: '明治', lastYear: 45, began: '大正', month: 7, shared: 7 },
  { ended: '昭和', lastYear: 64, began: '平成', month: 1, shared: 1 },
  { ended: '平成', lastYear: 31, began: '令和', month: 4, shared: 5 },
] as const;

/** 平成31年10月, 令和元年４月: a month of that year in which the other era held. */
function monthOutside(label: YearInText): readonly Sighting[] {
  const { passage, start, end, era, eraYear } = label;
  const month = /^\s?\d{1,2}(?=\s?月)/u.exec(passage.narrow.slice(end))?.[0];
  if (month === undefined || !label.text.endsWith('年')) return [];
  return MEETINGS.flatMap(({ ended, lastYear, began, month: last, shared }): readonly Sighting[] => {
    const isOver = era === ended && eraYear === lastYear && Number(month) > last;
    const isEarly = era === began && eraYear === 1 && Number(month) < shared;
    if (!isOver && !isEarly) return [];
    const spot = {
      passage,
      start,
      end: end + month.length + passage.narrow.slice(end + month.length).indexOf('月') + 1,
    };
    const called = isOver ? `${began}元` : `${ended}${lastYear}`;
    const edits = [{ spot: labelSpot(label), text: called }];
    const expected = called + passage.text.slice(labelSpot(label).end, spot.end);
    return [{ spot, expected, params: { count: 1 }, edits }];
  });
}

/** One 年度 under two labels (H31 and R1) in one document: the rarer is told. A unit that says both explains them. */
export const yearLabels: Rule = {
  severity: 'warning',
  find(view) {
    const years = erasIn(view).filter(({ kind, era, eraYear }) => kind !== 'CY' && eraYear <= (LAST[era] ?? Infinity));
    const families = [...Map.groupBy(years, ({ year }) => year).values()];
    return families.flatMap((family) => {
      const explained = explainedIn(family);
      const eras = [
        ...Map.groupBy(
          family.filter(({ passage }) => !explained.has(passage)),
          ({ era }) => era,
        ).values(),
      ];
      const [usual, ...others] = eras.toSorted((a, b) => b.length - a.length);
      const changed = others.flat();
      return usual && changed.length > 0 ? together(changed, ({ era }) => era) : [];
    });
  },
};

function explainedIn(family: readonly YearInText[]): ReadonlySet<YearInText['passage']> {
  const groups = [...Map.groupBy(family, ({ passage }) => passage)];
  return new Set(
    groups.filter(([, years]) => new Set(years.map(({ era }) => era)).size > 1).map(([passage]) => passage),
  );
}

/** One sighting for each group, at its first place; the era that holds now is put in everywhere. */
function together(years: readonly YearInText[], keyOf: (year: YearInText) => string): readonly Sighting[] {
  return [...Map.groupBy(years, keyOf).values()].flatMap((group): readonly Sighting[] => {
    const [first] = group;
    if (!first) return [];
    const edits = group.map((year) => ({ spot: labelSpot(year), text: nowCalled(year) }));
    return [{ spot: labelSpot(first), expected: nowCalled(first), params: { count: group.length }, edits }];
  });
}

/** Era and number alone: 年 and a bracket stay. */
function labelSpot({ passage, start, end }: YearInText) {
  const label = /^\D+?\s?(?:元|\d{1,2})/u.exec(passage.narrow.slice(start, end))?.[0] ?? '';
  return { passage, start, end: start + label.length };
}

function nowCalled({ passage, start, year }: YearInText): string {
  const short = /[A-Za-z]/.test(passage.narrow[start] ?? '');
  return printYear({ year: fiscalYear(year), kind: 'unstated' }, short ? 'era-short' : 'era');
}
