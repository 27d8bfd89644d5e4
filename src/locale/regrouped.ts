import type { ComparisonRow, Remark, Stand } from '#compare';
import { foldForCompare } from '#kernel';
import { otherPlace, type OtherPlace } from './other-place.ts';

type Regrouped = Extract<Remark, { code: 'split' | 'merged' }>;

type RegroupedSection = Extract<Remark, { code: 'dissolved' | 'formed' }>;

/** Where the units of a split or merged group stood and went, as told from one row of it. */
export interface RegroupedPlaces {
  /** Other places that its old units come from. */
  readonly from: readonly OtherPlace[];
  /** True where some of them come from its own place. */
  readonly alsoHere: boolean;
  /** Other places where further units of the group stand now. */
  readonly to: readonly OtherPlace[];
}

export function regroupedPlaces({ from, to, old }: Regrouped, row: ComparisonRow): RegroupedPlaces {
  const places = placesOf(from, row);
  const isShown = (at: number): boolean => row.old.some(({ id, kind }) => kind === 'heading' && id === old[at]);
  // Under the same heading as here its number alone differs, which the row shows.
  const before = places.map((place, at) => (isShown(at) && isBeside(from[at]) ? null : place));
  return { from: told(before), alsoHere: before.includes(null), to: told(placesOf(to, row)) };
}

/** Where the text below a heading that is gone or new stands in the other edition. */
export function sectionPlaces({ elsewhere }: RegroupedSection, row: ComparisonRow): readonly OtherPlace[] {
  const heading = row.new[0] ?? row.old[0];
  // Told from a text at the heading's place, so that a heading of the same number and another title is another place.
  const here = heading ? { ...heading, kind: 'paragraph' as const } : undefined;
  return told(elsewhere.map((stand) => (here ? otherPlace(stand, here) : null)));
}

function isBeside({ path, shared }: Pick<Stand, 'path' | 'shared'> = { path: [], shared: 0 }): boolean {
  return shared >= path.length - 1;
}

function placesOf(
  stands: readonly Stand[],
  { new: [unit], old: [gone] }: ComparisonRow,
): readonly (OtherPlace | null)[] {
  const own = unit ?? gone;
  return own ? stands.map((stand) => otherPlace(stand, own)) : [];
}

/** Each once, in order. */
function told(places: readonly (OtherPlace | null)[]): readonly OtherPlace[] {
  const met = new Map<string, OtherPlace>();
  for (const place of places)
    if (place) met.set(foldForCompare([...place.numbers, place.title ?? ''].join('/')), place);
  return [...met.values()];
}
