import { withExplanation } from '#cycle';
import { fail, issue } from '#kernel';
import type { UseCase } from '../../use-case.ts';
import { explanationBefore, explanationOf, writtenDetail } from './explanation-history.ts';
import { findYearRecord } from './find-year-record.ts';
import { saveYear, subjectOfYear, type YearOfEdition } from './save-year.ts';

interface UndoInput extends YearOfEdition {
  /** Id of the indicator. */
  readonly indicator: string;
}

const EVENT = 'year.explanation-undone';

/** 元に戻す: an explanation as it was before it was written last. Once more brings back what was undone. */
export const undoExplanation: UseCase<UndoInput, null> = {
  name: 'undo-explanation',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findYearRecord(context, input);
    if (!found.ok) return found;
    const { key, record, revision, edition } = found.value;
    const indicator = edition.indicators.find(({ definition: { id } }) => id === input.indicator)?.definition.id;
    const now = explanationOf(record, input.indicator);
    const subject = `${subjectOfYear(input)}/${input.indicator}`;
    const before = explanationBefore(await context.store.audit(key.city), { subject, now });
    if (!indicator || before === undefined) return fail(issue('work.stale'));
    return saveYear(context, found.value, {
      event: EVENT,
      year: record.year,
      record: withExplanation(record, indicator, before),
      revision,
      subject,
      detail: writtenDetail(now, before),
    });
  },
};
