import { applyPins, pinCandidates } from '../pins/apply-pins.ts';
import { assign } from './assign.ts';
import { Assignment, type AssignedLink } from './assignment.ts';
import { attachParts } from './attach-parts.ts';
import type { CandidateSource, Candidates } from './candidates.ts';
import { closeCalls } from './close-calls.ts';
import { commonPairs } from './common-pairs.ts';
import { candidateAt, scoreInContext } from './context.ts';
import { doubtfulAlone, type DoubtfulAlone } from './doubtful-alone.ts';
import { doubtfulSections } from './doubtful-sections.ts';
import { HeadingSupport } from './heading-support.ts';
import { areOfOneLabel, isLabelled } from './labelled.ts';
import type { Move } from './link.ts';
import { SAME_NAME } from './likeness.ts';
import { movedLinks } from './moved-links.ts';
import { pairKey, type PinPlan } from '../pins/plan-pins.ts';
import type { PairingWeights } from './weights.ts';

const TOP = -1;

/** Two editions and what may be paired of them, without a person's word. */
export interface Pairable extends CandidateSource {
  readonly found: Candidates;
  readonly weights: PairingWeights;
}

export interface PairedOnce {
  readonly links: readonly AssignedLink[];
  /** By place among the links. */
  readonly moved: ReadonlyMap<number, Move>;
  readonly alone: DoubtfulAlone;
}

/** The engine's pairing under what a person asked. */
export function pairOnce(pairable: Pairable, plan: PinPlan): PairedOnce {
  const { a, b, grams, weights, work } = pairable;
  const pinned = pinCandidates(pairable.found, plan, pairable);
  const { candidates, anchors } = pinned;
  const common = commonPairs(candidates, { a, b });
  const assignment = new Assignment(a, b);
  applyPins(assignment, pinned, plan);
  const scores = scoreInContext({ a, b, grams, candidates, common, anchors, weights, work });
  const support = new HeadingSupport(assignment, grams);
  const permitted = (i: number, j: number): boolean => !plan.parted.has(pairKey(i, j));
  assign(assignment, { candidates, common, support, scores, weights, permitted });
  attachParts(assignment, { candidates, support, grams, weights, work });
  assignment.tellClose(closeCalls(assignment, { candidates, scores }));
  const alone = doubtfulAlone(assignment, { candidates, common, grams });
  const moved = movedLinks(assignment);
  const isCommon = ({ a: i, b: j }: AssignedLink): boolean =>
    common[candidateAt(candidates, i, j)] === 1 || (a.family[i] !== 'heading' && isLabelled(a.text[i] ?? ''));
  assignment.tellClose(doubtfulSections(assignment, { isCommon, moved }));
  return { links: assignment.links.map(byLabel(assignment)), moved, alone };
}

/** What one label says under two parents that are surely the same is the same item, however little its words have in common. */
function byLabel({ a, b, links }: Assignment): (link: AssignedLink) => AssignedLink {
  const same = new Map(links.flatMap((link) => (link.content >= SAME_NAME ? [[link.a, link.b]] : [])));
  const areSame = (over = TOP, opposite = TOP): boolean =>
    over === TOP ? opposite === TOP : same.get(over) === opposite;
  return (link) => {
    const isLabel = link.origin === 'alike' && areOfOneLabel(a.text[link.a] ?? '', b.text[link.b] ?? '');
    return isLabel && areSame(a.parent[link.a], b.parent[link.b]) ? { ...link, origin: 'label' } : link;
  };
}
