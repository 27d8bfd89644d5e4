import { comparisonUnits } from '#compare';
import { fail, issue, ok, type Result } from '#kernel';
import { outlineOf } from '#plan';
import { refusalOf } from '../comparison/comparison-limits.ts';
import type { WorkJob } from '../comparison/work/compare-with-work.ts';
import type { ComparisonKey, EditionState } from '../comparison/work/comparison-work.ts';
import { editionState } from '../comparison/work/edition-state.ts';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { Context } from '../ports.ts';
import { findCity } from './find-city.ts';

/** Two stored editions, by the ids in an address. */
export interface ComparisonInput {
  readonly city: string;
  readonly old: string;
  readonly new: string;
}

/** Two stored editions as they are now, with what people said about them. */
export interface FoundComparison {
  readonly key: ComparisonKey;
  readonly dossier: Dossier;
  readonly old: EditionDossier;
  readonly new: EditionDossier;
  readonly states: readonly [old: EditionState, next: EditionState];
  readonly job: WorkJob;
  /** Names what a page was made of: the number of entries and both states. A form hands it back. */
  readonly stamp: string;
}

/** Shared by the use cases of a comparison. */
export async function findComparison(context: Context, input: ComparisonInput): Promise<Result<FoundComparison>> {
  const city = await findCity(context, input.city);
  if (!city.ok) return city;
  const dossier = city.value;
  if (input.old === input.new) return fail(issue('work.same-edition', { found: input.old }));
  const [old, next] = [editionOf(dossier, input.old), editionOf(dossier, input.new)];
  if (!old.ok) return old;
  if (!next.ok) return next;
  const key = { city: dossier.municipality.code, old: old.value.edition.id, new: next.value.edition.id };
  const job = {
    old: { title: old.value.edition.title, units: comparisonUnits(outlineOf(old.value.edition.nodes), 'o') },
    new: { title: next.value.edition.title, units: comparisonUnits(outlineOf(next.value.edition.nodes), 'n') },
    work: await context.store.comparisonWork(key),
  };
  const refused = refusalOf(job.old.title, job.old.units) ?? refusalOf(job.new.title, job.new.units);
  if (refused) return fail(refused);
  const states = [editionState(job.old.units), editionState(job.new.units)] as const;
  const stamp = [job.work.entries.length, ...states.map(({ id }) => id.slice(0, 16))].join('-');
  return ok({ key, dossier, old: old.value, new: next.value, states, job, stamp });
}

function editionOf({ editions }: Dossier, id: string): Result<EditionDossier> {
  const found = editions.find(({ edition }) => edition.id === id);
  const expected = editions.map(({ edition }) => `${edition.title} (${edition.id})`).join(' / ');
  return found ? ok(found) : fail(issue('edition.unknown', { found: id, expected }));
}

/** The same, for a form: refused where anything has changed since the page that it stood on. */
export async function findUnchanged(
  context: Context,
  input: ComparisonInput & { readonly stamp: string },
): Promise<Result<FoundComparison>> {
  const found = await findComparison(context, input);
  if (!found.ok || found.value.stamp === input.stamp) return found;
  return fail(issue('work.stale'));
}
