import { fiscalYear } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { Passage } from './passage.ts';
import { yearsIn } from './years-in-text.ts';

/** Between two years of a span, and after it. */
export const SPAN = /^\s?(?:から|[~\u301C\-\u2010-\u2015\u2212])\s?$/;

/** The 計画期間 as the document itself says it: the first span of 年度 in a passage that speaks of a 期間. */
export function statedPeriod(passages: readonly Passage[]): PlanPeriod | null {
  for (const passage of passages) {
    if (!/期間/.test(`${passage.headings.at(-1) ?? ''}${passage.text}`)) continue;
    const years = yearsIn(passage);
    for (const [index, first] of years.entries()) {
      const last = years[index + 1];
      if (!last || first.kind === 'CY' || last.kind !== 'FY' || last.year <= first.year) continue;
      if (SPAN.test(passage.narrow.slice(first.end, last.start)))
        return { first: fiscalYear(first.year), last: fiscalYear(last.year) };
    }
  }
  return null;
}
