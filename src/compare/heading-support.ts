import type { Assignment } from './assignment.ts';
import { allAbove } from './unit-tree.ts';

/** By the places of two headings. */
export type HeadingSupport = (i: number, j: number) => number | null;

/**
 * Of the text one and two levels below two headings, the share whose units are linked across (Dice, by weight of text),
 * as the links stand now; null where one of them has no linked text below.
 */
export function headingSupport(
  { a, b, links }: Assignment,
  weightA: Float64Array,
  weightB: Float64Array,
): HeadingSupport {
  const linkedA = new Float64Array(weightA.length);
  const linkedB = new Float64Array(weightB.length);
  const shared = new Map<number, number>();
  const key = (over: number, opposite: number): number => over * weightB.length + opposite;
  for (const { a: i, b: j, origin } of links) {
    if (a.family[i] === 'heading' || origin === 'leftover') continue;
    const [own, other] = [weightA[i] ?? 0, weightB[j] ?? 0];
    const opposites = allAbove(b.parent, j);
    for (const opposite of opposites) linkedB[opposite] = (linkedB[opposite] ?? 0) + other;
    for (const over of allAbove(a.parent, i)) {
      linkedA[over] = (linkedA[over] ?? 0) + own;
      for (const opposite of opposites) {
        const pair = key(over, opposite);
        shared.set(pair, (shared.get(pair) ?? 0) + own + other);
      }
    }
  }
  return (i, j) => {
    const [left, right] = [linkedA[i] ?? 0, linkedB[j] ?? 0];
    return left === 0 || right === 0 ? null : (shared.get(key(i, j)) ?? 0) / (left + right);
  };
}
