import { withExplanation, type Explanation, type VerificationYear } from '#cycle';
import { fail, issue, ok, type IndicatorId, type Result } from '#kernel';
import { yearFrozen } from '../../freeze/keeps-frozen-years.ts';
import type { UseCase } from '../../use-case.ts';
import { explanationOf, explanationStamp, writtenDetail } from './explanation-history.ts';
import { explanationText } from './explanation-text.ts';
import { findYearRecord } from './find-year-record.ts';
import { saveYear, subjectOfYear, type YearOfEdition } from './save-year.ts';

export interface ExplainInput extends YearOfEdition {
  /** Id of the indicator. */
  readonly indicator: string;
  /** 課題・検証; nothing in both = no explanation. */
  readonly cause: string;
  /** 今後の対応. */
  readonly response: string;
  /** Of the explanation that the form was made from. */
  readonly stamp: string;
}

export const EXPLAIN_EVENT = 'year.explained';

/**
 * 未達成項目の課題・検証: why a target was missed, or could not be judged, and what follows. One of a frozen year stays. What says the
 * same as the form was made from is not new, whatever stands there by now.
 */
export const explainMiss: UseCase<ExplainInput, { readonly isNew: boolean }> = {
  name: 'explain-miss',
  permission: 'operate',
  event: EXPLAIN_EVENT,
  run: async (context, input) => {
    const found = await findYearRecord(context, input);
    if (!found.ok) return found;
    const { record, revision, edition } = found.value;
    if (record.state === 'frozen') return fail(yearFrozen(edition, record.year));
    const indicator = edition.indicators.find(({ definition: { id } }) => id === input.indicator)?.definition.id;
    const before = explanationOf(record, input.indicator);
    if (!indicator) return fail(issue('work.stale'));
    const after = explanationIn(input, indicator, record);
    if (!after.ok) return after;
    const stamp = explanationStamp(after.value);
    if (stamp === input.stamp || stamp === explanationStamp(before)) return ok({ isNew: false });
    if (explanationStamp(before) !== input.stamp)
      return fail(issue('year.explanation-changed', before ? { found: before.cause.text } : {}));
    const saved = await saveYear(context, found.value, {
      event: EXPLAIN_EVENT,
      year: record.year,
      record: withExplanation(record, indicator, after.value),
      revision,
      subject: `${subjectOfYear(input)}/${indicator}`,
      detail: writtenDetail(before, after.value),
    });
    return saved.ok ? ok({ isNew: true }) : saved;
  },
};

function explanationIn(
  { cause: said, response: follows }: ExplainInput,
  indicator: IndicatorId,
  record: VerificationYear,
): Result<Explanation | null> {
  const before = explanationOf(record, indicator);
  const cause = explanationText(said, before?.cause ?? null, 'cause');
  const response = explanationText(follows, before?.response ?? null, 'response');
  if (!cause.ok || !response.ok) {
    const issues = [cause, response].flatMap((one) => (one.ok ? [] : one.issues));
    return { ok: false, issues };
  }
  if (cause.value) return ok({ indicator, cause: cause.value, response: response.value });
  return response.value ? fail(issue('year.explanation-missing', { place: { field: 'cause' } })) : ok(null);
}
