import { foldForCompare } from '#kernel';
import { directionWords } from './csv-words.ts';
import type { Direction } from './definition.ts';

/** Words that officials also write for a 方向性. */
export const directionSynonyms: Readonly<Record<string, Direction>> = {
  増加を目指す: 'increase',
  向上: 'increase',
  '↑': 'increase',
  減少を目指す: 'decrease',
  低減: 'decrease',
  '↓': 'decrease',
  維持を目指す: 'maintain',
  現状維持: 'maintain',
  '→': 'maintain',
};

const words = (Object.entries(directionWords) as [Direction, string][]).flatMap(
  ([code, word]): readonly (readonly [string, Direction])[] => [
    [word, code],
    [code, code],
  ],
);
const CODES: ReadonlyMap<string, Direction> = new Map(
  [...words, ...Object.entries(directionSynonyms)].map(([word, code]) => [foldForCompare(word), code]),
);

/** The 方向性 that a cell says, in the published word or a usual one; null where it says none. */
export function readDirection(text: string): Direction | null {
  return CODES.get(foldForCompare(text)) ?? null;
}
