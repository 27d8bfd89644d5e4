import type { Shadow } from './shadow.ts';

/** Shorter texts (その他, 未定) may stand in two places by chance. */
export const TELLING = 4;

const NONE = -1;

/** By unit of either edition: where in the other one it stayed in its place, or −1. */
export interface Stayed {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * Texts that stand once in each edition, in the same words, under headings of which the same holds: nothing else is looked
 * at for them, and they for nothing else.
 */
export function stayedInPlace(a: Shadow, b: Shadow): Stayed {
  const same = sameWords(a, b);
  const stayed = { a: new Int32Array(a.units.length).fill(NONE), b: new Int32Array(b.units.length).fill(NONE) };
  same.forEach((j, i) => {
    if (j < 0 || a.family[i] === 'heading' || (a.text[i] as string).length < TELLING) return;
    const [over, other] = [a.parent[i] as number, b.parent[j] as number];
    if (over < 0 || other < 0 ? over !== other : same[over] !== other) return;
    stayed.a[i] = j;
    stayed.b[j] = i;
  });
  return stayed;
}

/** By unit of the first edition the one of the other that says the same, where both say it once; else −1. */
function sameWords(a: Shadow, b: Shadow): Int32Array {
  const [ofA, ofB] = [onlyPlaces(a), onlyPlaces(b)];
  const same = new Int32Array(a.units.length).fill(NONE);
  for (const [text, i] of ofA) {
    const j = i < 0 ? NONE : (ofB.get(text) ?? NONE);
    if (j >= 0 && a.family[i] === b.family[j]) same[i] = j;
  }
  return same;
}

/** By text the unit that says it, −1 where several do. */
function onlyPlaces({ text }: Shadow): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  text.forEach((words, unit) => places.set(words, places.has(words) ? NONE : unit));
  return places;
}
