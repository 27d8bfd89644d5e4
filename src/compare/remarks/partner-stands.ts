import type { DraftRow } from '../rows/draft-row.ts';
import type { Stand } from './remark.ts';
import type { Stands } from './stands.ts';

/**
 * For a row of a split or merged group: where the old units of its new ones stood, and where units of the group went that
 * the row does not hold.
 */
export function partnerStands(
  { group, newAt, oldAt }: DraftRow,
  stands: Stands,
): { readonly from: readonly Stand[]; readonly to: readonly Stand[] } {
  const [firstNew, firstOld] = [newAt[0], oldAt[0] ?? group.old[0] ?? -1];
  const elsewhere = group.new.filter((place) => !newAt.includes(place));
  return {
    from: firstNew === undefined ? [] : group.old.map((place) => stands.ofOld(place, firstNew)),
    to: elsewhere.map((place) => stands.ofNew(place, firstOld)),
  };
}
