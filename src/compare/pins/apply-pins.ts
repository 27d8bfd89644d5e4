import type { Assignment } from '../pairing/assignment.ts';
import { candidateContent, type Candidates, type CandidateSource } from '../pairing/candidates.ts';
import { pairKey, type PinPlan } from './plan-pins.ts';

/** Candidates with what a person said taken into account. */
export interface PinnedCandidates {
  readonly candidates: Candidates;
  /** Indexes of the pairs that a person linked. */
  readonly anchors: readonly number[];
}

/** Pairs that a person linked are candidates, and the only ones of their units; pairs that a person parted are none. */
export function pinCandidates(candidates: Candidates, plan: PinPlan, source: CandidateSource): PinnedCandidates {
  const { links, closedA, closedB, parted } = plan;
  if (closedA.size + closedB.size + parted.size === 0) return { candidates, anchors: [] };
  const content = candidateContent(source);
  const kept = Array.from(candidates.a, (a, at) => ({
    a,
    b: candidates.b[at] ?? 0,
    content: candidates.content[at] ?? 0,
    pinned: false,
  })).filter(({ a, b }) => !closedA.has(a) && !closedB.has(b) && !parted.has(pairKey(a, b)));
  const pinned = links.map(([a, b]) => ({ a, b, content: content(a, b), pinned: true }));
  const all = [...kept, ...pinned].sort((x, y) => x.a - y.a || x.b - y.b);
  const start = new Int32Array(source.a.units.length + 1);
  for (const { a } of all) start[a + 1] = (start[a + 1] ?? 0) + 1;
  for (let a = 0; a < source.a.units.length; a += 1) start[a + 1] = (start[a + 1] ?? 0) + (start[a] ?? 0);
  return {
    candidates: {
      start,
      a: Int32Array.from(all, ({ a }) => a),
      b: Int32Array.from(all, ({ b }) => b),
      content: Float64Array.from(all, (one) => one.content),
    },
    anchors: all.flatMap((one, at) => (one.pinned ? [at] : [])),
  };
}

/** Links the anchors before anything else. Of several that share a unit the first is the main one, the others its parts. */
export function applyPins(assignment: Assignment, { candidates, anchors }: PinnedCandidates, plan: PinPlan): void {
  for (const a of plan.closedA) assignment.closedA.add(a);
  for (const b of plan.closedB) assignment.closedB.add(b);
  const content = new Map(
    anchors.map((at) => [pairKey(candidates.a[at] ?? 0, candidates.b[at] ?? 0), candidates.content[at] ?? 0]),
  );
  for (const pair of plan.links) assignment.pin(pair, content.get(pairKey(...pair)) ?? 0);
}
