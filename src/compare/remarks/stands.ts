import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import type { Stand } from './remark.ts';
import { rowGroups, type RowGroup } from '../units/row-groups.ts';
import { isSpeltAlike } from '../spelling/spelling.ts';
import { allAbove, type UnitTree } from '../units/unit-tree.ts';

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
  const [ofOld, ofNew] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const holds = new Set([...newTree.parent, ...next.keys().filter((place) => next[place]?.kind === 'heading')]);
  for (const { old: before, new: after } of rows.flatMap(({ group }) => group.links)) {
    if (!holds.has(after)) continue;
    ofOld.set(before, [...(ofOld.get(before) ?? []), after]);
    ofNew.set(after, [...(ofNew.get(after) ?? []), before]);
  }
  const [oldSide, newSide]: [Side, Side] = [
    { units: old, parent: oldTree.parent, facing: ofOld, groupOf: rowGroups(old) },
    { units: next, parent: newTree.parent, facing: ofNew, groupOf: rowGroups(next) },
  ];
  return {
    ofOld: (place, here) => standOf(place, here, { own: oldSide, other: newSide }),
    ofNew: (place, here) => standOf(place, here, { own: newSide, other: oldSide }),
  };
}

interface Side {
  readonly units: readonly ComparisonUnit[];
  readonly parent: Int32Array;
  /** For each heading those of the other side that face it. */
  readonly facing: ReadonlyMap<number, readonly number[]>;
  /** What gathers a row of a table with others. */
  readonly groupOf: (place: number) => RowGroup | null;
}

/** `place` is one of the edition `own`, told from the place `here` of the edition `other`. */
function standOf(place: number, here: number, { own, other }: { readonly own: Side; readonly other: Side }): Stand {
  const unit = own.units[place];
  const above = allAbove(own.parent, place);
  const aboveHere = new Set(allAbove(other.parent, here));
  const facing = (heading: number): readonly number[] => own.facing.get(heading) ?? [];
  const isShared = (heading: number): boolean => facing(heading).some((over) => aboveHere.has(over));
  const nearest = above.findIndex(isShared);
  const lowest = unit?.kind === 'heading' ? place : (above[0] ?? -1);
  const numbers = numbersAt(lowest, own, isShared);
  const isStanding = (heading: number): boolean => numbersAt(heading, other, (over) => aboveHere.has(over)) === numbers;
  return {
    number: unit?.number ?? '',
    path: [...(unit?.path ?? []), ...itemsAbove(above, own), ...otherGroup(own.groupOf(place), other.groupOf(here))],
    shared: nearest < 0 ? 0 : above.length - nearest,
    former: lowest >= 0 && !isShared(lowest) && !facing(lowest).some(isStanding),
  };
}

/** The items of a list that hold a unit, the outermost first. */
function itemsAbove(above: readonly number[], { units }: Side): readonly string[] {
  return above.flatMap((place) => (units[place]?.kind === 'heading' ? [] : [units[place]?.text ?? ''])).toReversed();
}

/** The group of a row, where the row it is told from is of another. */
function otherGroup(group: RowGroup | null, here: RowGroup | null): readonly string[] {
  return !group || isSpeltAlike(group.name, here?.name ?? '') ? [] : [group.name];
}

/** The numbers of a heading and of those above it, below the shared ones; of one without a number its words. */
function numbersAt(heading: number, { units, parent }: Side, isShared: (heading: number) => boolean): string {
  const chain = [heading, ...allAbove(parent, heading)];
  const shared = chain.findIndex(isShared);
  return chain
    .slice(0, shared < 0 ? undefined : shared)
    .map((place) => foldForCompare(units[place]?.number || (units[place]?.text ?? '')))
    .join('/');
}
