// The thread strangers' documents are read in, and editions are checked in.
import { parentPort } from 'node:worker_threads';
import { checkEditions, checkFile, oneFile, readCityFiles } from '#app';
import { intake } from '#intake';
import type { Result } from '#kernel';
import type { ReadingJob, ReadingOutput } from './reading-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

if (!parentPort) throw new Error('reading-worker.ts runs as a worker thread only');

serveJobs<ReadingJob, ReadingOutput>(parentPort, answer);

async function answer(
  job: ReadingJob,
  onProgress: (done: number, total: number) => void,
): Promise<Result<ReadingOutput>> {
  if ('outline' in job) return intake.outline(oneFile(job.outline.name, job.outline.bytes), job.outline);
  if ('source' in job) return readCityFiles(job.source, intake, onProgress);
  if ('check' in job) return checkFile(job.check, intake);
  if ('editions' in job) return checkEditions(job.editions);
  // Loaded when it is asked for: reading does not wait for the parts of a workbook.
  const { findingsWorkbook } = await import('#report');
  return findingsWorkbook(job.list);
}
