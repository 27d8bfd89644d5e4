import type { DraftRow } from './draft-row.ts';
import type { UnitTree } from './unit-tree.ts';

/**
 * Rows with new units in the order of the new edition. A row with old units only stands behind the row of the nearest
 * old unit before it that kept its place, or before that of the nearest after it where only that one has the same heading;
 * what follows it in the old edition goes with it.
 */
export function placeRows(rows: readonly DraftRow[], oldTree: UnitTree, oldCount: number): readonly DraftRow[] {
  const withNew = rows.filter((row) => row.newAt.length > 0).sort((x, y) => (x.newAt[0] ?? 0) - (y.newAt[0] ?? 0));
  const oldOnly = rows.filter((row) => row.newAt.length === 0).sort((x, y) => (x.oldAt[0] ?? 0) - (y.oldAt[0] ?? 0));
  const { before, after } = steadyNeighbours(withNew, oldCount);
  const ahead = new Map<number, DraftRow[]>();
  const behind = new Map<number, DraftRow[]>();
  const at = rowByOld(withNew, oldCount);
  let lastDown = -1;
  for (const row of oldOnly) {
    const place = row.oldAt[0] ?? 0;
    const [previous, next] = [before[place] ?? -1, after[place] ?? -1];
    const down =
      next >= 0 && (previous < 0 || next === lastDown || belongsBelow(oldTree.parent, { place, previous, next }));
    if (down) lastDown = next;
    const [map, key] = down ? [ahead, at[next] ?? -1] : [behind, previous < 0 ? -1 : (at[previous] ?? -1)];
    const list = map.get(key) ?? [];
    list.push(row);
    map.set(key, list);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...withNew.flatMap((row, index) => [...(ahead.get(index) ?? []), row, ...(behind.get(index) ?? [])]),
  ];
}

interface Between {
  readonly place: number;
  readonly previous: number;
  readonly next: number;
}

function belongsBelow(parent: Int32Array, { place, previous, next }: Between): boolean {
  const own = parent[place];
  return own !== parent[previous] && own !== previous && own === parent[next];
}

function rowByOld(rows: readonly DraftRow[], oldCount: number): Int32Array {
  const at = new Int32Array(oldCount).fill(-1);
  rows.forEach((row, index) => row.oldAt.forEach((place) => (at[place] = index)));
  return at;
}

/** For every old unit the nearest one before and after it that faces a new unit and has not moved. */
function steadyNeighbours(rows: readonly DraftRow[], oldCount: number): { before: Int32Array; after: Int32Array } {
  const steady = new Uint8Array(oldCount);
  for (const row of rows) if (!row.group.main?.moved) for (const place of row.oldAt) steady[place] = 1;
  const before = new Int32Array(oldCount);
  const after = new Int32Array(oldCount);
  for (let place = 0, last = -1; place < oldCount; place += 1) {
    before[place] = last;
    if (steady[place]) last = place;
  }
  for (let place = oldCount - 1, next = -1; place >= 0; place -= 1) {
    after[place] = next;
    if (steady[place]) next = place;
  }
  return { before, after };
}
