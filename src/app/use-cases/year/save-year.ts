import { withYear, type VerificationYear } from '#cycle';
import { fail, issue, ok, type FiscalYear, type Result } from '#kernel';
import { keepsFrozenYears } from '../../freeze/keeps-frozen-years.ts';
import type { Context } from '../../ports.ts';
import { auditEntry } from '../../use-case.ts';
import type { EditionInput, FoundEdition } from '../find-edition.ts';

/** A verification year of a stored edition, by what stands in an address. */
export interface YearOfEdition extends EditionInput {
  readonly year: number;
}

interface YearChange {
  readonly event: string;
  readonly year: FiscalYear;
  /** As it is to be; null = none. */
  readonly record: VerificationYear | null;
  /** Of the city that the change was made from. */
  readonly revision: string;
  /** What the audit line is about, where it is not the year. */
  readonly subject?: string;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Writes the record of a year with its audit line. Refused where a frozen year would change, or where the city has changed since. */
export async function saveYear(
  context: Context,
  { key, dossier, edition }: FoundEdition,
  { event, year, record, revision, subject = subjectOfYear({ ...key, year }), detail = {} }: YearChange,
): Promise<Result<null>> {
  const changed = { ...edition, verifications: withYear(edition.verifications, year, record) };
  const editions = dossier.editions.map((one) => (one === edition ? changed : one));
  const kept = keepsFrozenYears(dossier, { ...dossier, editions });
  if (!kept.ok) return kept;
  const saved = await context.store.saveYear(
    { ...key, year, record, revision },
    auditEntry(context, { event, subject, detail }),
  );
  return saved ? ok(null) : fail(issue('work.stale'));
}

/** What the audit lines of a year are about. */
export function subjectOfYear({ city, edition, year }: YearOfEdition): string {
  return `${city}/${edition}/${year}`;
}
