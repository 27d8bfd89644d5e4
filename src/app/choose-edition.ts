import { fail, issue, ok } from '#kernel';
import type { EditionId, FiscalYear, Result } from '#kernel';
import type { Dossier, EditionDossier } from './dossier.ts';

/** Which edition and year a person means; both may be left out. */
export interface EditionChoiceInput {
  readonly edition?: string | undefined;
  readonly year?: FiscalYear | undefined;
}

export interface ChosenEdition {
  readonly edition: EditionDossier;
  readonly year: FiscalYear;
}

/**
 * The named edition, or the one whose period contains the year.
 * None or several for the year is an issue that lists the editions (design §6).
 */
export function chooseEdition(
  dossier: Dossier,
  input: EditionChoiceInput,
  start: { edition: EditionId; year: FiscalYear },
): Result<ChosenEdition> {
  if (input.edition !== undefined) return namedEdition(dossier, input.edition, input.year);
  if (input.year === undefined) return namedEdition(dossier, start.edition, start.year);
  return editionForYear(dossier, input.year);
}

function namedEdition(dossier: Dossier, id: string, year: FiscalYear | undefined): Result<ChosenEdition> {
  const edition = dossier.editions.find((candidate) => candidate.edition.id === id);
  if (!edition) return fail(issue('edition.unknown', { found: id, expected: listEditions(dossier.editions) }));
  const { first, last } = edition.edition.period;
  if (year !== undefined && (year < first || year > last)) {
    return fail(
      issue('year.unknown', {
        found: String(year),
        expected: `${first}–${last}`,
        params: { edition: edition.edition.title },
      }),
    );
  }
  return ok({ edition, year: year ?? latestMeasured(dossier, edition) });
}

function editionForYear(dossier: Dossier, year: FiscalYear): Result<ChosenEdition> {
  const holding = dossier.editions.filter(({ edition }) => edition.period.first <= year && year <= edition.period.last);
  const [only, second] = holding;
  if (only && !second) return ok({ edition: only, year });
  const code = only ? 'edition.several-for-year' : 'edition.none-for-year';
  return fail(issue(code, { found: String(year), expected: listEditions(only ? holding : dossier.editions) }));
}

/** The edition's latest year with a figure, else its first year. */
function latestMeasured(dossier: Dossier, { edition, indicators }: EditionDossier): FiscalYear {
  const ids = new Set(indicators.map((indicator) => indicator.definition.id));
  const years = dossier.series
    .filter((entry) => ids.has(entry.indicator) && entry.value !== null && entry.status !== 'estimate')
    .map((entry) => entry.planYear)
    .filter((year) => edition.period.first <= year && year <= edition.period.last);
  return years.reduce((latest, year) => (year > latest ? year : latest), edition.period.first);
}

/** Titles first, for a reader of a page; the id is what `--edition` and an address take. */
function listEditions(editions: readonly EditionDossier[]): string {
  return editions
    .map(({ edition }) => `${edition.title} (${edition.id}, ${edition.period.first}–${edition.period.last})`)
    .join(' / ');
}
