import { newVerificationYear } from '#cycle';
import { fail, fiscalYear, issue, ok } from '#kernel';
import type { EditionDossier } from '../../dossier.ts';
import type { UseCase } from '../../use-case.ts';
import { emptyCover } from '../../views/empty-cover.ts';
import { findEdition } from '../find-edition.ts';
import { revisionOf } from '../preview-lineage.ts';
import { recordOf } from './find-year-record.ts';
import { isAdopted } from './is-adopted.ts';
import { saveYear, type YearOfEdition } from './save-year.ts';

const EVENT = 'year.opened';

/** 検証年度の開始: a year of an adopted edition gets its record, in which nothing stands yet. */
export const openYear: UseCase<YearOfEdition, null> = {
  name: 'open-year',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const revision = await revisionOf(context, input.city);
    const found = await findEdition(context, input);
    if (!found.ok) return found;
    const { edition } = found.value;
    const { title, period, status } = edition.edition;
    if (!isAdopted(status)) return fail(issue('year.draft', { found: title }));
    if (!isInPeriod(edition, input.year)) {
      const expected = `${period.first}-${period.last}`;
      return fail(issue('year.unknown', { found: String(input.year), expected, params: { edition: title } }));
    }
    // Somebody was first: it stands as it was asked for.
    if (recordOf(edition, input.year)) return ok(null);
    const year = fiscalYear(input.year);
    const record = newVerificationYear(year, emptyCover(edition));
    return saveYear(context, found.value, { event: EVENT, year, record, revision });
  },
};

function isInPeriod({ edition: { period } }: EditionDossier, year: number): boolean {
  return Number.isInteger(year) && period.first <= year && year <= period.last;
}
