import type { Shadow } from './shadow.ts';

/** Counts elementary steps, so that the growth of the cost can be tested without a clock. */
export interface Work {
  steps: number;
}

/** Character pairs of the units of both editions, as sorted sets of numbers, weighted by how rare they are. */
export interface GramTable {
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
  /** Units of both editions that hold the gram. */
  readonly count: Int32Array;
  /** Thousandths of the inverse document frequency: whole numbers, so that no sum depends on its order. */
  readonly rarity: Int32Array;
  readonly weightA: Float64Array;
  readonly weightB: Float64Array;
}

const START = 0xe000;
const END = 0xe001;

function gramsOf(text: string, ids: Map<number, number>): Int32Array {
  const found = new Int32Array(text.length + 1);
  for (let at = -1; at < text.length; at += 1) {
    const left = at < 0 ? START : text.charCodeAt(at);
    const right = at + 1 < text.length ? text.charCodeAt(at + 1) : END;
    const gram = left * 0x10000 + right;
    let id = ids.get(gram);
    if (id === undefined) ids.set(gram, (id = ids.size));
    found[at + 1] = id;
  }
  found.sort();
  return found.filter((id, at) => at === 0 || id !== found[at - 1]);
}

export function gramTable(a: Shadow, b: Shadow): GramTable {
  const ids = new Map<number, number>();
  const gramsA = a.text.map((text) => gramsOf(text, ids));
  const gramsB = b.text.map((text) => gramsOf(text, ids));
  const count = new Int32Array(ids.size);
  for (const grams of [...gramsA, ...gramsB]) for (const gram of grams) count[gram] = (count[gram] ?? 0) + 1;
  const all = gramsA.length + gramsB.length + 1;
  const rarity = count.map((units) => Math.max(1, Math.round(1000 * Math.log(all / (units + 0.5)))));
  const weigh = (grams: Int32Array): number => grams.reduce((sum, gram) => sum + (rarity[gram] ?? 0), 0);
  return { a: gramsA, b: gramsB, count, rarity, weightA: Float64Array.from(gramsA, weigh), weightB: Float64Array.from(gramsB, weigh) };
}

/** Weight of what two sets share. Sets of very different size are searched, not walked. */
export function sharedWeight(left: Int32Array, right: Int32Array, rarity: Int32Array): number {
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  return small.length * 16 < large.length ? searched(small, large, rarity) : walked(small, large, rarity);
}

function walked(small: Int32Array, large: Int32Array, rarity: Int32Array): number {
  let sum = 0;
  let at = 0;
  for (const gram of small) {
    while (at < large.length && (large[at] ?? 0) < gram) at += 1;
    if (large[at] === gram) sum += rarity[gram] ?? 0;
  }
  return sum;
}

function searched(small: Int32Array, large: Int32Array, rarity: Int32Array): number {
  let sum = 0;
  let low = 0;
  for (const gram of small) {
    let high = large.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((large[middle] ?? 0) < gram) low = middle + 1;
      else high = middle;
    }
    if (large[low] === gram) sum += rarity[gram] ?? 0;
  }
  return sum;
}
