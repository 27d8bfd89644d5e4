import { sharedWeight, type GramTable, type Work } from './gram-table.ts';
import type { Shadow } from './shadow.ts';

/** Pairs worth looking at, sorted by `a`, then `b`; those of unit `a` are `[start[a], start[a + 1])`. */
export interface Candidates {
  readonly start: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Share of the rarity-weighted character pairs in common (Dice), 1 = the same text. */
  readonly content: Float64Array;
}

/** Kept of one unit by likeness of text; kept of its equal texts; entries of the index read for it. */
const MOST_ALIKE = 12;
const MOST_EQUAL = 32;
const MOST_READ = 1500;
/** A gram in more units than this, or than one in a hundred, is no index. */
const LEAST_COMMON = 40;

export interface CandidateSource {
  readonly a: Shadow;
  readonly b: Shadow;
  readonly grams: GramTable;
  readonly floor: number;
  readonly work: Work;
}

export function findCandidates(source: CandidateSource): Candidates {
  const { a, b, grams, work } = source;
  const alike = likeTexts(source);
  const equal = equalTexts(a, b);
  const start = new Int32Array(a.units.length + 1);
  const listA: number[] = [];
  const listB: number[] = [];
  const content: number[] = [];
  for (let i = 0; i < a.units.length; i += 1) {
    const same = equal(i);
    const found = new Map(alike(i).map(([j, share]) => [j, share]));
    for (const j of same) found.set(j, 1);
    for (const [j, share] of [...found].sort(([left], [right]) => left - right)) {
      listA.push(i);
      listB.push(j);
      content.push(a.text[i] === b.text[j] ? 1 : share);
    }
    start[i + 1] = listA.length;
    work.steps += found.size + (grams.a[i]?.length ?? 0);
  }
  return { start, a: Int32Array.from(listA), b: Int32Array.from(listB), content: Float64Array.from(content) };
}

type Alike = readonly [j: number, share: number];

/** The most alike units of the other side, found over the rarest grams they share. */
function likeTexts({ a, b, grams, floor, work }: CandidateSource): (i: number) => readonly Alike[] {
  const { start, holders, rare } = rareHolders(a.units.length + b.units.length, grams);
  const sum = new Float64Array(b.units.length);
  return (i) => {
    const set = grams.a[i] ?? new Int32Array();
    const touched: number[] = [];
    let read = 0;
    for (const gram of set) {
      if (read > MOST_READ || gram >= rare) break;
      const rarity = grams.rarity[gram] as number;
      const end = start[gram + 1] as number;
      for (let at = start[gram] as number; at < end; at += 1) {
        const j = holders[at] as number;
        if (sum[j] === 0) touched.push(j);
        sum[j] = (sum[j] as number) + rarity;
        read += 1;
      }
    }
    const weight = grams.weightA[i] ?? 0;
    const family = a.family[i];
    const ranked = touched.filter((j) => b.family[j] === family).map((j): Alike => [j, (sum[j] ?? 0) / (weight + (grams.weightB[j] ?? 0))]);
    for (const j of touched) sum[j] = 0;
    work.steps += read + ranked.length;
    return best(ranked, i).flatMap(([j]): readonly Alike[] => {
      const other = grams.b[j] ?? new Int32Array();
      work.steps += Math.min(set.length, other.length);
      const share = (2 * sharedWeight(set, other, grams.rarity)) / (weight + (grams.weightB[j] ?? 0));
      return share < floor ? [] : [[j, share]];
    });
  };
}

/** By gram the units of the second side that hold it, for the grams before `rare`; what too many units hold tells nothing. */
function rareHolders(units: number, { b, count }: GramTable) {
  const common = Math.max(LEAST_COMMON, Math.ceil(units / 100));
  const first = count.findIndex((holding) => holding > common);
  const rare = first < 0 ? count.length : first;
  const start = new Int32Array(rare + 1);
  for (const set of b) for (const gram of set) if (gram < rare) start[gram + 1] = (start[gram + 1] as number) + 1;
  for (let gram = 0; gram < rare; gram += 1) start[gram + 1] = (start[gram + 1] as number) + (start[gram] as number);
  const next = start.slice();
  const holders = new Int32Array(start[rare] as number);
  b.forEach((set, j) => {
    for (const gram of set) {
      if (gram >= rare) break;
      const at = next[gram] as number;
      holders[at] = j;
      next[gram] = at + 1;
    }
  });
  return { start, holders, rare };
}

function best(ranked: readonly Alike[], i: number): readonly Alike[] {
  return [...ranked].sort(([j1, s1], [j2, s2]) => s2 - s1 || Math.abs(j1 - i) - Math.abs(j2 - i) || j1 - j2).slice(0, MOST_ALIKE);
}

/** Units of the other side with the very same text: all of them while they are few, else those of about the same rank. */
function equalTexts(a: Shadow, b: Shadow): (i: number) => readonly number[] {
  const groups = new Map<string, number[]>();
  b.text.forEach((text, j) => {
    const key = `${b.family[j]}\n${text}`;
    const group = groups.get(key);
    if (group) group.push(j);
    else groups.set(key, [j]);
  });
  const seen = new Map<string, number>();
  return (i) => {
    const key = `${a.family[i]}\n${a.text[i]}`;
    const group = groups.get(key) ?? [];
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    if (group.length <= MOST_EQUAL) return group;
    const from = Math.max(0, Math.min(rank - MOST_EQUAL / 2, group.length - MOST_EQUAL));
    return group.slice(from, from + MOST_EQUAL);
  };
}
