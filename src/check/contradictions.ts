import type { Dictionary } from './dictionary.ts';

/** A word that one entry does not want and another wants, or means otherwise. `at` is the entry that does not want it, from 0. */
export interface Contradiction {
  readonly word: string;
  readonly at: number;
  readonly other: number;
}

/** Where a dictionary says two things of one word. */
export function contradictionsIn(dictionary: Dictionary): readonly Contradiction[] {
  const wanted = new Map(dictionary.map(({ use }, at) => [use, at]));
  const unwanted = new Map<string, number>();
  return dictionary.flatMap(({ use, not }, at) =>
    not.flatMap((word): readonly Contradiction[] => {
      const before = unwanted.get(word);
      const other = wanted.get(word) ?? (before !== undefined && dictionary[before]?.use !== use ? before : undefined);
      unwanted.set(word, at);
      return other === undefined ? [] : [{ word, at, other }];
    }),
  );
}
