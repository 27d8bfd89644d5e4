import type { Assignment } from './assignment.ts';
import { isPart, type Move } from './link.ts';

/**
 * Links of units that left their place. What stands below a
 * moved heading has not moved itself. Headings without a partner are looked through.
 */
export function movedLinks(assignment: Assignment): ReadonlyMap<number, Move> {
  const { a, b, partnerA, partnerB, links } = assignment;
  const sizes = subtreeSizes(a.parent, a.text);
  const moved = new Map<number, Move>();
  const together = new Map<number, number[]>();
  links.forEach((link, index) => {
    if (isPart(link.origin)) return;
    const overA = linkedAbove(link.a, a.parent, partnerA);
    const overB = linkedAbove(link.b, b.parent, partnerB);
    if (!assignment.linked(overA, overB)) moved.set(index, 'away');
    else groupOf(together, overA).push(index);
  });
  for (const group of together.values()) {
    const ordered = group.sort((x, y) => (links[x]?.a ?? 0) - (links[y]?.a ?? 0));
    const kept = heaviestRise(
      ordered.map((index) => ({ index, value: links[index]?.b ?? 0, weight: sizes[links[index]?.a ?? 0] ?? 1 })),
    );
    for (const index of ordered) if (!kept.has(index)) moved.set(index, 'aside');
  }
  return moved;
}

function groupOf(groups: Map<number, number[]>, key: number): number[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

function linkedAbove(unit: number, parent: Int32Array, partner: Int32Array): number {
  let over = parent[unit] ?? -1;
  while (over >= 0 && (partner[over] ?? -1) < 0) over = parent[over] ?? -1;
  return over;
}

function subtreeSizes(parent: Int32Array, text: readonly string[]): Float64Array {
  const sizes = Float64Array.from(text, (own) => own.length + 1);
  for (let index = sizes.length - 1; index >= 0; index -= 1) {
    const over = parent[index] ?? -1;
    if (over >= 0) sizes[over] = (sizes[over] ?? 0) + (sizes[index] ?? 0);
  }
  return sizes;
}

interface Weighted {
  readonly index: number;
  readonly value: number;
  readonly weight: number;
}

/** Of a sequence, the members of the heaviest subsequence with rising values (values differ); a Fenwick tree, O(n log n). */
function heaviestRise(sequence: readonly Weighted[]): ReadonlySet<number> {
  const rank = new Map(
    sequence
      .map(({ value }) => value)
      .sort((x, y) => x - y)
      .map((value, at) => [value, at + 1]),
  );
  const best = new Float64Array(sequence.length + 1);
  const holder = new Int32Array(sequence.length + 1).fill(-1);
  const before = new Int32Array(sequence.length).fill(-1);
  let [heaviest, last] = [0, -1];
  sequence.forEach(({ value, weight }, at) => {
    const place = rank.get(value) ?? 1;
    let [sum, from] = [0, -1];
    for (let node = place - 1; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) > sum) [sum, from] = [best[node] ?? 0, holder[node] ?? -1];
    }
    before[at] = from;
    const total = sum + weight;
    if (total > heaviest) [heaviest, last] = [total, at];
    for (let node = place; node < best.length; node += node & -node) {
      if (total <= (best[node] ?? 0)) continue;
      best[node] = total;
      holder[node] = at;
    }
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) kept.add(sequence[at]?.index ?? -1);
  return kept;
}
