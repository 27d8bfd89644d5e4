import type { VerificationYear } from '#cycle';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { EditionDossier } from '../../dossier.ts';
import type { Context } from '../../ports.ts';
import { findEdition, type FoundEdition } from '../find-edition.ts';
import { revisionOf } from '../preview-lineage.ts';
import type { YearOfEdition } from './save-year.ts';

export interface FoundRecord extends FoundEdition {
  readonly record: VerificationYear;
  /** Of the city that it was found in. */
  readonly revision: string;
}

/** Shared by the use cases that change the record of a year. */
export async function findYearRecord(context: Context, input: YearOfEdition): Promise<Result<FoundRecord>> {
  const revision = await revisionOf(context, input.city);
  const found = await findEdition(context, input);
  if (!found.ok) return found;
  const record = recordOf(found.value.edition, input.year);
  return record ? ok({ ...found.value, record, revision }) : fail(noRecord(found.value.edition, input.year));
}

export function recordOf({ verifications }: EditionDossier, year: number): VerificationYear | undefined {
  return verifications.find((record) => record.year === year);
}

export function noRecord({ edition, verifications }: EditionDossier, year: number): Issue {
  const expected = verifications.map((one) => one.year).join(', ');
  const found = { found: String(year), params: { edition: edition.title } };
  return issue('year.no-record', expected === '' ? found : { ...found, expected });
}
