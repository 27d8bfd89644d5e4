import type {
  CheckedFile,
  CheckReport,
  CheckRequest,
  CheckRunner,
  DocumentReader,
  EditionOutline,
  FileCheck,
  FindingsList,
  HandedFile,
  ImportReader,
  MadeDocument,
  ReadDocument,
} from '#app';
import type { Result } from '#kernel';
import { workerFile, workerJobs, type JobLimits } from './worker-jobs.ts';

/** MiB of heap and buffers, the file itself included. */
const MEMORY = 768;
/** A plan of 400 pages takes about an eighth of the time. */
const LIMITS: JobLimits = { seconds: 30, mostWaiting: 20, mostOfSender: 5 };
/** Two strangers' at once; one is left for the desk. */
const WORKERS = { workers: 3, ownWorkers: 1 } as const;

/** What a worker is asked for: an outline, the documents of an import, a checked file, the findings of stored editions, a list of findings. */
export type ReadingJob =
  | { readonly outline: HandedFile }
  | { readonly source: readonly HandedFile[] }
  | { readonly check: FileCheck }
  | { readonly editions: CheckRequest }
  | { readonly list: FindingsList };

export type ReadingOutput = EditionOutline | ReadDocument | CheckedFile | CheckReport | MadeDocument;

export interface ReadingJobs extends DocumentReader, CheckRunner, ImportReader {
  close(): Promise<void>;
}

/** Documents read and checked in workers that no other work waits for. */
export function readingJobs(limits: JobLimits = LIMITS): ReadingJobs {
  const jobs = workerJobs<ReadingJob, ReadingOutput>({
    worker: workerFile('reading-worker'),
    subject: 'reading',
    memory: MEMORY,
    ...WORKERS,
    ...limits,
  });
  return {
    outline: (file, order) => jobs.run({ outline: file }, order) as Promise<Result<EditionOutline>>,
    source: (files, order) => jobs.run({ source: files }, order) as Promise<Result<ReadDocument>>,
    file: (job, order) => jobs.run({ check: job }, order) as Promise<Result<CheckedFile>>,
    editions: (request) => jobs.run({ editions: request }) as Promise<Result<CheckReport>>,
    list: (list, order) => jobs.run({ list }, order) as Promise<Result<MadeDocument>>,
    close: () => jobs.close(),
  };
}
