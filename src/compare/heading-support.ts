import type { Assignment } from './assignment.ts';
import { twoAbove } from './unit-tree.ts';

/**
 * Of the text one and two levels below two headings, the share whose units are linked across (Dice, by weight of text),
 * as the links stand now; null where one of them has no linked text below.
 */
export function headingSupport(
  { a, b, links }: Assignment,
  weightA: Float64Array,
  weightB: Float64Array,
): (i: number, j: number) => number | null {
  const shared = new Map<string, number>();
  const linkedA = new Map<number, number>();
  const linkedB = new Map<number, number>();
  const add = <Key>(sums: Map<Key, number>, key: Key, weight: number): void =>
    void sums.set(key, (sums.get(key) ?? 0) + weight);
  for (const { a: i, b: j, origin } of links) {
    if (a.family[i] === 'heading' || origin === 'leftover') continue;
    const [own, other] = [weightA[i] ?? 0, weightB[j] ?? 0];
    const [aboveI, aboveJ] = [twoAbove(a.parent, i), twoAbove(b.parent, j)];
    for (const over of aboveI) add(linkedA, over, own);
    for (const over of aboveJ) add(linkedB, over, other);
    for (const over of aboveI) for (const opposite of aboveJ) add(shared, `${over} ${opposite}`, own + other);
  }
  return (i, j) => {
    const [left, right] = [linkedA.get(i) ?? 0, linkedB.get(j) ?? 0];
    return left === 0 || right === 0 ? null : (shared.get(`${i} ${j}`) ?? 0) / (left + right);
  };
}
