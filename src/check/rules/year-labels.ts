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
    return together(over, ({ year, kind }) => `${year} ${kind}`);
  },
};

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
