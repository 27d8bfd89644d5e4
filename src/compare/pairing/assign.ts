import { bestFirst, type Assignment } from './assignment.ts';
import { areOtherRows } from './other-name.ts';
import type { Candidates } from './candidates.ts';
import { candidateAt } from './context.ts';
import { sectionsOf } from './heading-sections.ts';
import type { HeadingSupport } from './heading-support.ts';
import { isLabelled } from './labelled.ts';
import { LIKELY } from './link.ts';
import { saysWhen } from './repeated-headings.ts';
import type { Shadow } from './shadow.ts';
import { TELLING } from './stayed-in-place.ts';
import type { PairingWeights } from './weights.ts';
import { aboveYears, yearsOf } from './year-headings.ts';

interface Assigning {
  readonly support: HeadingSupport;
  readonly candidates: Candidates;
  /** Of each candidate, whether a third unit is as like. */
  readonly common: Uint8Array;
  readonly scores: Float64Array;
  readonly weights: PairingWeights;
  /** False for a pair that a person parted, candidate or not. */
  readonly permitted: (a: number, b: number) => boolean;
}

const ROUNDS = 3;
/** Two headings of whose linked text this share is linked across are neither helped nor hindered by it. */
const EVEN = 0.5;

/** Links every unit to at most one of the other side, surest pairs first; what is linked then speaks for its neighbours. */
export function assign(assignment: Assignment, assigning: Assigning): void {
  const { candidates, common, weights, permitted } = assigning;
  const { inSection, mayMeet, loneSections } = sectionsOf(assignment, assigning.support);
  const { mayRename, areOfOtherYears } = yearsOf(assignment, assigning.support);
  const mayLabel = (i: number, j: number): boolean => inSection(i, j) && mayRename(i, j);
  const take = ({ among, values }: Choice, may: (a: number, b: number) => boolean = () => true): void => {
    for (const at of bestFirst(candidates, values, among)) {
      const [a, b, content] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0, candidates.content[at] ?? 0];
      if (!assignment.free(a, b) || !may(a, b)) continue;
      assignment.link({ a, b, content, origin: content === 1 ? 'equal' : 'alike', close: false });
    }
  };
  const texts: number[] = [];
  const headings: number[] = [];
  candidates.a.forEach((i, at) => {
    const j = candidates.b[at] ?? 0;
    const mayBeSame = candidates.content[at] === 1 && !isLabel(assignment, i, j);
    if (!mayBeSame && areOfOtherYears(i, j)) return;
    if (assignment.a.family[i] === 'heading') headings.push(at);
    else texts.push(at);
  });
  const [labels, titles] = parted(headings, (at) => isLabel(assignment, candidates.a[at] ?? 0, candidates.b[at] ?? 0));
  const isOwed = owed(assignment, { candidates, common });
  const [waiting, ready] = parted(texts, isOwed);
  const [phrases, own] = parted(ready, (at) => common[at] === 1);
  const seeds = (among: readonly number[], values: Float64Array): Choice => ({
    among: among.filter((at) => (values[at] ?? 0) >= weights.seed),
    values,
  });
  const isBest = bestOfBoth(assignment, assigning);
  const equal = own.filter((at) => candidates.content[at] === 1);
  take({ among: equal.filter(atHome(assignment, assigning, isBest)), values: assigning.scores });
  take(seeds(own.filter(isBest), assigning.scores));
  const values = supported(assignment, assigning, headings);
  take(seeds(titles, values), mayMeet);
  take(seeds(labels, values), mayLabel);
  take(seeds(phrases, assigning.scores), inSection);
  for (let round = 0; round < ROUNDS; round += 1) {
    take(goodOnes(assignment, assigning, { among: own, values: assigning.scores }));
    take(
      goodOnes(assignment, assigning, { among: phrases, values: assigning.scores }),
      round === ROUNDS - 1 ? strayed(assignment, { inSection, loneSections }) : inSection,
    );
    const values = supported(assignment, assigning, headings);
    take(goodOnes(assignment, assigning, { among: titles, values }), mayMeet);
    take(goodOnes(assignment, assigning, { among: labels, values }), mayLabel);
    if (round === ROUNDS - 1) take(carried(assigning, labels));
    take({ among: equal.filter((at) => isTelling(assignment.a, candidates.a[at] ?? 0)), values: assigning.scores });
    if (round === ROUNDS - 1) take(goodOnes(assignment, assigning, { among: waiting, values: assigning.scores }));
    linkLeftovers(assignment, { ...assigning, permitted: (i, j) => permitted(i, j) && mayRename(i, j) });
  }
}

