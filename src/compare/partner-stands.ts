import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import type { Stand } from './remark.ts';

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/**
 * For a row of a split or merged group: where the old units of its new ones stood, and where units of the group went that
 * the row does not hold.
 */
export function partnerStands(
  { group, newAt }: DraftRow,
  { old, new: next }: Editions,
): { readonly from: readonly Stand[]; readonly to: readonly Stand[] } {
  const elsewhere = group.new.filter((place) => !newAt.includes(place));
  return { from: newAt.length === 0 ? [] : standsAt(old, group.old), to: standsAt(next, elsewhere) };
}

function standsAt(units: readonly ComparisonUnit[], places: readonly number[]): readonly Stand[] {
  return places.flatMap((place) => units[place] ?? []).map(({ number, path }) => ({ number, path }));
}
