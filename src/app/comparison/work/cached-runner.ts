import { createHash } from 'node:crypto';
import type { Result } from '#kernel';
import type { ComparisonRunner } from '../../ports.ts';
import type { WorkJob } from './compare-with-work.ts';
import type { WorkOutcome } from './work-outcome.ts';

/** Keeps the last `most` outcomes, so that the form of a page does not compare anew what the page compared. */
export function cachedRunner(runner: ComparisonRunner, most: number): ComparisonRunner {
  const kept = new Map<string, Promise<Result<WorkOutcome>>>();
  const drop = (key: string, outcome: Promise<Result<WorkOutcome>>): void => {
    if (kept.get(key) === outcome) kept.delete(key);
  };
  const start = (job: WorkJob, key: string): Promise<Result<WorkOutcome>> => {
    const outcome = runner.run(job);
    void outcome.then(
      ({ ok }) => (ok ? undefined : drop(key, outcome)),
      () => drop(key, outcome),
    );
    return outcome;
  };
  return {
    run: (job) => {
      const key = keyOf(job);
      const outcome = kept.get(key) ?? start(job, key);
      kept.delete(key);
      kept.set(key, outcome);
      for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
      return outcome;
    },
  };
}

/** States are named by the hash of their units in each entry. */
function keyOf({ old, new: next, work }: WorkJob): string {
  return createHash('sha256')
    .update(JSON.stringify([old, next, work.entries]))
    .digest('base64');
}
