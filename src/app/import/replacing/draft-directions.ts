import type { RowWish } from '../kpi-rows.ts';
import { NameIndex, type PrintedName } from '../name-index.ts';
import type { ComparedDrafts } from './compared-drafts.ts';
import { facingRows } from './facing-rows.ts';

/** What the indicators of earlier drafts want: it holds in the later ones where their text does not say. */
export function draftDirections(pairs: readonly ComparedDrafts[]): (row: PrintedName) => RowWish | null {
  const wishes = pairs.map(directionsOf);
  return (row) => {
    for (const wishOf of wishes) {
      const wish = wishOf(row);
      if (wish) return wish;
    }
    return null;
  };
}

function directionsOf(pair: ComparedDrafts): (row: PrintedName) => RowWish | null {
  const known = new NameIndex(pair.before.indicators.map(({ definition }) => definition));
  const renamed = new NameIndex(facingRows(pair).map(({ now, was }) => ({ ...now, was })));
  return (row) => {
    const named = known.match(row);
    const facing = named.kind === 'one' ? null : renamed.match(row);
    const found = facing?.kind === 'one' ? known.match(facing.match.was) : named;
    if (found.kind !== 'one') return null;
    const { direction, comparator } = found.match;
    return { direction, comparator };
  };
}
