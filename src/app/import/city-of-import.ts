import { fail, issue, ok, type Result } from '#kernel';
import { bareMunicipality } from '../bare-municipality.ts';
import type { Dossier, EditionDossier, Municipality } from '../dossier.ts';
import { editionOfDraft, firstScheme, type EditionFacts } from './edition-of-draft.ts';
import { withFigures, withoutFigures } from './brought-figures.ts';
import { builtOn } from './built-on-import.ts';
import type { AcceptedImport } from './import-session.ts';
import { heldByDraft, heldByLineage } from './replacing/held-by-draft.ts';
import type { EditionReading } from './replacing/later-draft.ts';

/** An edition of the draft that is to be one of the city. */
export interface ChosenEdition {
  readonly reading: EditionReading;
  readonly facts: EditionFacts;
  /** Stands in the place of the draft of its id; left out = the city has none. */
  readonly isReplacing?: boolean;
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
 * The city with the chosen editions among its own, oldest first. Their scheme and body are those of its latest edition, or of the draft
 * that they replace. A figure that the city has already stays as it is; a place-holder gives way to one.
 */
export function withImport(before: CityBefore, chosen: readonly ChosenEdition[]): Result<CityAfter> {
  const dossier = before.dossier ?? emptyDossier(before.municipality);
  const replacing = new Set<string>(chosen.flatMap(({ facts, isReplacing }) => (isReplacing ? [facts.id] : [])));
  const standing = dossier.editions.filter(({ edition }) => !replacing.has(edition.id));
  const ids = [...standing.map(({ edition }) => edition.id), ...chosen.map(({ facts }) => facts.id)];
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) return fail(issue('import.edition-taken', { place: { field: 'id' }, found: twice }));
  const latest = dossier.editions.at(-1);
  const house = { body: latest?.body ?? dossier.municipality.name, scheme: latest?.scheme ?? firstScheme() };
  const replaced = dossier.editions.flatMap((draft, at) => (replacing.has(draft.edition.id) ? [{ draft, at }] : []));
  const editions = chosen.map(({ reading, facts }) => {
    const draft = replaced.find((one) => one.draft.edition.id === facts.id)?.draft;
    return draft ? inPlaceOf(draft, reading, facts) : editionOfDraft(reading, facts, house);
  });
  const made = new Map(editions.map((one) => [one.edition.id, one]));
  const added = editions.filter(({ edition }) => !replacing.has(edition.id));
  const all = [...dossier.editions.map((one) => made.get(one.edition.id) ?? one), ...added].toSorted(byFirstYear);
  const held = [
    ...replaced.flatMap(({ draft }) => heldByDraft(draft, made.get(draft.edition.id) ?? draft)),
    ...heldByLineage(dossier.editions, all, replacing),
  ];
  if (held.length > 0) return { ok: false, issues: held };
  const { series, brought, filled } = withFigures(
    dossier.series,
    chosen.flatMap(({ reading }) => reading.series),
  );
  return ok({
    dossier: { ...dossier, editions: all, series },
    accepted: {
      editions,
      series: brought,
      ...(replaced.length > 0 ? { replaced } : {}),
      ...(filled.length > 0 ? { filled } : {}),
    },
  });
}

/** All that a document says is new; what was recorded at its nodes and indicators stays. A 系譜 stays with the nodes that are still there. */
function inPlaceOf(draft: EditionDossier, { nodes, indicators }: EditionReading, facts: EditionFacts): EditionDossier {
  const ids = new Set(nodes.map(({ id }) => id));
  const lineage = draft.edition.lineage.filter(({ node }) => ids.has(node));
  return { ...draft, edition: { ...draft.edition, ...facts, nodes, lineage }, indicators };
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

/** The city without what the import brought, earlier drafts back in their places; null where nothing is left. An issue names what was built on it since. */
export function withoutImport(dossier: Dossier, accepted: AcceptedImport): Result<Dossier | null> {
  const built = builtOn(dossier, accepted);
  if (built !== null) return fail(issue(built.code, { found: built.title }));
  const gone = new Set<string>(accepted.editions.map(({ edition }) => edition.id));
  const editions = dossier.editions.filter(({ edition }) => !gone.has(edition.id));
  for (const { draft, at } of accepted.replaced ?? []) editions.splice(at, 0, draft);
  if (editions.length === 0) return ok(null);
  const series = withoutFigures(dossier.series, accepted);
  return ok({ ...dossier, editions: editions.toSorted(byFirstYear), series });
}
