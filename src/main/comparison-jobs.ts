import type { ComparisonMaker, ComparisonRequest, MadeComparison } from '#app';
import { workerFile, workerJobs, type JobLimits } from './worker-jobs.ts';

/** MiB. Two editions at the limits of a comparison (50,000 units a side) need less than a half. */
const HEAP = 1024;

/** The comparison maker in a worker of its own, so that a long comparison holds up no report. Strangers' files are read there only. */
export function comparisonJobs(limits: JobLimits): ComparisonMaker & { close(): Promise<void> } {
  const { run, close } = workerJobs<ComparisonRequest, MadeComparison>({
    worker: workerFile('comparison-worker'),
    subject: 'compare',
    heap: HEAP,
    ...limits,
  });
  return { make: run, close };
}
