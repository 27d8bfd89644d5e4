import { fiscalYear } from '#kernel';
import type { FiscalYear } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { CityView, EditionChoice } from './city-view.ts';

/** A city's editions and the place a reader starts from. Throws for a dossier without editions: intake refuses those. */
export function buildCityView(dossier: Dossier): CityView {
  const editions = dossier.editions.map((entry) => editionChoice(dossier, entry));
  return { municipality: dossier.municipality, editions, start: startOf(dossier, editions) };
}

function editionChoice(dossier: Dossier, { edition, indicators, verifications }: EditionDossier): EditionChoice {
  const { first, last } = edition.period;
  const years = Array.from({ length: last - first + 1 }, (_, offset) => fiscalYear(first + offset));
  const ids = new Set(indicators.map((indicator) => indicator.definition.id));
  const measured = new Set(
    dossier.series
      .filter((entry) => ids.has(entry.indicator) && entry.value !== null && entry.status !== 'estimate')
      .map((entry) => entry.planYear),
  );
  const published = new Set(verifications.filter((entry) => entry.published.length > 0).map((entry) => entry.year));
  return {
    id: edition.id,
    title: edition.title,
    status: edition.status,
    first,
    last,
    years,
    yearsWithFigures: years.filter((year) => measured.has(year) || published.has(year)),
  };
}

function startOf(dossier: Dossier, editions: readonly EditionChoice[]): CityView['start'] {
  const wanted: FiscalYear | null = dossier.municipality.defaultYear;
  const holding = wanted === null ? undefined : editions.find((edition) => edition.years.includes(wanted));
  if (holding && wanted !== null) return { edition: holding.id, year: wanted };
  const latest = editions.findLast((edition) => edition.yearsWithFigures.length > 0) ?? editions.at(-1);
  if (!latest) throw new Error(`Municipality ${dossier.municipality.code} has no edition`);
  return { edition: latest.id, year: latest.yearsWithFigures.at(-1) ?? latest.first };
}
