import type { Dictionary } from '#check';
import { ok } from '#kernel';
import { dictionaryInForce, type DictionaryVersion } from '../check/dictionary-version.ts';
import type { Municipality } from '../dossier.ts';
import type { UseCase } from '../use-case.ts';
import { findCity } from './find-city.ts';

export interface DictionaryPage {
  readonly municipality: Municipality;
  /** In force; empty where nobody has saved any. */
  readonly dictionary: Dictionary;
  /** The latest first. */
  readonly versions: readonly DictionaryVersion[];
}

/** 用字の決まり of a city, with what it was before. */
export const showDictionary: UseCase<{ readonly city: string }, DictionaryPage> = {
  name: 'show-dictionary',
  permission: 'operate',
  event: null,
  run: async (context, { city }) => {
    const found = await findCity(context, city);
    if (!found.ok) return found;
    const { municipality } = found.value;
    const versions = await context.store.dictionaryVersions(municipality.code);
    return ok({ municipality, dictionary: dictionaryInForce(versions), versions: versions.toReversed() });
  },
};
