import { issue, ok, parseId, type EditionId, type Issue, type Result } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { ChosenEdition } from './city-of-import.ts';
import type { DraftEdition, DraftItem } from './import-draft.ts';
import { readDrafts } from './read-drafts.ts';
import type { ComparedDrafts } from './replacing/compared-drafts.ts';
import { draftDirections } from './replacing/draft-directions.ts';
import { laterDraft, type EditionReading } from './replacing/later-draft.ts';

/** An edition of the draft under the name it is to have. */
export interface NamedEdition {
  /** Its place among the editions that were read, from 0. */
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly period: PlanPeriod;
  /** The state of the draft of that id that it is to replace, as the page showed it; left out = it is a new edition. */
  readonly replaces?: string;
}

/** The chosen editions as they were read, the older of one document first; or what is wrong with a name, at its field. */
export function chosenEditions(
  editions: readonly DraftEdition[],
  named: readonly NamedEdition[],
  pairs: readonly ComparedDrafts[],
): Result<readonly ChosenEdition[]> {
  if (named.length === 0) return { ok: false, issues: [issue('import.no-edition')] };
  const issues = named.flatMap((one) => wrongIn(one, editions[one.at]));
  if (issues.length > 0) return { ok: false, issues };
  const readings = readChosen(editions, new Set(named.map(({ at }) => at)), pairs);
  return ok(
    olderFirst(named, editions).flatMap(({ at, id, title, period }): readonly ChosenEdition[] => {
      const reading = readings.get(at);
      const facts = { id: id as EditionId, title: title.trim(), period, status: 'draft' as const };
      const isReplacing = pairs.some((pair) => pair.at === at);
      return reading ? [{ reading, facts, ...(isReplacing ? { isReplacing } : {}) }] : [];
    }),
  );
}

function wrongIn(named: NamedEdition, edition: DraftEdition | undefined): readonly Issue[] {
  if (!edition) return [issue('import.stale')];
  if (edition.items.length === 0) return [issue('import.empty', { place: { field: `edition-${named.at}` } })];
  const wrong = wrongNames(named);
  return wrong.length > 0 ? wrong : edition.items.flatMap(unkeepable);
}

/** What is wrong with the title and the id that were typed, each at its field. */
export function wrongNames({ at, id, title }: Pick<NamedEdition, 'at' | 'id' | 'title'>): readonly Issue[] {
  const parsed = parseId<EditionId>(id);
  return [
    ...(isTitle(title) ? [] : [issue('import.edition-title', { place: { field: `title-${at}` }, found: title })]),
    ...(parsed.ok ? [] : parsed.issues.map((one) => ({ ...one, place: { field: `id-${at}` } }))),
  ];
}

/**
 * What the chosen editions mean, by their places, with the figures that are none of them; figures that are chosen give nothing to
 * others. One that replaces a draft has its ids; its indicators of which nothing says a direction want what they want there.
 */
export function readChosen(
  editions: readonly DraftEdition[],
  chosen: ReadonlySet<number>,
  pairs: readonly ComparedDrafts[],
): ReadonlyMap<number, EditionReading> {
  const taken = editions.flatMap((draft, at): readonly TakenDraft[] => {
    const { isFigures, ...edition } = draft;
    if (chosen.has(at)) return [{ at, edition }];
    return isFigures ? [{ at, edition: draft }] : [];
  });
  const { readings } = readDrafts(
    taken.map(({ edition }) => edition),
    { wish: () => null, fallback: draftDirections(pairs), firsts: [] },
  );
  return new Map(
    taken.flatMap(({ at }, nth) => {
      const [reading, pair] = [readings[nth], pairs.find((one) => one.at === at)];
      return reading ? [[at, pair ? laterDraft(pair, reading) : reading] as const] : [];
    }),
  );
}

interface TakenDraft {
  readonly at: number;
  readonly edition: DraftEdition;
}

/** Of two editions of one document the newer one was read first; where both begin in one year, the order says which is older. */
function olderFirst<T extends { readonly at: number }>(
  chosen: readonly T[],
  editions: readonly DraftEdition[],
): readonly T[] {
  const documentOf = ({ at }: T): string | number => {
    const { stated, items } = editions[at] ?? {};
    return (stated ? undefined : items?.[0]?.places[0]?.file) ?? at;
  };
  return [...Map.groupBy(chosen, documentOf).values()].flatMap((ofDocument) => ofDocument.toReversed());
}

const LONGEST_TITLE = 200;

function isTitle(title: string): boolean {
  return title.trim() !== '' && title.length <= LONGEST_TITLE && !/[\p{Cc}\p{Cs}]/u.test(title);
}

/** Characters that no database keeps. */
function unkeepable({ block, places }: DraftItem): readonly Issue[] {
  const texts = block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
  const found = texts.find((text) => text.includes('\0') || !text.isWellFormed());
  return found === undefined ? [] : [issue('import.characters', { place: places[0] ?? {}, found })];
}
