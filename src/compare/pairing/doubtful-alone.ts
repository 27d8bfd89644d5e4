import type { AssignedLink, Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import { distinctAbove } from './distinct-above.ts';
import { areOtherRows } from './other-name.ts';
import { containment, type GramTable } from './gram-table.ts';
import type { Shadow } from './shadow.ts';

/** Places of units in no link that a person should look at before they are told as new or as gone. */
export interface DoubtfulAlone {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

interface Looking {
  readonly candidates: Candidates;
  /** Of each candidate, whether a third unit is as like. */
  readonly common: Uint8Array;
  readonly grams: GramTable;
}

/** So much of the smaller text stands in a unit that has a partner already; in one that has none either. */
const IN_LINKED = 0.5;
const IN_ALONE = 0.35;
/** Beside a part of a split or merged unit, what shares this much with the whole may be one part more. */
const IN_WHOLE = 0.15;

/** Headings that repeat everywhere are not among them, nor what a person said stands alone. */
export function doubtfulAlone(assignment: Assignment, looking: Looking): DoubtfulAlone {
  const { candidates, grams } = looking;
  const isOneMoreAlike = oneMoreAlike(assignment, looking);
  const { a, b, links } = assignment;
  const [linkedA, linkedB] = [new Set(links.map((link) => link.a)), new Set(links.map((link) => link.b))];
  // What stayed word for word in its place is nothing that came from another unit, or went to one.
  const stayed = links.filter((link) => link.origin === 'equal' && assignment.sameParent(link.a, link.b));
  const [stayedA, stayedB] = [new Set(stayed.map((link) => link.a)), new Set(stayed.map((link) => link.b))];
  const [wholeBesideA, wholeBesideB] = wholesBeside(assignment);
  const found = { a: new Set<number>(), b: new Set<number>() };
  const asksA = (i: number): boolean => !linkedA.has(i) && !assignment.closedA.has(i) && !a.isRepeated(i);
  const asksB = (j: number): boolean => !linkedB.has(j) && !assignment.closedB.has(j) && !b.isRepeated(j);
  candidates.a.forEach((i, at) => {
    const j = candidates.b[at] as number;
    const [ofA, ofB] = [asksA(i), asksB(j)];
    if ((!ofA && !ofB) || stayedA.has(i) || stayedB.has(j) || isOneMoreAlike(at)) return;
    if (areOtherRows(a.units[i], b.units[j])) return;
    const [own, other] = [grams.weightA[i] as number, grams.weightB[j] as number];
    const contained = containment(candidates.content[at] as number, own, other);
    const least = linkedA.has(i) || linkedB.has(j) ? IN_LINKED : IN_ALONE;
    if (ofA && contained >= (wholeBesideA.get(i) === j ? IN_WHOLE : least)) found.a.add(i);
    if (ofB && contained >= (wholeBesideB.get(j) === i ? IN_WHOLE : least)) found.b.add(j);
  });
  for (const i of asOtherKind(a, b, asksB)) if (asksA(i)) found.a.add(i);
  for (const j of asOtherKind(b, a, asksA)) if (asksB(j)) found.b.add(j);
  return found;
}

/** A colon, or a blank between cells, parts a label from what it says. */
const PARTING = /[:\s]/g;

/** Units whose words stand alone in the other edition as another kind: as an item of a list there, as a heading or a row here. */
function asOtherKind(own: Shadow, other: Shadow, isAlone: (unit: number) => boolean): readonly number[] {
  const kinds = new Map<string, Set<Shadow['family'][number]>>();
  other.text.forEach((words, unit) => {
    if (words === '' || !isAlone(unit)) return;
    const text = words.replaceAll(PARTING, '');
    const known = kinds.get(text) ?? new Set();
    kinds.set(text, known.add(other.family[unit] ?? 'text'));
  });
  return Array.from(own.text.keys()).filter((unit) => {
    const found = kinds.get((own.text[unit] ?? '').replaceAll(PARTING, ''));
    return found !== undefined && !(found.size === 1 && found.has(own.family[unit] ?? 'text'));
  });
}

/**
 * Whether that two sections are worded alike says all of a candidate: the section of the unit without a partner has none
 * either, and the other unit kept its place, or is as alone as it is with a text that stands elsewhere too.
 */
function oneMoreAlike(assignment: Assignment, { candidates, common }: Looking): (at: number) => boolean {
  const { a, b, partnerA, partnerB } = assignment;
  return (at) => {
    const [i, j] = [candidates.a[at] as number, candidates.b[at] as number];
    const [ofI, ofJ] = [partnerA[i] as number, partnerB[j] as number];
    const goneI = partnerA[distinctAbove(i, a.parent, a.isRepeated)] === -1;
    const goneJ = partnerB[distinctAbove(j, b.parent, b.isRepeated)] === -1;
    if (ofI < 0 && ofJ < 0) return common[at] === 1 && ((goneI && goneJ) || a.text[i] === b.text[j]);
    return ofI < 0 ? goneI && assignment.sameParent(ofJ, j) : goneJ && assignment.sameParent(i, ofI);
  };
}

/** For the siblings of each part of a split or merged unit, the whole on the other side. */
function wholesBeside({ a, b, links }: Assignment) {
  const aside = (part: 'a' | 'b', { before, after }: Assignment['a']): ReadonlyMap<number, number> => {
    const whole = part === 'a' ? 'b' : 'a';
    const groups = Map.groupBy(links, (link: AssignedLink) => link[whole]);
    const beside = new Map<number, number>();
    for (const [unit, parts] of groups) {
      if (parts.length < 2) continue;
      for (const link of parts) for (const sibling of [before, after]) beside.set(sibling[link[part]] ?? -1, unit);
    }
    return beside;
  };
  return [aside('a', a), aside('b', b)] as const;
}
