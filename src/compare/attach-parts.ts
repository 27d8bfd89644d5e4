import type { Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import { sharedWeight, type GramTable, type Work } from './gram-table.ts';
import type { PairingWeights } from './weights.ts';

interface Attaching {
  readonly candidates: Candidates;
  readonly grams: GramTable;
  readonly weights: PairingWeights;
  readonly allowed: readonly number[];
  readonly work: Work;
}

/** The assignment seen from the side on which parts are looked for; wholes stand on the other. */
interface View {
  readonly side: 'a' | 'b';
  readonly isFree: (part: number) => boolean;
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
    side: 'a', isFree: (part) => assignment.freeA(part), partnerOf: partnerB, parent: a.parent,
    grams: grams.a, weight: grams.weightA, wholeGrams: grams.b, wholeWeight: grams.weightB,
  };
  const viewB: View = {
    side: 'b', isFree: (part) => assignment.freeB(part), partnerOf: partnerA, parent: b.parent,
    grams: grams.b, weight: grams.weightB, wholeGrams: grams.a, wholeWeight: grams.weightA,
  };
  const proposals = [...proposalsOf(viewA, assignment, attaching), ...proposalsOf(viewB, assignment, attaching)];
  proposals.sort((x, y) => y.contained - x.contained || x.part - y.part || x.whole - y.whole || (x.side < y.side ? -1 : 1));
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
  const { candidates, weights, allowed } = attaching;
  const best = new Map<number, Proposal>();
  for (const at of allowed) {
    const [i, j] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0];
    const [part, whole] = view.side === 'a' ? [i, j] : [j, i];
    const beside = view.partnerOf[whole] ?? -1;
    if (beside < 0 || assignment.a.family[i] !== 'text' || !view.isFree(part)) continue;
    const near = view.parent[part] === view.parent[beside] || assignment.sameParent(i, j);
    const { contained, gain } = coverage(view, { part, whole, beside }, attaching);
    if (!isEnough(contained, gain, { weights, near }) || contained <= (best.get(part)?.contained ?? 0)) continue;
    best.set(part, { side: view.side, part, whole, beside, contained, content: candidates.content[at] ?? 0 });
  }
  return [...best.values()];
}

function isEnough(contained: number, gain: number, { weights, near }: { weights: PairingWeights; near: boolean }): boolean {
  const more = near ? 0 : weights.far;
  return contained >= weights.contained + more && gain >= weights.gain + more * FAR_GAIN;
}

type Trio = Pick<Proposal, 'part' | 'whole' | 'beside'>;
const EMPTY = new Int32Array();

/** How much of the smaller text is in the other, and how much more of the whole is covered with the part than without. */
function coverage(view: View, { part, whole, beside }: Trio, { grams, work }: Attaching) {
  const partGrams = view.grams[part] ?? EMPTY;
  const wholeGrams = view.wholeGrams[whole] ?? EMPTY;
  const known = new Set(view.grams[beside]);
  work.steps += partGrams.length + known.size;
  const fresh = partGrams.filter((gram) => !known.has(gram));
  const wholeWeight = Math.max(1, view.wholeWeight[whole] ?? 1);
  return {
    contained: sharedWeight(partGrams, wholeGrams, grams.rarity) / Math.max(1, Math.min(view.weight[part] ?? 1, wholeWeight)),
    gain: sharedWeight(fresh, wholeGrams, grams.rarity) / wholeWeight,
  };
}
