import { fail, issue, ok, type Result } from '#kernel';
import { bareMunicipality } from '../bare-municipality.ts';
import type { Dossier, EditionDossier, Municipality } from '../dossier.ts';
import { editionOfDraft, firstScheme, type EditionFacts } from './edition-of-draft.ts';
import { isSameData } from '../same-data.ts';
import type { AcceptedImport } from './import-session.ts';
import type { DraftReading } from './read-draft.ts';

/** An edition of the draft that is to be one of the city. */
export interface ChosenEdition {
  readonly reading: Pick<DraftReading, 'nodes' | 'indicators' | 'series'>;
  readonly facts: EditionFacts;
}

/** The city before; null with its name where it is a new one. */
export interface CityBefore {
  readonly dossier: Dossier | null;
  readonly municipality: Pick<Municipality, 'code' | 'name'>;
}

export interface CityAfter {
  readonly dossier: Dossier;
  readonly accepted: AcceptedImport;
}

/**
 * The city with the chosen editions among its own, oldest first. Their scheme and body are those of its latest edition. A figure
 * that the city has already stays as it is.
 */
export function withImport(before: CityBefore, chosen: readonly ChosenEdition[]): Result<CityAfter> {
  const dossier = before.dossier ?? emptyDossier(before.municipality);
  const ids = [...dossier.editions.map(({ edition }) => edition.id), ...chosen.map(({ facts }) => facts.id)];
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return fail(issue('import.edition-taken', { place: { field: 'id' }, found: twice }));
  const latest = dossier.editions.at(-1);
  const house = { body: latest?.body ?? dossier.municipality.name, scheme: latest?.scheme ?? firstScheme() };
  const known = new Set<string>(dossier.series.map(({ id }) => id));
  const series = chosen.flatMap(({ reading }) => reading.series).filter(({ id }) => !known.has(id) && known.add(id));
  const editions = chosen.map(({ reading, facts }) => editionOfDraft(reading, facts, house));
  return ok({
    dossier: {
      ...dossier,
      editions: [...dossier.editions, ...editions].toSorted(byFirstYear),
      series: [...dossier.series, ...series],
    },
    accepted: { editions, series },
  });
}

function byFirstYear(one: EditionDossier, other: EditionDossier): number {
  return one.edition.period.first - other.edition.period.first;
}

function emptyDossier({ code, name }: CityBefore['municipality']): Dossier {
  return {
    municipality: bareMunicipality(code, name),
    sources: [],
    editions: [],
    series: [],
    pictures: [],
  };
}

/** The city without what the import brought; null where nothing is left. An issue names what was built on it since. */
export function withoutImport(dossier: Dossier, { editions, series }: AcceptedImport): Result<Dossier | null> {
  const built = builtOn(dossier, { editions, series });
  if (built !== null) return fail(issue(built.code, { found: built.title }));
  const gone = new Set<string>(editions.map(({ edition }) => edition.id));
  const brought = new Set<string>(series.map(({ id }) => id));
  const left = dossier.editions.filter(({ edition }) => !gone.has(edition.id));
  if (left.length === 0) return ok(null);
  return ok({ ...dossier, editions: left, series: dossier.series.filter(({ id }) => !brought.has(id)) });
}

interface Built {
  readonly code: 'import.undo-changed' | 'import.undo-lineage' | 'import.undo-figures';
  /** Of the edition. */
  readonly title: string;
}

function builtOn(dossier: Dossier, { editions, series }: AcceptedImport): Built | null {
  const figures = new Map(dossier.series.map((entry) => [entry.id, entry]));
  for (const accepted of editions) {
    const at = dossier.editions.findIndex(({ edition }) => edition.id === accepted.edition.id);
    const now = dossier.editions[at];
    const { title } = accepted.edition;
    if (!now || !isSameData(now, accepted)) return { code: 'import.undo-changed', title };
    const next = dossier.editions[at + 1];
    const isOurs = editions.some(({ edition }) => edition.id === next?.edition.id);
    if (next && !isOurs && next.edition.lineage.length > 0) return { code: 'import.undo-lineage', title };
  }
  const title = editions[0]?.edition.title ?? '';
  if (series.some((entry) => !isSameData(figures.get(entry.id), entry))) return { code: 'import.undo-figures', title };
  const others = new Set<string>(
    dossier.editions
      .filter(({ edition }) => !editions.some((accepted) => accepted.edition.id === edition.id))
      .flatMap(({ indicators }) => indicators.map(({ definition }) => definition.id)),
  );
  const own = editions.flatMap(({ indicators }) => indicators.map(({ definition }) => definition.id));
  const alone = new Set<string>(own.filter((id) => !others.has(id)));
  const brought = new Set<string>(series.map(({ id }) => id));
  const isMeasured = dossier.series.some(({ id, indicator }) => alone.has(indicator) && !brought.has(id));
  return isMeasured ? { code: 'import.undo-figures', title } : null;
}
