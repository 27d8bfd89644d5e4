import type { Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import { sharedWeight, type GramTable, type Work } from './gram-table.ts';
import type { PairingWeights } from './weights.ts';

interface Attaching {
  readonly candidates: Candidates;
  readonly grams: GramTable;
  readonly weights: PairingWeights;
  readonly work: Work;
}

/** The assignment seen from the side on which parts are looked for; wholes stand on the other. */
interface View {
  readonly side: 'a' | 'b';
  readonly isFree: (part: number) => boolean;
  readonly closed: ReadonlySet<number>;
  readonly partnerOf: Int32Array;
  readonly parent: Int32Array;
  readonly grams: readonly Int32Array[];
  readonly weight: Float64Array;
  readonly wholeGrams: readonly Int32Array[];
  readonly wholeWeight: Float64Array;
}

/** The free unit `part` may belong to `whole` on the other side, next to `beside`, the partner that `whole` has. */
interface Proposal {
  readonly side: 'a' | 'b';
  readonly part: number;
  readonly whole: number;
  readonly beside: number;
  /** Share of the smaller text that is found in the other. */
  readonly contained: number;
  readonly content: number;
}

/** What a far part must bring, beyond what is asked of its share of the text, in relation to that. */
const FAR_GAIN = 0.4;

/**
 * Splits and merges: a unit left over joins a linked pair where it holds text of the pair that its partner does not.
 * A group is always one unit facing several, never several facing several.
 */
export function attachParts(assignment: Assignment, attaching: Attaching): void {
  const { grams } = attaching;
  const { a, b, partnerA, partnerB } = assignment;
  const viewA: View = {
    side: 'a',
    isFree: (part) => assignment.freeA(part),
    closed: assignment.closedB,
    partnerOf: partnerB,
    parent: a.parent,
    grams: grams.a,
    weight: grams.weightA,
    wholeGrams: grams.b,
    wholeWeight: grams.weightB,
  };
  const viewB: View = {
    side: 'b',
    isFree: (part) => assignment.freeB(part),
    closed: assignment.closedA,
    partnerOf: partnerA,
    parent: b.parent,
    grams: grams.b,
    weight: grams.weightB,
    wholeGrams: grams.a,
    wholeWeight: grams.weightA,
  };
  const proposals = [...proposalsOf(viewA, assignment, attaching), ...proposalsOf(viewB, assignment, attaching)];
  proposals.sort(
    (x, y) => y.contained - x.contained || x.part - y.part || x.whole - y.whole || (x.side < y.side ? -1 : 1),
  );
  accept(assignment, proposals);
}

function accept(assignment: Assignment, proposals: readonly Proposal[]): void {
  const parts = new Set<string>();
  const wholes = new Set<string>();
  for (const { side, part, whole, beside, content } of proposals) {
    const other = side === 'a' ? 'b' : 'a';
    if (parts.has(`${other}${whole}`) || wholes.has(`${side}${beside}`)) continue;
    parts.add(`${side}${part}`).add(`${side}${beside}`);
    wholes.add(`${other}${whole}`);
    const [a, b] = side === 'a' ? [part, whole] : [whole, part];
    assignment.links.push({ a, b, content, origin: 'part', close: false });
  }
}

/** For each free unit the whole that holds most of it. */
function proposalsOf(view: View, assignment: Assignment, attaching: Attaching): readonly Proposal[] {
  const best = new Map<number, Proposal>();
  for (const at of attaching.candidates.a.keys()) {
    const proposal = proposalAt(at, view, { assignment, attaching });
    if (proposal && proposal.contained > (best.get(proposal.part)?.contained ?? 0)) best.set(proposal.part, proposal);
  }
  return [...best.values()];
}

function proposalAt(
  at: number,
  view: View,
  { assignment, attaching }: { assignment: Assignment; attaching: Attaching },
): Proposal | null {
  const { candidates, weights } = attaching;
  const [i, j, content] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0, candidates.content[at] ?? 0];
  const [part, whole] = view.side === 'a' ? [i, j] : [j, i];
  const beside = view.partnerOf[whole] ?? -1;
  if (beside < 0 || view.closed.has(whole) || assignment.a.family[i] !== 'text' || !view.isFree(part)) return null;
  const near = view.parent[part] === view.parent[beside] || assignment.sameParent(i, j);
  const more = near ? 0 : weights.far;
  const contained = containment(view, { part, whole }, content);
  if (contained < weights.contained + more) return null;
  if (gainOf(view, { part, whole, beside }, attaching) < weights.gain + more * FAR_GAIN) return null;
  return { side: view.side, part, whole, beside, contained, content };
}

type Trio = Pick<Proposal, 'part' | 'whole' | 'beside'>;

/** How much of the smaller text is in the other: what they share, got back from their likeness (Dice). */
function containment(view: View, { part, whole }: Pick<Trio, 'part' | 'whole'>, content: number): number {
  const [own, other] = [view.weight[part] ?? 0, view.wholeWeight[whole] ?? 0];
  return (content * (own + other)) / 2 / Math.max(1, Math.min(own, other));
}

/** How much more of the whole is covered with the part than by its partner alone. */
function gainOf(view: View, { part, whole, beside }: Trio, { grams, work }: Attaching): number {
  const known = new Set(view.grams[beside]);
  const fresh = (view.grams[part] ?? new Int32Array()).filter((gram) => !known.has(gram));
  const wholeGrams = view.wholeGrams[whole] ?? new Int32Array();
  work.steps += fresh.length + known.size;
  return sharedWeight(fresh, wholeGrams, grams.rarity) / Math.max(1, view.wholeWeight[whole] ?? 1);
}
