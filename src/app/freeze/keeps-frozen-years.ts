import { fail, issue, ok, type FiscalYear, type Result } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { isSameData } from '../same-data.ts';
import { frozenRecord, frozenView, judgedSeries } from './frozen-view.ts';

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
  if (isSameData(partsOf(before, edition, year), partsOf(after, next, year))) return true;
  const [was, is] = [frozenView(before, edition, year), frozenView(after, next, year)].map(frozenRecord);
  return isSameData(was, is);
}

/** What the view is made from; where none of it changed there is no need to make the view. */
function partsOf(dossier: Dossier, current: EditionDossier, year: FiscalYear): readonly unknown[] {
  const { edition, body, scheme, indicators, initiatives, verifications } = current;
  const record = verifications.find((one) => one.year === year);
  const series = judgedSeries(dossier, current, year);
  return [dossier.municipality, edition, body, scheme, indicators, initiatives, record, series, dossier.pictures];
}
