import { BestFew } from './best-few.ts';
import { holdersOf } from './gram-holders.ts';
import type { GramTable, Work } from './gram-table.ts';
import type { Shadow } from './shadow.ts';

/** Kept of one unit; entries of the index read for it. */
const MOST_ALIKE = 6;
const MOST_READ = 400;
/** A gram in more than one of twenty units is no index; nor is one in more than so many; few units do no harm. */
const COMMON_SHARE = 1 / 20;
const LEAST_COMMON = 40;
const MOST_COMMON = 200;

interface LikeSource {
  readonly a: Shadow;
  readonly b: Shadow;
  readonly grams: GramTable;
  readonly work: Work;
}

/** The most alike units of the other side, found over the rarest grams they share. */
export function likeTexts({ a, b, grams, work }: LikeSource): (i: number) => Iterable<number> {
  const { start, holders, rare } = rareHolders(a.units.length + b.units.length, grams);
  const sum = new Int32Array(b.units.length);
  const touched = new Int32Array(b.units.length);
  const best = new BestFew(MOST_ALIKE);
  /** Adds up what the unit shares with each of the other side; how many of these, and entries read. */
  const read = (i: number) => {
    let [size, left] = [0, MOST_READ];
    for (const gram of grams.a[i] ?? []) {
      if (left === 0 || gram >= rare) break;
      const rarity = grams.rarity[gram] as number;
      const from = start[gram] as number;
      const end = Math.min(start[gram + 1] as number, from + left);
      for (let at = from; at < end; at += 1) {
        const j = holders[at] as number;
        if (sum[j] === 0) {
          touched[size] = j;
          size += 1;
        }
        sum[j] = (sum[j] as number) + rarity;
      }
      left -= end - from;
    }
    return { size, steps: MOST_READ - left };
  };
  return (i) => {
    const { size, steps } = read(i);
    work.steps += steps;
    const weight = grams.weightA[i] ?? 0;
    const family = a.family[i];
    best.begin(i);
    for (let at = 0; at < size; at += 1) {
      const j = touched[at] as number;
      const share = (sum[j] as number) / (weight + (grams.weightB[j] as number));
      if (share >= best.least && b.family[j] === family) best.offer(j, share);
      sum[j] = 0;
    }
    return best.found;
  };
}

/** By gram the units of the second side that hold it, for the grams before `rare`; what too many units hold tells nothing. */
function rareHolders(units: number, { b, count }: GramTable) {
  const common = Math.min(MOST_COMMON, Math.max(LEAST_COMMON, Math.ceil(units * COMMON_SHARE)));
  const first = count.findIndex((holding) => holding > common);
  const rare = first < 0 ? count.length : first;
  return { ...holdersOf(b, rare), rare };
}
