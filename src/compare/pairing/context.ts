import type { Candidates } from './candidates.ts';
import { distinctAbove } from './distinct-above.ts';
import type { GramTable, Work } from './gram-table.ts';
import type { Shadow } from './shadow.ts';
import type { PairingWeights } from './weights.ts';

interface Scoring {
  readonly a: Shadow;
  readonly b: Shadow;
  readonly grams: GramTable;
  readonly candidates: Candidates;
  /** Of each candidate, whether a third unit is as like. */
  readonly common: Uint8Array;
  /** Pairs that a person linked: worth 1 to themselves and to what stands around them. */
  readonly anchors: readonly number[];
  readonly weights: PairingWeights;
  readonly work: Work;
}

/** Where a neighbour of a pair is itself a candidate: its index. Both absent, or only one of them: */
const BOTH_ABSENT = -1;
const ONE_ABSENT = -2;
/** Two first or two last units of their sections: that agrees, but says little. */
const ABSENT_AGREES = 0.6;
const ROUNDS = 2;
/** A text of so many pairs of characters says enough by itself. */
const LONG = 30;

/** The candidate (i, j), or −2 where it is none. */
export function candidateAt({ start, b }: Candidates, i: number, j: number): number {
  let low = start[i] ?? 0;
  let high = start[i + 1] ?? 0;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((b[middle] ?? 0) < j) low = middle + 1;
    else high = middle;
  }
  return low < end && b[low] === j ? low : ONE_ABSENT;
}

/** Of each unit the nearest heading above that stands in one place only: 現況 and 方針, which stand in every section, tell nothing. */
function sectionOf({ parent, isRepeated }: Shadow): Int32Array {
  return parent.map((_, unit) => distinctAbove(unit, parent, isRepeated));
}

function neighbours(candidates: Candidates, ofA: Int32Array, ofB: Int32Array): Int32Array {
  return candidates.a.map((i, at) => {
    const left = ofA[i] ?? -1;
    const right = ofB[candidates.b[at] ?? 0] ?? -1;
    if (left < 0 && right < 0) return BOTH_ABSENT;
    return left < 0 || right < 0 ? ONE_ABSENT : candidateAt(candidates, left, right);
  });
}

function known(scores: Float64Array, index: number, absent: number): number {
  if (index === BOTH_ABSENT) return absent;
  return index < 0 ? 0 : (scores[index] ?? 0);
}

/** What each pair is worth: its text, and how well its parents, siblings and children pair. Rounded, so that ties are ties. */
export function scoreInContext(scoring: Scoring): Float64Array {
  const { a, b, candidates, anchors, weights, work } = scoring;
  const parents = neighbours(candidates, a.parent, b.parent);
  const sections = neighbours(candidates, sectionOf(a), sectionOf(b));
  const before = neighbours(candidates, a.before, b.before);
  const after = neighbours(candidates, a.after, b.after);
  const children = childAgreement(scoring, parents);
  const share = contextShares(scoring);
  let scores = anchored(candidates.content, anchors);
  for (let round = 0; round < ROUNDS; round += 1) {
    const last = scores;
    const inside = children(last);
    work.steps += last.length * 4;
    const blended = last.map((_, at) => {
      const content = candidates.content[at] ?? 0;
      const over = (known(last, parents[at] ?? 0, 1) + known(last, sections[at] ?? 0, 1)) / 2;
      const beside = known(last, before[at] ?? 0, ABSENT_AGREES) + known(last, after[at] ?? 0, ABSENT_AGREES);
      const within = inside[at] ?? -1;
      const blend =
        within < 0
          ? mix(content, 0.5 * over + 0.25 * beside, share[at] as number)
          : mix(content, 0.55 * within + 0.3 * over + 0.075 * beside, weights.headingContext);
      return Math.round(blend * 1e6) / 1e6;
    });
    scores = anchored(blended, anchors);
  }
  return scores;
}

/** Share of a text unit's score that comes from where it stands: the less it says, the more. */
function contextShares({ grams, candidates, weights }: Scoring): Float64Array {
  return Float64Array.from(candidates.a, (i, at) => {
    const length = Math.min(grams.a[i]?.length ?? 0, grams.b[candidates.b[at] as number]?.length ?? 0);
    return weights.bodyContext + weights.shortContext * Math.max(0, 1 - length / LONG);
  });
}

