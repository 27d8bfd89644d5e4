import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import { isDoubtful, type Link } from '../pairing/link.ts';
import type { Stand } from './remark.ts';
import { saysWhen } from '../pairing/repeated-headings.ts';
import { spellingKey } from '../spelling/spelling.ts';
import type { Stands, TwoEditions } from './stands.ts';
import type { UnitTree } from '../units/unit-tree.ts';

interface Editions extends TwoEditions {
  readonly stands: Stands;
}

/** Of the text below a heading so much must stand in the other edition; most of it before a new heading is more than new. */
const LEAST = { dissolved: 0.3, formed: 0.5 };
/** So much of it in one place is named beside the place with most. */
const NAMED = 0.3;
const TOP = -1;

/** By the place of a heading, the headings of the other edition under which its text stands, in their order. */
export type Sections = ReadonlyMap<number, readonly Stand[]>;

/**
 * Headings without a partner whose text is in both editions: `dissolved` are gone and their text went under others, `formed`
 * are new over text that stood under others. With no others the text stayed under the heading above, or under headings that
 * stood below it, and only the heading came or went.
 */
export function regroupedSections(
  rows: readonly DraftRow[],
  { old, new: next, oldTree, newTree, stands }: Editions,
): { readonly dissolved: Sections; readonly formed: Sections } {
  // The first place of each unit where it has several: later entries of a Map win.
  const links = rows
    .flatMap(({ group }) => group.links)
    .filter(isTelling)
    .toReversed();
  const headings = (type: 'added' | 'deleted', places: (row: DraftRow) => readonly number[]): readonly number[] =>
    rows.filter((row) => row.type === type && ![...row.old, ...row.new].some(isYear)).flatMap(places);
  const kept = links.filter(({ new: place, moved }) => moved === null && isOfTable(next[place]));
  const ofOld = {
    units: old,
    tree: oldTree,
    kept: new Set(kept.map((link) => link.old)),
    partner: new Map(links.map((link) => [link.old, link.new])),
    standOf: stands.ofOld,
  };
  const ofNew = {
    units: next,
    tree: newTree,
    kept: new Set(kept.map((link) => link.new)),
    partner: new Map(links.map((link) => [link.new, link.old])),
    standOf: stands.ofNew,
  };
  return {
    dissolved: sectionsOf(
      headings('deleted', ({ oldAt }) => oldAt),
      { ...ofOld, least: LEAST.dissolved },
      ofNew,
    ),
    formed: sectionsOf(
      headings('added', ({ newAt }) => newAt),
      { ...ofNew, least: LEAST.formed },
      ofOld,
    ),
  };
}

/** What was put off to another year has moved, and no year has become part of another. */
function isYear({ text }: Pick<ComparisonUnit, 'text'>): boolean {
  return saysWhen(spellingKey(text));
}

/** Less alike, a part says nothing of the heading above it. */
const TELLING = 0.5;

/** A heading is told to have gone elsewhere only where that is sure of what stood below it. */
function isTelling(link: Link): boolean {
  return !isDoubtful(link) && !(link.origin === 'part' && link.content < TELLING);
}

interface Side {
  readonly units: readonly ComparisonUnit[];
  readonly tree: UnitTree;
  /** Rows of KPI tables, and notes, that kept their place: that they stand below a heading now says nothing of it. */
  readonly kept: ReadonlySet<number>;
  /** Places on the other side. */
  readonly partner: ReadonlyMap<number, number>;
  /** A place of this side as told from one of the other. */
  readonly standOf: Stands['ofOld'];
}

function sectionsOf(places: readonly number[], side: Side & { readonly least: number }, other: Side): Sections {
  const sections = new Map<number, readonly Stand[]>();
  for (const heading of places) {
    if (side.units[heading]?.kind !== 'heading') continue;
    const shares = sharesBelow(heading, side, other);
    if (shares.reduce((sum, [, share]) => sum + share, 0) < side.least) continue;
    const above = side.partner.get(numberedAbove(heading, side)) ?? TOP;
    const stayed = (over: number): boolean =>
      over === above || isBelow(other.partner.get(over) ?? TOP, heading, side.tree);
    const [most, ...others] = shares;
    const named = !most || stayed(most[0]) ? [] : [most, ...others.filter(([, share]) => share >= NAMED)];
    const places = named.flatMap(([over]) => (other.units[over] ? [over] : [])).sort((x, y) => x - y);
    sections.set(
      heading,
      places.map((place) => other.standOf(place, heading)),
    );
  }
  return sections;
}

/** Shares of the text below a heading by the headings of the other side it stands under, the greatest first. */
function sharesBelow(heading: number, side: Side, other: Side): readonly (readonly [over: number, share: number])[] {
  const { units, kept, partner } = side;
  const below = textsBelow(heading, side);
  const own = below.filter((place) => !kept.has(place));
  const lengths = new Map<number, number>();
  let all = 0;
  for (const place of own.length > 0 ? own : below) {
    const length = units[place]?.text.length ?? 0;
    all += length;
    const opposite = partner.get(place);
    if (opposite === undefined) continue;
    const over = numberedAbove(opposite, other);
    lengths.set(over, (lengths.get(over) ?? 0) + length);
  }
  return Array.from(lengths, ([over, length]) => [over, length / all] as const).sort(
    (x, y) => y[1] - x[1] || x[0] - y[0],
  );
}

function textsBelow(heading: number, { units, tree }: Side): readonly number[] {
  const found: number[] = [];
  for (let place = heading + 1; isBelow(place, heading, tree); place += 1)
    if (units[place]?.kind !== 'heading') found.push(place);
  return found;
}

function isOfTable(unit: ComparisonUnit | undefined): boolean {
  return unit?.kind === 'kpi' || unit?.kind === 'note';
}

function isBelow(place: number, heading: number, { parent }: UnitTree): boolean {
  let over = parent[place] ?? TOP;
  while (over > heading) over = parent[over] ?? TOP;
  return over === heading;
}

/** The heading above by which a place is named: the nearest with a number, else the nearest. */
function numberedAbove(place: number, { units, tree: { parent } }: Pick<Side, 'units' | 'tree'>): number {
  const nearest = parent[place] ?? TOP;
  let over = nearest;
  while (over >= 0 && units[over]?.number === '') over = parent[over] ?? TOP;
  return over >= 0 ? over : nearest;
}
