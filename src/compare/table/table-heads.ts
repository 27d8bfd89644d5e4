import { foldForCompare } from '#kernel';
import type { ComparedUnit, ComparisonRow } from '../comparison.ts';

type Side = 'new' | 'old';

/** Where the heads of tables are printed, as rows pass by in the order of the printed table. */
export class TableHeads {
  readonly #lastTable: Record<Side, string> = { new: '', old: '' };
  readonly #under = new Set<ComparedUnit>();

  pass({ new: next, old }: ComparisonRow): void {
    for (let at = 0; at < Math.max(next.length, old.length); at += 1) {
      const [ofNew, ofOld] = [next[at], old[at]];
      const [newBegins, oldBegins] = [this.#begins(ofNew, 'new'), this.#begins(ofOld, 'old')];
      const together = (newBegins || oldBegins) && areUnlike(ofNew, ofOld);
      if (ofNew && (newBegins || together)) this.#under.add(ofNew);
      if (ofOld && (oldBegins || together)) this.#under.add(ofOld);
    }
  }

  /** Whether the heads of its table stand directly over a row that passed by. */
  standOver(unit: ComparedUnit): boolean {
    return this.#under.has(unit);
  }

  #begins(unit: ComparedUnit | undefined, side: Side): boolean {
    if (!unit?.grid || unit.grid.table === this.#lastTable[side]) return false;
    this.#lastTable[side] = unit.grid.table;
    return true;
  }
}

/** Whether the heads of one table say something that those of the other do not: a mark on one side is then one on both. */
function areUnlike(one: ComparedUnit | undefined, other: ComparedUnit | undefined): boolean {
  if (!one?.grid || !other?.grid) return false;
  const [heads, others] = [one.grid.head, other.grid.head].map((some) => new Set(some.map(foldForCompare)));
  return (heads?.symmetricDifference(others ?? new Set()).size ?? 0) > 0;
}
