import { isSpeltAlike } from '../spelling/spelling.ts';
import { rowGroups } from '../units/row-groups.ts';
import { isPart } from './link.ts';
import type { Linked } from './without-titles.ts';

/**
 * Whether two rows of tables are of different groups (施策, 区分): of other names, and not each the one to which most rows of
 * the other went.
 */
export function partedGroups({ a, b, links }: Linked): (i: number, j: number) => boolean {
  const [groupA, groupB] = [rowGroups(a.units), rowGroups(b.units)];
  const [twinsOfA, twinsOfB] = [new Twins(), new Twins()];
  for (const link of links) {
    const [own, other] = [groupA(link.a), groupB(link.b)];
    if (!own || !other || isPart(link.origin)) continue;
    twinsOfA.add(own.key, other.key);
    twinsOfB.add(other.key, own.key);
  }
  return (i, j) => {
    const [own, other] = [groupA(i), groupB(j)];
    if (!own || !other || own.columns !== other.columns || isSpeltAlike(own.name, other.name)) return false;
    return twinsOfA.of(own.key) !== other.key || twinsOfB.of(other.key) !== own.key;
  };
}

/** By group the one of the other edition to which most of its rows went. */
class Twins {
  readonly #counts = new Map<string, Map<string, number>>();

  add(group: string, other: string): void {
    const counts = this.#counts.get(group) ?? new Map<string, number>();
    this.#counts.set(group, counts.set(other, (counts.get(other) ?? 0) + 1));
  }

  of(group: string): string | null {
    let [twin, most]: [string | null, number] = [null, 0];
    for (const [other, count] of this.#counts.get(group) ?? []) if (count > most) [twin, most] = [other, count];
    return twin;
  }
}
