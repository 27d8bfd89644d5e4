import type { ComparisonMaker, ComparisonRequest, ComparisonRunner, MadeComparison, WorkJob, WorkOutcome } from '#app';
import type { Result } from '#kernel';
import { workerFile, workerJobs, type JobLimits } from './worker-jobs.ts';

/** MiB. Two editions at the limits of a comparison (50,000 units a side) need less than a half. */
const HEAP = 1024;

/** What the worker is asked for; it answers `make` with a form and `run` with an outcome. */
export type ComparisonJob = { readonly make: ComparisonRequest } | { readonly run: WorkJob };

/** Two editions compared in a worker of their own, so that a long comparison holds up no report. Strangers' files are read there only. */
export function comparisonJobs(limits: JobLimits): ComparisonMaker & ComparisonRunner & { close(): Promise<void> } {
  const { run, close } = workerJobs<ComparisonJob, MadeComparison | WorkOutcome>({
    worker: workerFile('comparison-worker'),
    subject: 'compare',
    heap: HEAP,
    ...limits,
  });
  return {
    make: (request, signal) => run({ make: request }, signal) as Promise<Result<MadeComparison>>,
    run: (job) => run({ run: job }) as Promise<Result<WorkOutcome>>,
    close,
  };
}
