import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import type { Stand } from './remark.ts';
import type { UnitTree } from './unit-tree.ts';

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly oldTree: UnitTree;
  readonly newTree: UnitTree;
}

/** So much of the text below a heading that is gone must stand on, and so much of it in one place for that to be named. */
const LEAST = 0.3;
const TOP = -1;

/**
 * Headings that are gone while their text stands on: for each, by place, the headings it stands under now, the one with most
 * of it first; none where it stayed under the heading above, so that only the heading itself is gone.
 */
export function dissolvedHeadings(
  rows: readonly DraftRow[],
  editions: Editions,
): ReadonlyMap<number, readonly Stand[]> {
  const { old, new: next, oldTree } = editions;
  const partner = partnersOf(rows);
  const dissolved = new Map<number, readonly Stand[]>();
  for (const { type, oldAt } of rows) {
    const [heading] = oldAt;
    if (type !== 'deleted' || heading === undefined || old[heading]?.kind !== 'heading') continue;
    const shares = sharesBelow(heading, partner, editions);
    if (shares.reduce((sum, [, share]) => sum + share, 0) < LEAST) continue;
    const above = partner.get(numberedAbove(heading, old, oldTree.parent)) ?? TOP;
    const [most, ...others] = shares;
    const named = most?.[0] === above ? [] : [most, ...others.filter(([, share]) => share >= LEAST)];
    dissolved.set(
      heading,
      named.flatMap((share) => next[share?.[0] ?? TOP] ?? []).map(({ number, path }) => ({ number, path })),
    );
  }
  return dissolved;
}

/** Where each old unit stands in the new edition, the first place where there are several. */
function partnersOf(rows: readonly DraftRow[]): ReadonlyMap<number, number> {
  const links = rows.flatMap(({ group }) => group.links);
  return new Map(links.toReversed().map(({ old, new: next }) => [old, next]));
}

/** Shares of the text below an old heading by the new headings it stands under, the greatest first. */
function sharesBelow(
  heading: number,
  partner: ReadonlyMap<number, number>,
  { old, new: next, oldTree, newTree }: Editions,
): readonly (readonly [over: number, share: number])[] {
  const lengths = new Map<number, number>();
  let all = 0;
  for (let place = heading + 1; isBelow(place, heading, oldTree); place += 1) {
    const unit = old[place];
    if (!unit || unit.kind === 'heading') continue;
    all += unit.text.length;
    const now = partner.get(place);
    if (now === undefined) continue;
    const over = numberedAbove(now, next, newTree.parent);
    lengths.set(over, (lengths.get(over) ?? 0) + unit.text.length);
  }
  return Array.from(lengths, ([over, length]) => [over, length / all] as const).sort(
    (x, y) => y[1] - x[1] || x[0] - y[0],
  );
}

function isBelow(place: number, heading: number, { parent }: UnitTree): boolean {
  let over = parent[place] ?? TOP;
  while (over > heading) over = parent[over] ?? TOP;
  return over === heading;
}

/** The heading above by which a place is named: the nearest with a number, else the nearest. */
function numberedAbove(place: number, units: readonly ComparisonUnit[], parent: Int32Array): number {
  const nearest = parent[place] ?? TOP;
  let over = nearest;
  while (over >= 0 && units[over]?.number === '') over = parent[over] ?? TOP;
  return over >= 0 ? over : nearest;
}
