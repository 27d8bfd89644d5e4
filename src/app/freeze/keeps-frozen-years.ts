import { fail, issue, ok, type FiscalYear, type Result } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { frozenView, judgedSeries } from './frozen-view.ts';

/** The years of an edition that are frozen. */
export function frozenYears({ verifications }: EditionDossier): readonly FiscalYear[] {
  return verifications.filter(({ state }) => state === 'frozen').map(({ year }) => year);
}

/** Refuses a change of a city that reaches into a frozen year: its record, its edition as it is reported, the figures it was judged with. */
export function keepsFrozenYears(before: Dossier | null, after: Dossier | null): Result<null> {
  for (const edition of before?.editions ?? []) {
    for (const year of frozenYears(edition)) {
      if (before && !keeps(before, after, { edition, year })) return fail(yearFrozen(edition, year));
    }
  }
  return ok(null);
}

export function yearFrozen({ edition }: EditionDossier, year: FiscalYear) {
  return issue('year.frozen', { found: edition.title, params: { year } });
}

interface FrozenYear {
  readonly edition: EditionDossier;
  readonly year: FiscalYear;
}

function keeps(before: Dossier, after: Dossier | null, { edition, year }: FrozenYear): boolean {
  const next = after?.editions.find((one) => one.edition.id === edition.edition.id);
  if (!after || !next || !frozenYears(next).includes(year)) return false;
  const isAsItWas = isSameBut(edition, next, year) && before.municipality === after.municipality;
  if (isAsItWas && isSameList(judgedSeries(before, edition, year), judgedSeries(after, next, year))) return true;
  return frozenView(before, edition, year).sha256 === frozenView(after, next, year).sha256;
}

/** Nothing of the edition was touched but records of other years. */
function isSameBut(one: EditionDossier, other: EditionDossier, year: FiscalYear): boolean {
  const recordOf = ({ verifications }: EditionDossier) => verifications.find((record) => record.year === year);
  const parts = ['edition', 'body', 'scheme', 'indicators', 'initiatives'] as const;
  return parts.every((part) => one[part] === other[part]) && recordOf(one) === recordOf(other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