/**
 * Where what stands in many sections may have gone in the end: with a section that was dissolved or formed; the same words
 * not from a section that stayed to another that stayed; not from one that is gone to one that is new, unless that is in its
 * place.
 */
function strayed(
  assignment: Assignment,
  { inSection, loneSections }: Pick<ReturnType<typeof sectionsOf>, 'inSection' | 'loneSections'>,
): (i: number, j: number) => boolean {
  const { a, b } = assignment;
  const inOrder = gapsOf(assignment);
  return (i, j) => {
    if (inSection(i, j)) return true;
    const lone = loneSections(i, j);
    return lone === 2 ? inOrder(i, j) : a.text[i] !== b.text[j];
  };
}

/** A heading that stands in several places, in either edition. */
function isLabel({ a, b }: Assignment, i: number, j: number): boolean {
  return a.isRepeated(i) || b.isRepeated(j);
}

function parted<T>(all: readonly T[], holds: (one: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

/** Whether no other candidate of either unit is worth more: what is as like elsewhere may stand in the right place. */
function bestOfBoth({ a, b }: Assignment, { candidates, scores }: Assigning): (at: number) => boolean {
  const best = { a: new Float64Array(a.units.length), b: new Float64Array(b.units.length) };
  scores.forEach((score, at) => {
    for (const side of ['a', 'b'] as const) {
      const unit = candidates[side][at] as number;
      if (score > (best[side][unit] as number)) best[side][unit] = score;
    }
  });
  return (at) => {
    const score = scores[at] as number;
    return (
      score >= (best.a[candidates.a[at] as number] as number) && score >= (best.b[candidates.b[at] as number] as number)
    );
  };
}

/** Headings less alike than this are not known to be the same before anything is linked. */
const SAME_HEADING = 0.5;

/**
 * Whether the headings above a pair are each other's best, and in one place only: an equal text below them has stayed, if in
 * another year.
 */
function atHome(
  assignment: Assignment,
  { candidates }: Assigning,
  isBest: (at: number) => boolean,
): (at: number) => boolean {
  const { a, b } = assignment;
  return (at) => {
    const [over, opposite] = [aboveYears(a, candidates.a[at] ?? 0), aboveYears(b, candidates.b[at] ?? 0)];
    if (over < 0 || opposite < 0) return over === opposite;
    const above = candidateAt(candidates, over, opposite);
    const isSame = above >= 0 && isBest(above) && (candidates.content[above] ?? 0) >= SAME_HEADING;
    return isSame && !isLabel(assignment, over, opposite);
  };
}

/** The name of an indicator (有収率) tells from fewer characters on than other texts. */
const TELLING_NAME = 3;

/** Whether the same words, once in each edition, are the same item wherever they stand. */
function isTelling({ text, family }: Shadow, i: number): boolean {
  return (text[i]?.length ?? 0) >= (family[i] === 'kpi' ? TELLING_NAME : TELLING);
}

/** Whether a unit says by itself what it is about; a row of a table that is no KPI table may be 対象｜町民. */
function saysAll(shadow: Shadow, i: number): boolean {
  const isPlainRow = shadow.family[i] === 'diagram' && shadow.units[i]?.grid !== undefined;
  return isTelling(shadow, i) && !isLabelled(shadow.text[i] ?? '') && !isPlainRow;
}

/** Whether a pair has little in common while one of its units stands elsewhere word for word: what moved is not used up before. */
function owed(
  { a }: Assignment,
  { candidates, common }: Pick<Assigning, 'candidates' | 'common'>,
): (at: number) => boolean {
  const [ofA, ofB] = [new Set<number>(), new Set<number>()];
  candidates.a.forEach((i, at) => {
    if (candidates.content[at] !== 1 || common[at] === 1 || !saysAll(a, i)) return;
    ofA.add(i);
    ofB.add(candidates.b[at] ?? 0);
  });
  return (at) =>
    (candidates.content[at] ?? 0) < LIKELY && (ofA.has(candidates.a[at] ?? 0) || ofB.has(candidates.b[at] ?? 0));
}

/** Candidates among which to link, with what each is worth. */
interface Choice {
  readonly among: readonly number[];
  readonly values: Float64Array;
}

/** Headings of the same words that moved to another section with most of what stands below them. */
function carried({ candidates, scores, support }: Assigning, headings: readonly number[]): Choice {
  const among = headings.filter(
    (at) =>
      (candidates.content[at] ?? 0) === 1 && (support.share(candidates.a[at] ?? 0, candidates.b[at] ?? 0) ?? 0) > EVEN,
  );
  return { among, values: scores };
}

/** Free candidates with the bonus of linked neighbours and parents, and those of them that are good enough. */
function goodOnes(
  assignment: Assignment,
  { candidates, weights, support }: Assigning,
  { among, values }: Choice,
): Choice {
  const better = new Float64Array(values.length);
  const gap = gapsOf(assignment);
  const good = among.filter((at) => {
    const [i, j] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0];
    if (!assignment.free(i, j)) return false;
    const inOrder = gap(i, j);
    if (!inOrder && (candidates.content[at] ?? 0) < leastMoved(assignment, { i, j, weights })) return false;
    const sameParent = assignment.sameParent(i, j);
    const value = (values[at] ?? 0) + (inOrder ? weights.order : 0) + (sameParent ? weights.parent : 0);
    better[at] = value;
    const isBacked = assignment.a.family[i] !== 'heading' || support.share(i, j) !== null;
    return value >= (inOrder || (sameParent && isBacked) ? weights.accept : weights.acceptMoved);
  });
  return { among: good, values: better };
}

/** A text of so many characters says enough by itself. */
const LONG = 30;

/** How like two units must be at least that stand out of order; rows of two names are never. */
function leastMoved(
  { a, b }: Assignment,
  { i, j, weights }: { readonly i: number; readonly j: number; readonly weights: PairingWeights },
): number {
  if (areOtherRows(a.units[i], b.units[j])) return Infinity;
  if (a.family[i] !== 'text') return 0;
  const shorter = Math.min(a.text[i]?.length ?? 0, b.text[j]?.length ?? 0);
  return weights.shortMoved * (1 - shorter / LONG);
}

/**
 * Scores in which the links below two headings speak for them, or against them. Headings whose text is all linked elsewhere
 * face each other only where they are equal, and not even then where they stand in several places.
 */
function supported(
  { a, b }: Assignment,
  { candidates, scores, weights, support }: Assigning,
  headings: readonly number[],
): Float64Array {
  const values = scores.slice();
  for (const at of headings) {
    const [i, j] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0];
    const below = support.share(i, j);
    if (below === null) continue;
    const isOther =
      (candidates.content[at] ?? 0) < 1 || (a.isRepeated(i) && b.isRepeated(j) && !saysWhen(a.text[i] ?? ''));
    const elsewhere = below === 0 && isOther;
    values[at] = elsewhere ? 0 : (scores[at] ?? 0) + weights.below * (below - EVEN);
  }
  return values;
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

/**
 * The one free unit of a family under each of two linked parents, between agreeing neighbours: its replacement, whatever it
 * says. One bullet of a list that has nothing in common with another is none, nor is a heading whose text stands elsewhere.
 */
function linkLeftovers(assignment: Assignment, { permitted, support }: Assigning): void {
  const { a, b } = assignment;
  const freeB = onlyFree(b, (j) => assignment.freeB(j));
  for (const [key, i] of onlyFree(a, (at) => assignment.freeA(at))) {
    const [parent, family] = key.split(' ');
    const other = Number(parent) < 0 ? -1 : assignment.partnerA[Number(parent)];
    const j = freeB.get(`${other} ${family}`);
    if (j === undefined || (other === -1 && Number(parent) >= 0)) continue;
    const listed = a.family[i] === 'text' && (!isAlone(a, i) || !isAlone(b, j));
    if (!listed && support.share(i, j) !== 0 && permitted(i, j) && agreeAround(assignment, i, j))
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
