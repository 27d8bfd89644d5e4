import { fail, issue, ok, type Result } from '#kernel';
import type { CheckKey } from '../check/check-entry.ts';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { Context } from '../ports.ts';
import { findCity } from './find-city.ts';

/** A stored edition, by the ids in an address. */
export interface EditionInput {
  readonly city: string;
  readonly edition: string;
}

export interface FoundEdition {
  readonly key: CheckKey;
  readonly dossier: Dossier;
  readonly edition: EditionDossier;
}

/** Shared by the use cases of one edition. */
export async function findEdition(context: Context, input: EditionInput): Promise<Result<FoundEdition>> {
  const city = await findCity(context, input.city);
  if (!city.ok) return city;
  const { municipality, editions } = city.value;
  const edition = editions.find(({ edition: { id } }) => id === input.edition);
  if (edition)
    return ok({ key: { city: municipality.code, edition: edition.edition.id }, dossier: city.value, edition });
  const expected = editions.map(({ edition: { title, id } }) => `${title} (${id})`).join(' / ');
  return fail(issue('edition.unknown', { found: input.edition, expected }));
}
