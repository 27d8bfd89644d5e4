import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import type { Stand } from './remark.ts';
import { allAbove, type UnitTree } from './unit-tree.ts';

export interface TwoEditions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly oldTree: UnitTree;
  readonly newTree: UnitTree;
}

/** Places of units of one edition, as told from the place `here` of the other. */
export interface Stands {
  ofOld(place: number, here: number): Stand;
  ofNew(place: number, here: number): Stand;
}

/** What two places share is told by the headings that face each other, whatever they are called and numbered now. */
export function standsOf(rows: readonly DraftRow[], { old, new: next, oldTree, newTree }: TwoEditions): Stands {
  const facing = new Set<string>();
  for (const { group } of rows)
    for (const link of group.links) if (next[link.new]?.kind === 'heading') facing.add(`${link.old} ${link.new}`);
  return {
    ofOld: (place, here) => {
      const own = allAbove(newTree.parent, here);
      return standOf(old[place], allAbove(oldTree.parent, place), (above) =>
        own.some((over) => facing.has(`${above} ${over}`)),
      );
    },
    ofNew: (place, here) => {
      const own = allAbove(oldTree.parent, here);
      return standOf(next[place], allAbove(newTree.parent, place), (above) =>
        own.some((over) => facing.has(`${over} ${above}`)),
      );
    },
  };
}

/** `above`: the nearest first. */
function standOf(
  unit: ComparisonUnit | undefined,
  above: readonly number[],
  isShared: (above: number) => boolean,
): Stand {
  const nearest = above.findIndex(isShared);
  return {
    number: unit?.number ?? '',
    path: unit?.path ?? [],
    shared: nearest < 0 ? 0 : above.length - nearest,
  };
}
