import type { DraftRow } from '../rows/draft-row.ts';
import type { UnitTree } from '../units/unit-tree.ts';

interface Trees {
  readonly oldTree: UnitTree;
  readonly newTree: UnitTree;
}

/**
 * Texts that moved one after another, from one place to another: the first of each run with how many they are. A heading is
 * told by itself.
 */
export function movedRuns(rows: readonly DraftRow[], { oldTree, newTree }: Trees): ReadonlyMap<DraftRow, number> {
  const counts = new Map<DraftRow, number>();
  /** By the new place of the last row of each run. */
  const runs = new Map<number, { readonly head: DraftRow; readonly last: DraftRow }>();
  for (const row of rows) {
    const [place] = row.newAt;
    if (row.type !== 'moved' || place === undefined) continue;
    const run = runs.get(newTree.before[place] ?? -1);
    const head = run && goesOn(run.last, row, oldTree) ? run.head : row;
    counts.set(head, (counts.get(head) ?? 0) + 1);
    runs.set(row.newAt.at(-1) ?? place, { head, last: row });
  }
  return counts;
}

/** A text that stood behind the other, and left as it did. */
function goesOn(last: DraftRow, row: DraftRow, oldTree: UnitTree): boolean {
  const isText = [last, row].every(({ new: [unit] }) => unit?.kind !== 'heading');
  return (
    isText &&
    last.group.main?.moved === row.group.main?.moved &&
    oldTree.before[row.oldAt[0] ?? -1] === last.oldAt.at(-1)
  );
}
