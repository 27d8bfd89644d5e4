import type { AssignedLink, Assignment } from './assignment.ts';
import { distinctAbove } from './distinct-above.ts';
import { endOfOneSection } from './ended-sections.ts';
import { isDoubtful, isPart, type Move } from './link.ts';
import { SAME_NAME } from './likeness.ts';
import { haveOtherNames } from './other-name.ts';
import { partedGroups } from './parted-groups.ts';
import { saysWhen } from './repeated-headings.ts';
import { allAbove } from '../units/unit-tree.ts';
import { withoutTitles, type Linked } from './without-titles.ts';

/** Headings that are one of several parts and have no partner of their own. */
interface Parts {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

/**
 * Links of units that left their place. What stands below a moved heading has not moved itself, nor what stands below the
 * parts of a split or merged one. Headings without a partner, and those that repeat everywhere, are looked through.
 */
export function movedLinks(made: Assignment): ReadonlyMap<number, Move> {
  const assignment = withoutTitles(made);
  const { a, links } = assignment;
  const sizes = subtreeSizes(a.parent, a.text);
  const homeOf = homes(assignment);
  const parts = partsOf(assignment);
  const first = firstPlaces(links, homeOf);
  const moved = new Map<number, Move>();
  const together = new Map<string, number[]>();
  links.forEach((link, index) => {
    if (isPart(link.origin)) return;
    const home = homeOf(link.a, link.b);
    if (home === null) moved.set(index, 'away');
    else groupOf(together, listOf(assignment, parts, { ...link, home })).push(index);
  });
  for (const group of together.values()) {
    const placed = group.flatMap((index) => {
      const link = links[index];
      if (!link) return [];
      const weight = (sizes[link.a] ?? 1) * (isFirm(link, assignment) ? 1 : DOUBTED);
      return { index, place: first.a(link), value: first.b(link), weight };
    });
    const kept = heaviestRise(placed.sort((x, y) => x.place - y.place));
    for (const { index } of placed) if (!kept.has(index)) moved.set(index, 'aside');
  }
  return moved;
}

/** What two units weigh that may well be two other ones: what surely stayed has not moved for their sake. */
const DOUBTED = 0.05;

function isFirm(link: AssignedLink, { a, b }: Linked): boolean {
  const isOther = a.family[link.a] === 'kpi' && link.content < SAME_NAME;
  return !isDoubtful(link) && !isOther && !haveOtherNames(a.units[link.a], b.units[link.b]);
}

const TOP = -1;

/** Where the first of several units that face one stands, where they stand in its section. */
function firstPlaces(links: readonly AssignedLink[], homeOf: (i: number, j: number) => number | null) {
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()];
  for (const { a, b, origin } of links) {
    if (!isPart(origin) || homeOf(a, b) === null) continue;
    ofB.set(b, Math.min(a, ofB.get(b) ?? a));
    ofA.set(a, Math.min(b, ofA.get(a) ?? b));
  }
  return {
    a: ({ a, b }: AssignedLink): number => Math.min(a, ofB.get(b) ?? a),
    b: ({ a, b }: AssignedLink): number => Math.min(b, ofA.get(a) ?? b),
  };
}

function partsOf({ partnerA, partnerB, links }: Linked): Parts {
  const parts = links.filter(({ origin }) => isPart(origin));
  return {
    a: new Set(parts.flatMap(({ a }) => ((partnerA[a] ?? TOP) < 0 ? [a] : []))),
    b: new Set(parts.flatMap(({ b }) => ((partnerB[b] ?? TOP) < 0 ? [b] : []))),
  };
}

type LinkAtHome = Pick<AssignedLink, 'a' | 'b'> & { readonly home: number };

/**
 * What is in order, or out of it, together: below a heading that faces one of the second edition, else in the whole section;
 * below each part of a split or merged heading for itself. Of two headings that of the second edition counts: what came
 * below it stands among its texts.
 */
function listOf({ a, b, partnerA, partnerB }: Linked, parts: Parts, { a: i, b: j, home }: LinkAtHome): string {
  const [overA, overB] = [a.parent[i] ?? TOP, b.parent[j] ?? TOP];
  const part = `${parts.a.has(overA) ? overA : ''} ${parts.b.has(overB) ? overB : ''}`;
  const facing = partnerB[overB] ?? TOP;
  const over = facing >= 0 ? facing : (partnerA[overA] ?? TOP) >= 0 ? overA : home;
  return over === home ? `${home} ${part}` : `${home} ${part} ${over}`;
}

/**
 * The section that both units of a link stand in, named by its first heading; null where they stand in different ones, or
 * below headings of one section that both face others. A table at the end of a goal has not moved because a new heading was
 * put before it, nor because the headings before it changed their order: the next section above is asked. What stands below two
 * headings that face each other went where they went.
 */
