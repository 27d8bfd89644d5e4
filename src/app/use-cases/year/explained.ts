import type { Explanation } from '#cycle';
import type { AuditEntry } from '../../audit-entry.ts';
import type { IndicatorView } from '../../views/indicator-view.ts';
import { explanationBefore, explanationStamp } from './explanation-history.ts';
import { subjectOfYear, type YearOfEdition } from './save-year.ts';
import type { FoundFreeze } from './find-freeze.ts';

/** An indicator of the year that wants, or has, an explanation. */
export interface ExplainedIndicator {
  readonly view: IndicatorView;
  /** Its target was missed: the year is not frozen without one. */
  readonly isMissed: boolean;
  /** To be handed back by the form. */
  readonly stamp: string;
  /** It was written here, so it can be as it was before. */
  readonly canUndo: boolean;
}

/** Those that were missed, those that could not be judged, and those that are explained already; in plan order. */
export function explainedIndicators(
  { view, verification: { explanations } }: Pick<FoundFreeze, 'view' | 'verification'>,
  lines: readonly AuditEntry[],
  year: YearOfEdition,
): readonly ExplainedIndicator[] {
  const written = new Map<string, Explanation>(explanations.map((one) => [one.indicator, one]));
  return view.indicators.flatMap((indicator): readonly ExplainedIndicator[] => {
    const { achieved } = indicator.evaluation;
    const now = written.get(indicator.id) ?? null;
    const subject = `${subjectOfYear(year)}/${indicator.id}`;
    const canUndo = explanationBefore(lines, { subject, now }) !== undefined;
    if (achieved === true && !now && !canUndo) return [];
    return [{ view: indicator, isMissed: achieved === false, stamp: explanationStamp(now), canUndo }];
  });
}