function anchored(scores: Float64Array, anchors: readonly number[]): Float64Array {
  if (anchors.length === 0) return scores;
  const fixed = scores.slice();
  for (const at of anchors) fixed[at] = 1;
  return fixed;
}

function mix(content: number, context: number, share: number): number {
  return (1 - share) * content + share * context;
}

/**
 * For pairs of headings, how well the units one and two levels below them pair (weighted by text); −1 where neither has any.
 * Two levels, since an edition may put a heading between another and its text, or take one out.
 */
function childAgreement(
  { a, b, grams, candidates, common }: Scoring,
  parents: Int32Array,
): (scores: Float64Array) => Float64Array {
  const [aboveA, aboveB] = [grandparents(a.parent), grandparents(b.parent)];
  const over = [
    parents,
    neighbours(candidates, a.parent, aboveB),
    neighbours(candidates, aboveA, b.parent),
    neighbours(candidates, aboveA, aboveB),
  ];
  const belowA = weightBelow([a.parent, aboveA], grams.weightA);
  const belowB = weightBelow([b.parent, aboveB], grams.weightB);
  const total = candidates.a.map((i, at) => (belowA[i] ?? 0) + (belowB[candidates.b[at] ?? 0] ?? 0));
  const byA = candidates.a.map((_, at) => at);
  const byB = orderedBy(candidates.b, b.units.length);
  return (all) => {
    // What stands in many sections does not tell them apart.
    const scores = all.map((score, at) => (common[at] === 1 ? 0 : score));
    const sums = new Float64Array(scores.length);
    addBest({ order: byA, unit: candidates.a, weight: grams.weightA, over, scores, sums });
    addBest({ order: byB, unit: candidates.b, weight: grams.weightB, over, scores, sums });
    return sums.map((sum, at) => ((total[at] ?? 0) > 0 ? sum / (total[at] ?? 1) : -1));
  };
}

/** Places of the values from the least to the greatest, equal ones as they stand; values lie below `limit`. */
function orderedBy(values: Int32Array, limit: number): Int32Array {
  const next = new Int32Array(limit + 1);
  for (const value of values) next[value + 1] = (next[value + 1] as number) + 1;
  for (let value = 1; value <= limit; value += 1) next[value] = (next[value] as number) + (next[value - 1] as number);
  const order = new Int32Array(values.length);
  values.forEach((value, at) => {
    const place = next[value] as number;
    order[place] = at;
    next[value] = place + 1;
  });
  return order;
}

function grandparents(parent: Int32Array): Int32Array {
  return parent.map((over) => parent[over] ?? -1);
}

function weightBelow(above: readonly Int32Array[], weight: Float64Array): Float64Array {
  const below = new Float64Array(weight.length);
  for (const level of above)
    level.forEach((over, index) => {
      if (over >= 0) below[over] = (below[over] ?? 0) + (weight[index] ?? 0);
    });
  return below;
}

interface BestOf {
  /** Candidates, those of one unit together. */
  readonly order: Int32Array;
  readonly unit: Int32Array;
  readonly weight: Float64Array;
  /** Pairs of headings above each candidate. */
  readonly over: readonly Int32Array[];
  readonly scores: Float64Array;
  readonly sums: Float64Array;
}

/** Adds to each pair of headings the best score of each unit below on one side. */
function addBest({ order, unit, weight, over, scores, sums }: BestOf): void {
  const best = new Float64Array(sums.length);
  const pairs: number[] = [];
  let current = -1;
  const flush = (): void => {
    for (const pair of pairs) {
      sums[pair] = (sums[pair] as number) + (best[pair] as number) * (weight[current] as number);
      best[pair] = 0;
    }
    pairs.length = 0;
  };
  for (const at of order) {
    if (unit[at] !== current) flush();
    current = unit[at] as number;
    const score = scores[at] as number;
    for (const level of over) {
      const pair = level[at] as number;
      if (pair < 0 || score <= (best[pair] as number)) continue;
      if (best[pair] === 0) pairs.push(pair);
      best[pair] = score;
    }
  }
  flush();
}
