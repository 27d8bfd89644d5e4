import type { VerificationYear } from '#cycle';
import { issue, type Issue } from '#kernel';
import type { EditionDossier } from '../../dossier.ts';

type EditionBody = Pick<EditionDossier, 'edition' | 'indicators'>;

/** Why a later draft cannot stand in the place of an earlier one: what was recorded on nodes and indicators that it has no more. */
export function heldByDraft(before: EditionDossier, after: EditionBody): readonly Issue[] {
  const left = new Set(namesOf(after).map(([id]) => id));
  const gone = new Map(namesOf(before).filter(([id]) => !left.has(id)));
  const held = [...before.initiatives.map(({ node }) => node), ...before.verifications.flatMap(heldInYear)];
  return [...new Set<string>(held)].flatMap((id) => {
    const found = gone.get(id);
    return found === undefined ? [] : [issue('import.draft-held', { place: { field: 'id' }, found })];
  });
}

function namesOf({ edition, indicators }: EditionBody): readonly (readonly [string, string])[] {
  return [
    ...edition.nodes.map(({ id, number, title }) => [id, title || number] as const),
    ...indicators.map(({ definition: { id, name } }) => [id, name] as const),
  ];
}

function heldInYear(year: VerificationYear): readonly string[] {
  const { verifications, referenceTables, explanations, published, overrides, opinions } = year;
  return [
    ...[...verifications, ...referenceTables].map(({ node }) => node),
    ...[...explanations, ...published, ...overrides].map(({ indicator }) => indicator),
    ...opinions.flatMap(({ node, indicator }) => [node, indicator].filter((id) => id !== null)),
  ];
}

/** A 系譜 that names a node of the edition before that is no more there. `replaced` are ids of editions. */
export function heldByLineage(
  before: readonly EditionDossier[],
  after: readonly EditionDossier[],
  replaced: ReadonlySet<string>,
): readonly Issue[] {
  return after.flatMap(({ edition }, at) => {
    const previous = after[at - 1]?.edition;
    if (![edition.id, previous?.id ?? ''].some((id) => replaced.has(id))) return [];
    const nodes = new Set(previous?.nodes.map(({ id }) => id));
    const lost = edition.lineage.flatMap(({ from }) => from).find((id) => !nodes.has(id));
    if (lost === undefined) return [];
    const was = before.find((one) => one.edition.id === previous?.id)?.edition.nodes.find(({ id }) => id === lost);
    const params = { edition: edition.title };
    return [issue('import.draft-lineage', { place: { field: 'id' }, found: was?.title ?? lost, params })];
  });
}
