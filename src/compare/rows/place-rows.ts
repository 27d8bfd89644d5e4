import type { ComparedUnit } from '../comparison.ts';
import type { DraftRow } from './draft-row.ts';
import type { UnitTree } from '../units/unit-tree.ts';

/**
 * Rows with new units in the order of the new edition. A row with old units only stands behind the row of the nearest
 * old unit before it that kept its place, or before that of the nearest after it where only that one has the same heading;
 * what follows it in the old edition goes with it; tables are not parted. What stands below a heading that moved keeps its place below that.
 */
export function placeRows(rows: readonly DraftRow[], oldTree: UnitTree, oldCount: number): readonly DraftRow[] {
  const withNew = rows.filter((row) => row.newAt.length > 0).sort((x, y) => (x.newAt[0] ?? 0) - (y.newAt[0] ?? 0));
  const oldOnly = rows.filter((row) => row.newAt.length === 0).sort((x, y) => (x.oldAt[0] ?? 0) - (y.oldAt[0] ?? 0));
  const { before, after } = steadyNeighbours(withNew, oldTree.parent);
  const ahead = new Map<number, DraftRow[]>();
  const behind = new Map<number, DraftRow[]>();
  const at = rowByOld(withNew, oldCount);
  const placeBehind = behindTables(withNew);
  let lastDown = -1;
  for (const row of oldOnly) {
    const place = row.oldAt[0] ?? 0;
    const [previous, next] = [before[place] ?? -1, after[place] ?? -1];
    const down =
      next >= 0 && (previous < 0 || next === lastDown || belongsBelow(oldTree.parent, { place, previous, next }));
    if (down) lastDown = next;
    const [map, key] = down
      ? [ahead, at[next] ?? -1]
      : [behind, previous < 0 ? -1 : placeBehind(row, at[previous] ?? -1)];
    const list = map.get(key) ?? [];
    list.push(row);
    map.set(key, list);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...withNew.flatMap((row, index) => [...(ahead.get(index) ?? []), row, ...(behind.get(index) ?? [])]),
  ];
}

/** No heading or text is put between two rows of a table: it stands behind the last of them, and so does what follows it. */
function behindTables(rows: readonly DraftRow[]): (row: DraftRow, key: number) => number {
  const ends = new Map<number, number>();
  return (row, key) => {
    const known = ends.get(key);
    if (known !== undefined || isOfTable(row.old[0])) return known ?? key;
    let end = key;
    while (isOneTable(rows[end]?.new.at(-1), rows[end + 1]?.new[0])) end += 1;
    ends.set(key, end);
    return end;
  };
}

function isOfTable(unit: ComparedUnit | undefined): boolean {
  return unit?.kind === 'kpi' || unit?.grid !== undefined;
}

function isOneTable(one: ComparedUnit | undefined, other: ComparedUnit | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    isOfTable(one) &&
    one.kind === other.kind &&
    one.grid?.table === other.grid?.table
  );
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

/**
 * For every old unit the nearest one before and after it that faces a new unit and kept its place below the same moved
 * heading, or below none; the moved heading itself stands before all of them.
 */
function steadyNeighbours(rows: readonly DraftRow[], parent: Int32Array): { before: Int32Array; after: Int32Array } {
  const [faces, left] = [new Uint8Array(parent.length), new Uint8Array(parent.length)];
  for (const { oldAt, group } of rows) for (const place of oldAt) (group.main?.moved ? left : faces)[place] = 1;
  const [before, after] = [new Int32Array(parent.length).fill(-1), new Int32Array(parent.length).fill(-1)];
  const carrier = new Int32Array(parent.length).fill(-1);
  const last = new Map<number, number>();
  for (let place = 0; place < parent.length; place += 1) {
    const over = parent[place] ?? -1;
    const carried = left[over] ? over : (carrier[over] ?? -1);
    carrier[place] = carried;
    before[place] = last.get(carried) ?? carried;
    if (faces[place]) last.set(carried, place);
  }
  const next = new Map<number, number>();
  for (let place = parent.length - 1; place >= 0; place -= 1) {
    const carried = carrier[place] ?? -1;
    after[place] = next.get(carried) ?? -1;
    if (faces[place]) next.set(carried, place);
  }
  return { before, after };
}
