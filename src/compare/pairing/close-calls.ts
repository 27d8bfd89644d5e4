import type { AssignedLink, Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import { candidateAt } from './context.ts';
import { isPart } from './link.ts';

/** A second-best this near to the best makes a pair doubtful. */
const CLOSE = 0.03;

interface Scored {
  readonly candidates: Candidates;
  readonly scores: Float64Array;
}

/**
 * Links beside which another partner was nearly as good; where both stand below headings that face each other, one that does
 * too. A part of the same split or merge is no other partner, and the very same words have none.
 */
export function closeCalls(assignment: Assignment, { candidates, scores }: Scored): (link: AssignedLink) => boolean {
  const [closeA, closeB] = [new Set<number>(), new Set<number>()];
  const parts = new Set(assignment.links.flatMap(({ a, b, origin }) => (isPart(origin) ? [`${a} ${b}`] : [])));
  const chosen = (i: number, j: number): number => scores[candidateAt(candidates, i, j)] ?? Infinity;
  candidates.a.forEach((i, at) => {
    const [j, score] = [candidates.b[at] as number, scores[at] as number];
    const [ofI, ofJ] = [assignment.partnerA[i] as number, assignment.partnerB[j] as number];
    if (ofI === j || score === 0) return;
    const here = assignment.sameParent(i, j);
    const rivals = (a: number, b: number): boolean =>
      (here || !assignment.sameParent(a, b)) && chosen(a, b) - score < CLOSE;
    const [rivalA, rivalB] = [ofI >= 0 && rivals(i, ofI), ofJ >= 0 && rivals(ofJ, j)];
    if ((!rivalA && !rivalB) || parts.has(`${i} ${j}`)) return;
    if (rivalA) closeA.add(i);
    if (rivalB) closeB.add(j);
  });
  return ({ a, b, origin }) => origin === 'alike' && (closeA.has(a) || closeB.has(b));
}