function homes(assignment: Linked): (i: number, j: number) => number | null {
  const { a, b, links } = assignment;
  const [areParted, areOfOtherGroups] = [partedParents(assignment), partedGroups(assignment)];
  const sectionA = new Map<number, number>();
  const sectionB = new Map<number, number>();
  for (const link of links) {
    if (a.family[link.a] !== 'heading' || (a.isRepeated(link.a) && b.isRepeated(link.b))) continue;
    const section = sectionA.get(link.a) ?? sectionB.get(link.b) ?? link.a;
    sectionA.set(link.a, section);
    sectionB.set(link.b, section);
  }
  const isAtEnd = endOfOneSection(assignment);
  const isUnderNew = (i: number, j: number): boolean =>
    !sectionA.has(distinctAbove(i, a.heading, a.isRepeated)) ||
    !sectionB.has(distinctAbove(j, b.heading, b.isRepeated));
  const mayStandAbove = (i: number, j: number): boolean =>
    (a.family[i] === 'kpi' || a.family[i] === 'note') && (isUnderNew(i, j) || isAtEnd(i, j));
  return (i, j) => {
    const [overA, overB] = [sectionsAbove(i, a.heading, sectionA), sectionsAbove(j, b.heading, sectionB)];
    if (overA[0] === overB[0]) {
      const isApart = (areParted(i, j) && !mayStandAbove(i, j)) || areOfOtherGroups(i, j);
      return isApart ? null : (overA[0] ?? TOP);
    }
    if (a.parent[i] !== TOP && assignment.partnerA[a.parent[i] ?? TOP] === b.parent[j]) return a.parent[i] ?? TOP;
    return mayStandAbove(i, j) ? (overA.find((section) => overB.includes(section)) ?? TOP) : null;
  };
}

/**
 * Whether two units stand below different parents. An item that was raised or lowered has not moved: it still stands, if not
 * directly, below what its parent faces; nor has what stands below the parts of an item.
 */
function partedParents(assignment: Linked): (i: number, j: number) => boolean {
  const { a, b, links, partnerA, partnerB } = assignment;
  const areParted = partedHeadings(assignment);
  const parts = new Set(links.flatMap((link) => (isPart(link.origin) ? [`${link.a} ${link.b}`] : [])));
  return (i, j) => {
    const [over, opposite] = [a.parent[i] ?? TOP, b.parent[j] ?? TOP];
    if (parts.has(`${over} ${opposite}`)) return false;
    if (over === a.heading[i] || opposite === b.heading[j]) return areParted(a.heading[i] ?? TOP, b.heading[j] ?? TOP);
    const [facing, faced] = [partnerA[over] ?? TOP, partnerB[opposite] ?? TOP];
    const isBelow = allAbove(b.parent, j).includes(facing) || allAbove(a.parent, i).includes(faced);
    return !isBelow && (facing >= 0 || faced >= 0);
  };
}

/** Whether two headings, or the top of an edition, both face others than each other; of a year and another one it is enough that they do not face each other. */
function partedHeadings({ a, b, links }: Linked): (over: number, opposite: number) => boolean {
  const facing = new Map([[TOP, new Set([TOP])]]);
  const faced = new Set([TOP]);
  for (const { a: over, b: opposite } of links) {
    if (a.family[over] !== 'heading') continue;
    facing.set(over, (facing.get(over) ?? new Set()).add(opposite));
    faced.add(opposite);
  }
  return (over, opposite) => {
    const opposites = facing.get(over);
    if (saysWhen(a.text[over] ?? '') && saysWhen(b.text[opposite] ?? '')) return !opposites?.has(opposite);
    return opposites !== undefined && faced.has(opposite) && !opposites.has(opposite);
  };
}

/** Sections above a unit, the nearest first, the whole edition last. */
function sectionsAbove(unit: number, parent: Int32Array, section: ReadonlyMap<number, number>): readonly number[] {
  const found: number[] = [];
  for (let over = parent[unit] ?? -1; over >= 0; over = parent[over] ?? -1) {
    const own = section.get(over);
    if (own !== undefined) found.push(own);
  }
  return [...found, TOP];
}

function groupOf(groups: Map<string, number[]>, key: string): number[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** Of each unit the text that goes where it goes: what stands below a heading, or below an item of a list. */
function subtreeSizes(holder: Int32Array, text: readonly string[]): Float64Array {
  const sizes = Float64Array.from(text, (own) => own.length + 1);
  for (let index = sizes.length - 1; index >= 0; index -= 1) {
    const over = holder[index] ?? -1;
    if (over >= 0) sizes[over] = (sizes[over] ?? 0) + (sizes[index] ?? 0);
  }
  return sizes;
}

interface Weighted {
  readonly index: number;
  readonly value: number;
  readonly weight: number;
}

/** Of a sequence, the members of the heaviest subsequence with rising values (values differ); a Fenwick tree, O(n log n). */
function heaviestRise(sequence: readonly Weighted[]): ReadonlySet<number> {
  const rank = new Map(
    sequence
      .map(({ value }) => value)
      .sort((x, y) => x - y)
      .map((value, at) => [value, at + 1]),
  );
  const best = new Float64Array(sequence.length + 1);
  const holder = new Int32Array(sequence.length + 1).fill(-1);
  const before = new Int32Array(sequence.length).fill(-1);
  let [heaviest, last] = [0, -1];
  sequence.forEach(({ value, weight }, at) => {
    const place = rank.get(value) ?? 1;
    let [sum, from] = [0, -1];
    for (let node = place - 1; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) > sum) [sum, from] = [best[node] ?? 0, holder[node] ?? -1];
    }
    before[at] = from;
    const total = sum + weight;
    if (total > heaviest) [heaviest, last] = [total, at];
    for (let node = place; node < best.length; node += node & -node) {
      if (total <= (best[node] ?? 0)) continue;
      best[node] = total;
      holder[node] = at;
    }
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) kept.add(sequence[at]?.index ?? -1);
  return kept;
}
