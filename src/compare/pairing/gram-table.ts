import { holdersOf } from './gram-holders.ts';
import { GramIds } from './gram-ids.ts';
import type { Shadow } from './shadow.ts';
import { eachGram, isOfFigure } from './text-grams.ts';

/** Counts elementary steps, so that the growth of the cost can be tested without a clock. */
export interface Work {
  steps: number;
}

/**
 * Character pairs of the units of both editions. They are numbered from the rarest to the commonest, and the sets are
 * sorted, so that each set begins with what tells most about its unit.
 */
export interface GramTable {
  readonly a: readonly Int32Array[];
  readonly b: readonly Int32Array[];
  /** Units of both editions that hold the gram. */
  readonly count: Int32Array;
  /**
   * Thousandths of the smoothed inverse document frequency, at least ln 2 (equal texts everywhere still have weight), and
   * little of the digits of a figure: whole numbers, so that no sum depends on its order.
   */
  readonly rarity: Int32Array;
  readonly weightA: Float64Array;
  readonly weightB: Float64Array;
}

/** A figure tells little of what is said: it is what changes, and what two statements may share by chance. */
const FIGURE_RARITY = 50;

export function gramTable(a: Shadow, b: Shadow): GramTable {
  const collected = collectGrams([...a.text, ...b.text]);
  const { rank, count } = byRarity(collected.count);
  const isFigure = new Uint8Array(count.length);
  collected.grams.forEach((gram, id) => (isFigure[rank[id] as number] = Number(isOfFigure(gram))));
  sortByRank([...new Set(collected.sets)], rank);
  const { sets } = collected;
  const all = sets.length + 1;
  const rarity = count.map((units, gram) =>
    isFigure[gram] === 1 ? FIGURE_RARITY : Math.round(1000 * Math.log(1 + all / (units + 0.5))),
  );
  const weights = new Float64Array(sets.length);
  sets.forEach((set, at) => (weights[at] = weightOf(set, rarity)));
  const split = a.text.length;
  return {
    a: sets.slice(0, split),
    b: sets.slice(split),
    count,
    rarity,
    weightA: weights.subarray(0, split),
    weightB: weights.subarray(split),
  };
}

/** Puts the ranks of the grams into each set, from the rarest on: gram by gram, which takes less than sorting set by set. */
function sortByRank(sets: readonly Int32Array[], rank: Int32Array): void {
  const { start, holders } = holdersOf(sets, rank.length);
  const byRank = new Int32Array(rank.length);
  rank.forEach((place, id) => (byRank[place] = id));
  const size = new Int32Array(sets.length);
  byRank.forEach((id, place) => {
    for (let at = start[id] as number; at < (start[id + 1] as number); at += 1) {
      const holder = holders[at] as number;
      const own = size[holder] as number;
      (sets[holder] as Int32Array)[own] = place;
      size[holder] = own + 1;
    }
  });
}

function weightOf(set: Int32Array, rarity: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < set.length; at += 1) sum += rarity[set[at] as number] as number;
  return sum;
}

/** The set of each text, one for equal texts; `grams` as met, a set holds their places, and `count` how many texts hold each. */
function collectGrams(texts: readonly string[]): {
  readonly sets: readonly Int32Array[];
  readonly grams: readonly number[];
  readonly count: readonly number[];
} {
  const ids = new GramIds();
  const count: number[] = [];
  const lastText: number[] = [];
  const found = new Int32Array(texts.reduce((most, { length }) => Math.max(most, length), 0) * 2 + 1);
  const known = new Map<string, Int32Array>();
  const sets = texts.map((text, index) => {
    const before = known.get(text);
    if (before) {
      for (const id of before) count[id] = (count[id] as number) + 1;
      return before;
    }
    let size = 0;
    eachGram(text, (gram) => {
      const id = ids.idOf(gram);
      if (lastText[id] === index) return;
      lastText[id] = index;
      count[id] = (count[id] ?? 0) + 1;
      found[size] = id;
      size += 1;
    });
    const set = found.slice(0, size);
    known.set(text, set);
    return set;
  });
  return { sets, grams: ids.grams, count };
}

/** Counted into buckets, so that among grams of one count the one met first stays first. */
function byRarity(counts: readonly number[]): { readonly rank: Int32Array; readonly count: Int32Array } {
  const start = new Int32Array(counts.reduce((most, units) => Math.max(most, units), 0) + 2);
  for (const units of counts) start[units + 1] = (start[units + 1] as number) + 1;
  for (let units = 1; units < start.length; units += 1)
    start[units] = (start[units] as number) + (start[units - 1] as number);
  const rank = new Int32Array(counts.length);
  const count = new Int32Array(counts.length);
  counts.forEach((units, id) => {
    const place = start[units] as number;
    start[units] = place + 1;
    rank[id] = place;
    count[place] = units;
  });
  return { rank, count };
}

/** Weight of what two sets share. Sets of very different size are searched, not walked. */
export function sharedWeight(left: Int32Array, right: Int32Array, rarity: Int32Array): number {
  const [small, large] = left.length <= right.length ? [left, right] : [right, left];
  return small.length * 16 < large.length ? searched(small, large, rarity) : walked(small, large, rarity);
}

/** What the first set holds and the second does not. */
export function gramsBeyond(set: Int32Array, known: Int32Array): Int32Array {
  const beyond = new Int32Array(set.length);
  let size = 0;
  let at = 0;
  for (const gram of set) {
    while (at < known.length && (known[at] as number) < gram) at += 1;
    if (known[at] === gram) continue;
    beyond[size] = gram;
    size += 1;
  }
  return beyond.subarray(0, size);
}

/** Share of the smaller of two sets that the other holds, got back from their likeness (Dice) and their weights. */
export function containment(content: number, weight: number, other: number): number {
  return (content * (weight + other)) / 2 / Math.max(1, Math.min(weight, other));
}

function walked(left: Int32Array, right: Int32Array, rarity: Int32Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const gram = left[i] as number;
    const other = right[j] as number;
    if (gram === other) sum += rarity[gram] as number;
    if (gram <= other) i += 1;
    if (other <= gram) j += 1;
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
      if ((large[middle] as number) < gram) low = middle + 1;
      else high = middle;
    }
    if (large[low] === gram) sum += rarity[gram] as number;
  }
  return sum;
}
