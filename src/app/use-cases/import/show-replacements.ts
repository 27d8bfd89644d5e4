import { fail, foldForCompare, issue, ok, type EditionId, type Issue, type Result } from '#kernel';
import { outlineOf, type PlanNode } from '#plan';
import { correctionsInForce } from '../../check/check-entry.ts';
import { takenBack, withChanges } from '../../check/text-change.ts';
import type { ComparisonSource } from '../../comparison/comparison-request.ts';
import { countRows } from '../../comparison/count-rows.ts';
import type { Dossier, EditionDossier, Municipality } from '../../dossier.ts';
import { stayingFigures } from '../../import/brought-figures.ts';
import { readChosen } from '../../import/chosen-editions.ts';
import { treeOfItems, type DraftEdition } from '../../import/import-draft.ts';
import { compareDrafts, type ComparedDrafts, type DraftPair } from '../../import/replacing/compared-drafts.ts';
import type { EditionReading } from '../../import/replacing/later-draft.ts';
import { draftState, whyNotReplaced } from '../../import/replacing/replaced-drafts.ts';
import type { ComparisonRunner, Context } from '../../ports.ts';
import type { UseCase } from '../../use-case.ts';
import { draftOf, findImport, type ImportInput } from './find-import.ts';

/** An edition that was read, and the id that it is to have. */
interface Asked {
  /** Its place among the editions that were read, from 0. */
  readonly at: number;
  readonly id: string;
}

/** What would become of a draft of the city if the edition that was read stood in its place. */
export interface Replacement {
  readonly at: number;
  readonly draft: { readonly id: EditionId; readonly title: string };
  /** Names the draft as it is now: a form hands it back. */
  readonly state: string;
  /** Rows of the comparison of both texts. */
  readonly items: { readonly same: number; readonly changed: number; readonly gone: number; readonly added: number };
  /** How many go on; the names of those that are called otherwise, as they were and as they are, that go and that come. */
  readonly indicators: {
    readonly same: number;
    readonly renamed: readonly (readonly [was: string, is: string])[];
    readonly gone: readonly string[];
    readonly added: readonly string[];
  };
  /** Of findings, that stand in the text that goes. */
  readonly corrections: number;
  /** Figures that the city has otherwise. */
  readonly figures: readonly Issue[];
}

/** 差し替えの下見: for every edition whose id is that of a draft of the city. */
export function showReplacements(
  runner: ComparisonRunner,
): UseCase<ImportInput & { readonly editions: readonly Asked[] }, readonly Replacement[]> {
  return {
    name: 'show-replacements',
    permission: 'operate',
    event: null,
    run: async (context, { editions: asked, ...input }) => {
      const found = await findPairs(context, input, asked);
      if (!found.ok) return found;
      const { dossier, editions, pairs } = found.value;
      const compared = await compareDrafts(runner, editions, pairs);
      if (!compared.ok) return compared;
      const readings = readChosen(editions, new Set(asked.map(({ at }) => at)), compared.value);
      return ok(
        await Promise.all(
          compared.value.flatMap((pair) => {
            const later = readings.get(pair.at);
            return later ? [replacementOf(context, pair, { dossier, later })] : [];
          }),
        ),
      );
    },
  };
}

/** The texts of a draft of the city and of the edition that is to stand in its place. */
export interface ReplacementTexts {
  readonly municipality: Municipality;
  readonly old: ComparisonSource;
  readonly new: ComparisonSource;
}

export const readReplacement: UseCase<ImportInput & Asked, ReplacementTexts> = {
  name: 'read-replacement',
  permission: 'operate',
  event: null,
  run: async (context, { at, id, ...input }) => {
    const found = await findPairs(context, input, [{ at, id }]);
    if (!found.ok) return found;
    const { dossier, editions, pairs } = found.value;
    const [pair] = pairs;
    const later = editions[at];
    if (!dossier || !pair || !later) return fail(issue('import.draft-unknown', { found: id }));
    const { title, nodes } = pair.before.edition;
    return ok({
      municipality: dossier.municipality,
      old: sourceOf(title, nodes),
      new: sourceOf(title, treeOfItems(later.items).nodes),
    });
  },
};

function sourceOf(name: string, nodes: readonly PlanNode[]): ComparisonSource {
  return { name, outline: outlineOf(nodes) };
}

interface FoundPairs {
  readonly dossier: Dossier | null;
  readonly editions: readonly DraftEdition[];
  readonly pairs: readonly DraftPair[];
}

async function findPairs(context: Context, input: ImportInput, asked: readonly Asked[]): Promise<Result<FoundPairs>> {
  const found = await findImport(context, input);
  if (!found.ok) return found;
  const dossier = await context.store.load(found.value.key.city);
  const editions = draftOf(found.value)?.editions ?? [];
  const pairs = asked.flatMap(({ at, id }) => {
    const before = dossier?.editions.find((one) => one.edition.id === id && whyNotReplaced(one) === null);
    const hasText = (editions[at]?.items.length ?? 0) > 0;
    return before && hasText ? [{ at, before }] : [];
  });
  return ok({ dossier, editions, pairs });
}

interface After {
  readonly dossier: Dossier | null;
  readonly later: EditionReading;
}

async function replacementOf(
  { store }: Context,
  { at, before, comparison }: ComparedDrafts,
  { dossier, later }: After,
): Promise<Replacement> {
  const { id, title } = before.edition;
  const code = dossier?.municipality.code;
  const entries = code ? await store.checkEntries({ city: code, edition: id }) : [];
  return {
    at,
    draft: { id, title },
    state: draftState(before),
    items: itemsOf(comparison),
    indicators: indicatorsOf(before, later),
    corrections: correctionsInForce(entries).filter(({ act }) => withChanges(before, takenBack(act.changes))).length,
    figures: stayingFigures(dossier?.series ?? [], later),
  };
}

function itemsOf(comparison: ComparedDrafts['comparison']): Replacement['items'] {
  const rows = new Map<string, number>(countRows(comparison).types.map(({ type, rows: count }) => [type, count]));
  const of = (type: string): number => rows.get(type) ?? 0;
  const [same, gone, added] = [of('same'), of('deleted'), of('added')];
  return { same, changed: comparison.rows.length - same - gone - added, gone, added };
}

function indicatorsOf(before: EditionDossier, later: EditionReading): Replacement['indicators'] {
  const [was, is] = [namesOf(before), namesOf(later)];
  const without = (some: typeof was, others: typeof was): readonly string[] =>
    [...some].flatMap(([id, name]) => (others.has(id) ? [] : [name]));
  const added = without(is, was);
  const renamed = [...is].flatMap(([id, name]) => {
    const earlier = was.get(id) ?? name;
    return foldForCompare(earlier) === foldForCompare(name) ? [] : [[earlier, name] as const];
  });
  return { same: is.size - added.length, renamed, gone: without(was, is), added };
}

function namesOf({ indicators }: Pick<EditionDossier, 'indicators'>): ReadonlyMap<string, string> {
  return new Map(indicators.map(({ definition: { id, name } }) => [id, name]));
}
