import type { Comparison, Departure } from './comparison.ts';
import type { ComparisonUnit } from './units/comparison-unit.ts';
import { draftRemarks } from './remarks/draft-remarks.ts';
import { draftRows, type DraftRow } from './rows/draft-row.ts';
import { columnsOfTables } from './marks/grid-columns.ts';
import { groupsOf } from './rows/groups.ts';
import { pair, type PairOptions } from './pairing/pair.ts';
import type { SuspendedPin } from './pins/pin.ts';
import { placeRows } from './rows/place-rows.ts';
import { standsOf, type Stands } from './remarks/stands.ts';
import { itemTree, unitTree } from './units/unit-tree.ts';

/** One side of a 新旧対照表. */
export interface ComparedEdition {
  readonly title: string;
  readonly units: readonly ComparisonUnit[];
}

export interface CompareOutcome {
  readonly comparison: Comparison;
  /** Pins that could not be kept, in their order. */
  readonly suspended: readonly SuspendedPin[];
  /** Elementary steps of the pairing. */
  readonly steps: number;
}

/** Two editions → the rows of their 新旧対照表, in the order of the new one. */
export function compareEditions(
  old: ComparedEdition,
  next: ComparedEdition,
  options: PairOptions = {},
): CompareOutcome {
  const { suspended, steps, ...pairing } = pair(old.units, next.units, options);
  const groups = groupsOf(pairing, next.units.length, old.units.length);
  const units = { old: old.units, new: next.units };
  const columnsOf = columnsOfTables(groups, units);
  const drafts = draftRows(groups, { ...units, columnsOf });
  const oldTree = unitTree(old.units);
  const places = placeRows([...drafts, ...drafts.flatMap(leftBehind)], oldTree, old.units.length);
  const placed = places.filter((row) => row.left === undefined);
  const editions = { ...units, oldTree, newTree: unitTree(next.units) };
  const stands = standsOf(placed, {
    ...units,
    oldTree: itemTree(old.units, oldTree),
    newTree: itemTree(next.units, editions.newTree),
  });
  const remarks = draftRemarks(placed, { ...editions, stands });
  const rows = placed.map((row, at) => ({
    type: row.type,
    flags: row.flags,
    new: row.new,
    old: row.old,
    links: row.links,
    confidence: row.confidence,
    ...(row.reason ? { reason: row.reason } : {}),
    remarks: remarks[at] ?? [],
  }));
  const comparison = {
    old: { title: old.title },
    new: { title: next.title },
    rows,
    departures: departuresOf(places, stands),
  };
  return { comparison, suspended, steps };
}

/** The place that a row left for another one, placed as if its old units had been deleted. */
function leftBehind(row: DraftRow): readonly DraftRow[] {
  const isAway = row.group.main?.moved === 'away' && row.newAt.length > 0 && row.oldAt.length > 0;
  return row.type === 'moved' || isAway ? [{ ...row, newAt: [], left: row.new }] : [];
}

function departuresOf(places: readonly DraftRow[], stands: Stands): readonly Departure[] {
  let before = 0;
  return places.flatMap(({ left, group, old, oldAt }): readonly Departure[] => {
    if (left === undefined) {
      before += 1;
      return [];
    }
    const [to] = left;
    if (!to) return [];
    const aside = group.main?.moved === 'aside';
    const { shared, path } = stands.ofNew(group.new[0] ?? -1, oldAt[0] ?? -1);
    return old.map((unit) => ({ before, aside, shared, old: unit, new: { ...to, path } }));
  });
}
