import { bestFirst, type Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import type { GramTable } from './gram-table.ts';
import { headingSupport } from './heading-support.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import type { Shadow } from './shadow.ts';
import type { PairingWeights } from './weights.ts';

interface Assigning {
  readonly grams: GramTable;
  readonly candidates: Candidates;
  readonly scores: Float64Array;
  readonly weights: PairingWeights;
  /** False for a pair that a person parted, candidate or not. */
  readonly permitted: (a: number, b: number) => boolean;
}

/** A second-best this near to the best makes a pair doubtful. */
const CLOSE = 0.03;
const ROUNDS = 3;
/** Two headings of whose linked text this share is linked across are neither helped nor hindered by it. */
const EVEN = 0.5;

/** Links every unit to at most one of the other side, surest pairs first; what is linked then speaks for its neighbours. */
export function assign(assignment: Assignment, assigning: Assigning): void {
  const close = closeCalls(assigning);
  const { candidates, scores, weights } = assigning;
  const take = (among: readonly number[], values: Float64Array): void => {
    for (const at of bestFirst(candidates, values, among)) {
      const [a, b, content] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0, candidates.content[at] ?? 0];
      if (!assignment.free(a, b)) continue;
      assignment.link({ a, b, content, origin: content === 1 ? 'equal' : 'alike', close: close(at) });
    }
  };
  const isHeading = (at: number): boolean => assignment.a.family[candidates.a[at] ?? 0] === 'heading';
  for (const headings of [false, true]) {
    const values = headings ? withSupport(assignment, assigning) : scores;
    const seeds = Array.from(scores.keys()).filter(
      (at) => isHeading(at) === headings && (values[at] ?? 0) >= weights.seed,
    );
    take(seeds, values);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const headings of [false, true]) {
      const { values, good } = supported(assignment, assigning);
      take(
        good.filter((at) => isHeading(at) === headings),
        values,
      );
    }
    linkLeftovers(assignment, assigning);
  }
}

/** Free candidates with the bonus of linked neighbours and parents, and those of them that are good enough. */
function supported(assignment: Assignment, assigning: Assigning) {
  const { candidates, weights } = assigning;
  const scores = withSupport(assignment, assigning);
  const values = new Float64Array(scores.length);
  const gap = gapsOf(assignment);
  const good = Array.from(scores.keys()).filter((at) => {
    const [i, j] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0];
    if (!assignment.free(i, j)) return false;
    const inOrder = gap(i, j);
    const sameParent = assignment.sameParent(i, j);
    const value = (scores[at] ?? 0) + (inOrder ? weights.order : 0) + (sameParent ? weights.parent : 0);
    values[at] = value;
    return value >= (inOrder || sameParent ? weights.accept : weights.acceptMoved);
  });
  return { values, good };
}

/** Scores in which the links below two headings speak for them, or against them. */
function withSupport(assignment: Assignment, { candidates, grams, scores, weights }: Assigning): Float64Array {
  const support = headingSupport(assignment, grams.weightA, grams.weightB);
  const [repeatedA, repeatedB] = [repeatedHeadings(assignment.a), repeatedHeadings(assignment.b)];
  return scores.map((score, at) => {
    const [i, j] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0];
    const below = support(i, j);
    if (below === null) return score;
    if (below === 0 && ((candidates.content[at] ?? 0) < 1 || (repeatedA(i) && repeatedB(j)))) return 0;
    return score + weights.below * (below - EVEN);
  });
}

/** Whether j stands between the partners of the linked units around i. */
function gapsOf({ partnerA, partnerB }: Assignment): (i: number, j: number) => boolean {
  const low = new Int32Array(partnerA.length);
  const high = new Int32Array(partnerA.length);
  for (let i = 0, last = -1; i < partnerA.length; i += 1) {
    low[i] = last;
    if ((partnerA[i] ?? -1) >= 0) last = partnerA[i] ?? -1;
  }
  for (let i = partnerA.length - 1, next = partnerB.length; i >= 0; i -= 1) {
    high[i] = next;
    if ((partnerA[i] ?? -1) >= 0) next = partnerA[i] ?? next;
  }
  return (i, j) => (low[i] ?? 0) < j && j < (high[i] ?? 0);
}

function closeCalls({ candidates, scores }: Assigning): (at: number) => boolean {
  const best = (unit: Int32Array): Map<number, [number, number]> => {
    const two = new Map<number, [number, number]>();
    unit.forEach((index, at) => {
      const score = scores[at] ?? 0;
      const [first, second] = two.get(index) ?? [0, 0];
      two.set(index, score > first ? [score, first] : [first, Math.max(second, score)]);
    });
    return two;
  };
  const [bestA, bestB] = [best(candidates.a), best(candidates.b)];
  const near = (two: readonly [number, number] | undefined): boolean =>
    two !== undefined && two[1] > 0 && two[0] - two[1] < CLOSE;
  return (at) => near(bestA.get(candidates.a[at] ?? 0)) || near(bestB.get(candidates.b[at] ?? 0));
}

/**
 * The one free unit of a family under each of two linked parents, between agreeing neighbours: its replacement, whatever it
 * says. One bullet of a list that has nothing in common with another is none, nor is a heading whose text stands elsewhere.
 */
function linkLeftovers(assignment: Assignment, { permitted, grams }: Assigning): void {
  const { a, b } = assignment;
  const support = headingSupport(assignment, grams.weightA, grams.weightB);
  const freeB = onlyFree(b, (j) => assignment.freeB(j));
  for (const [key, i] of onlyFree(a, (at) => assignment.freeA(at))) {
    const [parent, family] = key.split(' ');
    const other = Number(parent) < 0 ? -1 : assignment.partnerA[Number(parent)];
    const j = freeB.get(`${other} ${family}`);
    if (j === undefined || (other === -1 && Number(parent) >= 0)) continue;
    const listed = a.family[i] === 'text' && (!isAlone(a, i) || !isAlone(b, j));
    if (!listed && support(i, j) !== 0 && permitted(i, j) && agreeAround(assignment, i, j))
      assignment.link({ a: i, b: j, content: 0, origin: 'leftover', close: false });
  }
}

function isAlone({ before, after, family }: Shadow, unit: number): boolean {
  return family[before[unit] ?? -1] !== family[unit] && family[after[unit] ?? -1] !== family[unit];
}

function agreeAround(assignment: Assignment, i: number, j: number): boolean {
  const { a, b } = assignment;
  return (
    assignment.linked(a.before[i] ?? -1, b.before[j] ?? -1) && assignment.linked(a.after[i] ?? -1, b.after[j] ?? -1)
  );
}

/** By parent and family, the free unit where there is exactly one. */
function onlyFree({ parent, family }: Shadow, free: (index: number) => boolean): Map<string, number> {
  const only = new Map<string, number>();
  const several = new Set<string>();
  parent.forEach((over, index) => {
    if (!free(index)) return;
    const key = `${over} ${family[index]}`;
    if (only.has(key)) several.add(key);
    only.set(key, index);
  });
  for (const key of several) only.delete(key);
  return only;
}
