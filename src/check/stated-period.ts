import { fiscalYear } from '#kernel';
import type { PlanPeriod } from '#plan';
import { isText, type Passage } from './passage.ts';
import { spansIn, type YearSpan } from './year-spans.ts';

/** The 計画期間 as the document itself says it: the first span of 年度 in a passage that speaks of a 期間. */
export function statedPeriod(passages: readonly Passage[]): PlanPeriod | null {
  for (const passage of passages.filter(isText)) {
    if (!/期間/.test(`${passage.headings.at(-1) ?? ''}${passage.text}`)) continue;
    const span = spansIn(passage.narrow).find(({ length }) => length !== null && length > 1);
    if (span) return { first: fiscalYear(span.first.year), last: fiscalYear(lastYear(span)) };
  }
  return null;
}

/** Up to 31 March is the 年度 before. */
function lastYear({ first, length }: YearSpan): number {
  return first.year + (length ?? 1) - 1;
}
