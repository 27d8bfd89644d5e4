import { fail, issue, ok } from '#kernel';
import { outlineOf } from '#plan';
import type { ComparisonSource } from '../comparison/comparison-request.ts';
import type { ComparisonWork } from '../comparison/work/comparison-work.ts';
import type { Municipality } from '../dossier.ts';
import type { UseCase } from '../use-case.ts';
import { findCity } from './find-city.ts';

/** Two stored editions by their ids. */
interface EditionPairInput {
  readonly city: string;
  readonly old: string;
  readonly new: string;
}

interface EditionPair {
  readonly municipality: Municipality;
  readonly old: ComparisonSource;
  readonly new: ComparisonSource;
  /** What people said about the two. */
  readonly work: ComparisonWork;
}

/** Two editions of a city as they are compared. */
export const readEditionPair: UseCase<EditionPairInput, EditionPair> = {
  name: 'read-edition-pair',
  permission: 'operate',
  event: null,
  run: async (context, input) => {
    const dossier = await findCity(context, input.city);
    if (!dossier.ok) return dossier;
    const { municipality, editions } = dossier.value;
    const [old, next] = [input.old, input.new].map((id) => editions.find(({ edition }) => edition.id === id)?.edition);
    if (!old || !next) {
      const expected = editions.map(({ edition }) => edition.id).join(', ');
      return fail(issue('edition.unknown', { found: old ? input.new : input.old, expected }));
    }
    const source = ({ title, nodes }: typeof old): ComparisonSource => ({ name: title, outline: outlineOf(nodes) });
    const work = await context.store.comparisonWork({ city: municipality.code, old: old.id, new: next.id });
    return ok({ municipality, old: source(old), new: source(next), work });
  },
};
