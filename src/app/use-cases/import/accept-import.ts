import { fail, issue, ok, parseId, type EditionId, type Failure, type Issue, type Result } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { Dossier } from '../../dossier.ts';
import { withImport, type ChosenEdition } from '../../import/city-of-import.ts';
import { frozenYears, keepsFrozenYears } from '../../freeze/keeps-frozen-years.ts';
import type { DraftEdition, DraftItem, ImportDraft } from '../../import/import-draft.ts';
import type { AcceptedImport } from '../../import/import-session.ts';
import { readDrafts } from '../../import/read-drafts.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findOpenImport, subjectOf, type ImportInput } from './find-import.ts';

/** An edition of the draft under the name it is to have. */
export interface NamedEdition {
  /** Its place among the editions that were read, from 0. */
  readonly at: number;
  readonly id: string;
  readonly title: string;
  readonly period: PlanPeriod;
}

interface AcceptInput extends ImportInput {
  readonly stamp: string;
  readonly editions: readonly NamedEdition[];
}

const EVENT = 'import.accepted';

/** What was read becomes drafts of the city, all of it in one transaction. */
export const acceptImport: UseCase<AcceptInput, readonly EditionId[]> = {
  name: 'accept-import',
  permission: 'operate',
  event: EVENT,
  run: async (context, { editions, ...input }) => {
    const found = await findOpenImport(context, input);
    if (!found.ok) return found;
    const { session, draft } = found.value;
    const { city } = session.key;
    const chosen = chosenEditions(draft, editions);
    if (!chosen.ok) return chosen;
    const before = await context.store.city(city);
    const dossier = before && (await context.store.load(city));
    const after = withImport({ dossier, municipality: { code: city, name: session.cityName } }, chosen.value);
    if (!after.ok) return after;
    const kept = keepsFrozenYears(dossier, after.value.dossier);
    if (!kept.ok) return figuresOfFrozenYears(dossier, after.value.accepted.series) ?? kept;
    const ids = chosen.value.map(({ facts }) => facts.id);
    const written = await context.store.imports.accept(
      { key: session.key, ...after.value, revision: before?.revision ?? null, entries: session.entries.length },
      auditEntry(context, {
        event: EVENT,
        subject: subjectOf(session.key),
        detail: { editions: ids.join(', '), corrections: String(found.value.history.inForce.length) },
      }),
    );
    return written === 'done' ? ok(ids) : fail(issue('import.stale'));
  },
};

/** Figures that would come into a year that is frozen without them, by the names of their indicators; null where it is something else. */
function figuresOfFrozenYears(dossier: Dossier | null, series: AcceptedImport['series']): Failure | null {
  for (const edition of dossier?.editions ?? []) {
    const names = new Map(edition.indicators.map(({ definition: { id, name } }) => [id, name]));
    for (const year of frozenYears(edition)) {
      const late = series.filter(({ indicator, planYear }) => names.has(indicator) && planYear <= year);
      const found = [...new Set(late.map(({ indicator }) => names.get(indicator)))].join('、');
      const params = { year, edition: edition.edition.title };
      if (late.length > 0) return fail(issue('import.frozen-figures', { found, params }));
    }
  }
  return null;
}

function chosenEditions(draft: ImportDraft, named: readonly NamedEdition[]): Result<readonly ChosenEdition[]> {
  if (named.length === 0) return fail(issue('import.no-edition'));
  const chosen: (Pick<ChosenEdition, 'facts'> & { readonly at: number })[] = [];
  const issues: Issue[] = [];
  for (const { at, id, title, period } of named) {
    const edition = draft.editions[at];
    const parsed = parseId<EditionId>(id);
    if (!edition) issues.push(issue('import.stale'));
    else if (edition.items.length === 0) issues.push(issue('import.empty', { place: { field: `edition-${at}` } }));
    else if (!isTitle(title))
      issues.push(issue('import.edition-title', { place: { field: `title-${at}` }, found: title }));
    else if (!parsed.ok) issues.push(...parsed.issues.map((one) => ({ ...one, place: { field: `id-${at}` } })));
    else {
      issues.push(...edition.items.flatMap(unkeepable));
      chosen.push({ at, facts: { id: parsed.value, title: title.trim(), period, status: 'draft' } });
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const taken = takenDrafts(draft.editions, new Set(chosen.map(({ at }) => at)));
  const { readings } = readDrafts(taken.map(({ edition }) => edition));
  return ok(
    olderFirst(chosen, draft.editions).flatMap(({ at, facts }) => {
      const reading = readings[taken.findIndex((one) => one.at === at)];
      return reading ? [{ reading, facts }] : [];
    }),
  );
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

interface TakenDraft {
  readonly at: number;
  readonly edition: DraftEdition;
}

/** The chosen editions, and the figures that are none of them; figures that are chosen give nothing to others. */
function takenDrafts(editions: readonly DraftEdition[], chosen: ReadonlySet<number>): readonly TakenDraft[] {
  return editions.flatMap((draft, at): readonly TakenDraft[] => {
    const { isFigures, ...edition } = draft;
    if (chosen.has(at)) return [{ at, edition }];
    return isFigures ? [{ at, edition: draft }] : [];
  });
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
