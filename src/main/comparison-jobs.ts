import {
  readSources,
  type ComparisonMaker,
  type ComparisonRequest,
  type ComparisonRunner,
  type DocumentReader,
  type MadeComparison,
  type WorkJob,
  type WorkOutcome,
} from '#app';
import type { Result } from '#kernel';
import { workerFile, workerJobs, type JobLimits } from './worker-jobs.ts';

/** MiB. Two editions at the limits of a comparison (50,000 units a side) need less than a half. */
const MEMORY = 1024;
/** Two strangers' at once; one is left for the desk. */
const WORKERS = { workers: 3, ownWorkers: 1 } as const;

/** What a worker is asked for; it answers `make` with a form and `run` with an outcome. */
export type ComparisonJob = { readonly make: ComparisonRequest } | { readonly run: WorkJob };

/** Two editions compared in workers of their own, so that a long comparison holds up no report. */
export function comparisonJobs(limits: JobLimits): ComparisonMaker & ComparisonRunner & { close(): Promise<void> } {
  const jobs = workerJobs<ComparisonJob, MadeComparison | WorkOutcome>({
    worker: workerFile('comparison-worker'),
    subject: 'compare',
    memory: MEMORY,
    ...WORKERS,
    ...limits,
  });
  return {
    make: (request, order) => jobs.run({ make: request }, order) as Promise<Result<MadeComparison>>,
    run: (job) => jobs.run({ run: job }) as Promise<Result<WorkOutcome>>,
    close: () => jobs.close(),
  };
}

/** Files are read first, under the limits of reading: no comparison waits for a file that takes long. */
export function readingFirst(maker: ComparisonMaker, reader: DocumentReader): ComparisonMaker {
  return {
    make: async (request, order) => {
      const read = await readSources(request, (file) => reader.outline(file, order));
      return read.ok ? maker.make(read.value, order) : read;
    },
  };
}
