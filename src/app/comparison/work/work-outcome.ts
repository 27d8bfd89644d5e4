import { changedRows, type ComparisonRow } from '#compare';
import { workComparer, type ComparedWork, type WorkJob } from './compare-with-work.ts';

/** What the last entry changed in the table. */
export interface LiveEffect {
  readonly entry: number;
  /** Places of rows as they are now. */
  readonly rows: readonly number[];
  /** The rows that stood there without it. */
  readonly before: readonly ComparisonRow[];
}

export interface WorkOutcome extends ComparedWork {
  /** Null where nobody has said anything yet. */
  readonly effect: LiveEffect | null;
}

/** The comparison under all words, and beside it the one without the last entry. May take over 50 ms: a worker's job. */
export function workOutcome(job: WorkJob): WorkOutcome {
  const { entries } = job.work;
  const compare = workComparer(job);
  const now = compare(entries);
  const last = entries.at(-1);
  if (!last) return { ...now, effect: null };
  const before = compare(entries.slice(0, -1));
  const changed = changedRows(before.comparison, now.comparison);
  const gone = changed.before.flatMap((at) => before.comparison.rows[at] ?? []);
  return { ...now, effect: { entry: last.number, rows: changed.after, before: gone } };
}
