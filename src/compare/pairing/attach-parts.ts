import type { Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import { containment, gramsBeyond, sharedWeight, type GramTable, type Work } from './gram-table.ts';
import type { HeadingSupport } from './heading-support.ts';
import { partViews, type PartView } from './part-view.ts';
import type { PairingWeights } from './weights.ts';

interface Attaching {
  readonly candidates: Candidates;
  readonly support: HeadingSupport;
  readonly grams: GramTable;
  readonly weights: PairingWeights;
  readonly work: Work;
}

/** The unit `part` may belong to `whole` on the other side, next to `beside`, the partner that `whole` has. */
interface Proposal {
  readonly side: 'a' | 'b';
  readonly part: number;
  readonly whole: number;
  readonly beside: number;
  /** Share of the smaller text that is found in the other. */
  readonly contained: number;
  readonly content: number;
  /**
   * A person should look: both parts repeat the whole, so that it may as well be kept in one of them; or a far one has a
   * stock phrase in common with it.
   */
  readonly close: boolean;
}

/** What a far part must bring, beyond what is asked of its share of the text, in relation to that. */
const FAR_GAIN = 0.4;
/** A part of which so much is found need bring no more from afar than from beside. */
const VERBATIM = 0.8;
/** A far part less of which is found may be another text with a clause in common. */
const WHOLLY = 0.95;
/** A pair less alike than this may be parted for the sake of a whole that is more alike to one of them by so much. */
const LOOSE = 0.35;
const BETTER = 0.05;
/** Of the text below two headings this share must be linked across before one may be a part of the other. */
const SHARED_BELOW = 0.1;

/**
 * Splits and merges: a unit left over, or hardly held by its partner, joins a linked pair where it holds text of the pair
 * that its partner does not. A group is always one unit facing several, never several facing several.
 */
export function attachParts(assignment: Assignment, attaching: Attaching): void {
  const maySplit = splitting(assignment, attaching);
  const { candidates } = attaching;
  const among = Array.from(candidates.a.keys()).filter((at) => maySplit(candidates.a[at] ?? 0, candidates.b[at] ?? 0));
  const proposals = partViews(assignment, attaching.grams).flatMap((view) =>
    proposalsOf(view, { assignment, attaching, among }),
  );
  proposals.sort(
    (x, y) => y.contained - x.contained || x.part - y.part || x.whole - y.whole || (x.side < y.side ? -1 : 1),
  );
  accept(assignment, proposals);
}

/** Texts may be split and merged, and headings where the text below them was; a heading that repeats everywhere may not. */
function splitting(assignment: Assignment, { support }: Attaching): (i: number, j: number) => boolean {
  return (i, j) => {
    const family = assignment.a.family[i];
    if (family !== 'heading') return family === 'text';
    return (support.share(i, j) ?? 0) >= SHARED_BELOW && !assignment.a.isRepeated(i) && !assignment.b.isRepeated(j);
  };
}

function accept(assignment: Assignment, proposals: readonly Proposal[]): void {
  const parts = new Set<string>();
  const wholes = new Set<string>();
  for (const { side, part, whole, beside, content, close } of proposals) {
    const [other, partner] =
      side === 'a' ? (['b', assignment.partnerB] as const) : (['a', assignment.partnerA] as const);
    const spoken = [part, beside].some((unit) => wholes.has(`${side}${unit}`)) || parts.has(`${other}${whole}`);
    if (spoken || parts.has(`${side}${part}`) || partner[whole] !== beside) continue;
    parts.add(`${side}${part}`).add(`${side}${beside}`);
    wholes.add(`${other}${whole}`);
    const [a, b] = side === 'a' ? [part, whole] : [whole, part];
    assignment.unlink(side, part);
    assignment.addPart({ a, b, content, close });
  }
}

interface Looking {
  readonly assignment: Assignment;
  readonly attaching: Attaching;
  readonly among: readonly number[];
}

/** For each unit that may be a part, the whole that holds most of it. */
function proposalsOf(view: PartView, looking: Looking): readonly Proposal[] {
  const best = new Map<number, Proposal>();
  for (const at of looking.among) {
    const proposal = proposalAt(at, view, looking);
    if (proposal && proposal.contained > (best.get(proposal.part)?.contained ?? 0)) best.set(proposal.part, proposal);
  }
  return [...best.values()];
}

function proposalAt(at: number, view: PartView, { assignment, attaching }: Looking): Proposal | null {
  const { candidates, weights } = attaching;
  const [i, j, content] = [candidates.a[at] ?? 0, candidates.b[at] ?? 0, candidates.content[at] ?? 0];
  const [part, whole] = view.side === 'a' ? [i, j] : [j, i];
  const beside = partnerOf(view, whole);
  if (beside < 0 || beside === part || !mayLeave(view, part, content)) return null;
  const near = view.parent[part] === view.parent[beside] || assignment.sameParent(i, j);
  const [more, wholly] = near ? [0, 0] : [weights.far, WHOLLY];
  const contained = containment(content, view.weight[part] as number, view.whole.weight[whole] as number);
  if (contained < weights.contained + more) return null;
  const trio = { part, whole, beside };
  const reach = contained < VERBATIM ? more : 0;
  const isFresh = gainOf(view, trio, attaching) >= weights.gain + reach * FAR_GAIN;
  // Where the partner says nothing that the part does not say, there are no two parts but one that fits and one that does not.
  const isOther = gainOf(view, { ...trio, part: beside, beside: part }, attaching) < weights.gain;
  if (isFresh ? isOther : !repeatsWhole(view, trio, attaching)) return null;
  return { side: view.side, ...trio, contained, content, close: !isFresh || contained < wholly };
}

/** −1 where it has none, or a person has spoken about it. */
function partnerOf({ whole: { closed, partner } }: PartView, whole: number): number {
  return closed.has(whole) ? -1 : (partner[whole] ?? -1);
}

/** A free unit, or one that is more alike to the whole than to the partner that hardly holds it. */
function mayLeave(view: PartView, part: number, content: number): boolean {
  if (view.closed.has(part)) return false;
  const held = view.content[part] ?? 0;
  return (view.partner[part] ?? -1) < 0 || (held < LOOSE && content >= held + BETTER);
}

/** Of the whole so much is found in each part that repeats it. */
const REPEATED = 0.9;
/** Grams of a whole that says enough to be repeated. */
const LEAST_REPEATED = 10;

/** 「Aを行う。」 → 「Aのうち甲を行う。」「Aのうち乙を行う。」: a free unit and its sibling that both hold all of the whole, and more. */
function repeatsWhole(view: PartView, { part, whole, beside }: Trio, { grams, work }: Attaching): boolean {
  const [text, weight] = [view.whole.grams[whole] ?? new Int32Array(), view.whole.weight[whole] as number];
  if ((view.partner[part] ?? -1) >= 0 || view.parent[part] !== view.parent[beside]) return false;
  if (text.length < LEAST_REPEATED) return false;
  return [part, beside].every((at) => {
    const own = view.grams[at] ?? new Int32Array();
    work.steps += own.length;
    return (view.weight[at] as number) > weight && sharedWeight(own, text, grams.rarity) >= REPEATED * weight;
  });
}

type Trio = Pick<Proposal, 'part' | 'whole' | 'beside'>;

/** How much more of the whole is covered with the part than by its partner alone. */
function gainOf(view: PartView, { part, whole, beside }: Trio, { grams, work }: Attaching): number {
  const known = view.grams[beside] ?? new Int32Array();
  const fresh = gramsBeyond(view.grams[part] ?? new Int32Array(), known);
  const wholeGrams = view.whole.grams[whole] ?? new Int32Array();
  work.steps += fresh.length + known.length;
  return sharedWeight(fresh, wholeGrams, grams.rarity) / Math.max(1, view.whole.weight[whole] ?? 1);
}
