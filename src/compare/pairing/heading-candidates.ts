import type { Shadow } from './shadow.ts';
import { twoAbove } from '../units/unit-tree.ts';

/** What one text unit says about the headings above it: `b` is its best partner, worth `vote`. */
export interface ChildVote {
  readonly a: number;
  readonly b: number;
  readonly vote: number;
}

/** Kept of one heading. */
const MOST = 3;

/**
 * Headings under which the same text stands are candidates of each other, whatever they say: a heading may be renamed
 * without a character in common. Two levels are looked at on either side, since one may have been put in or taken out.
 */
export function headingCandidates(
  a: Shadow,
  b: Shadow,
  votes: readonly ChildVote[],
): ReadonlyMap<number, readonly number[]> {
  const sums = new Map<number, Map<number, number>>();
  for (const { a: i, b: j, vote } of votes) {
    for (const over of twoAbove(a.parent, i)) {
      const row = sums.get(over) ?? new Map<number, number>();
      sums.set(over, row);
      for (const other of twoAbove(b.parent, j)) row.set(other, (row.get(other) ?? 0) + vote);
    }
  }
  return new Map(
    Array.from(sums, ([heading, row]) => {
      const found = [...row].sort(([x, more], [y, less]) => less - more || x - y);
      return [heading, found.slice(0, MOST).map(([other]) => other)] as const;
    }),
  );
}
