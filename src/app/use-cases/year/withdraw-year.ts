import { isBlank } from '#cycle';
import { fail, issue } from '#kernel';
import type { UseCase } from '../../use-case.ts';
import { findYearRecord } from './find-year-record.ts';
import { saveYear, type YearOfEdition } from './save-year.ts';

const EVENT = 'year.withdrawn';

/** 検証年度の取りやめ: a year that has only begun has no record any more. Refused where something is written in it. */
export const withdrawYear: UseCase<YearOfEdition, null> = {
  name: 'withdraw-year',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findYearRecord(context, input);
    if (!found.ok) return found;
    const { record, revision } = found.value;
    if (!isBlank(record)) return fail(issue('year.not-blank'));
    return saveYear(context, found.value, { event: EVENT, year: record.year, record: null, revision });
  },
};
