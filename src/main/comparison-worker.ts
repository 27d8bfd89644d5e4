// The thread editions are compared in.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { workOutcome, type MadeComparison, type WorkOutcome } from '#app';
import { ok } from '#kernel';
import { createComparisonMaker, type ComparisonMakerParts } from '#report';
import type { ComparisonJob } from './comparison-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

if (!parentPort) throw new Error('comparison-worker.ts runs as a worker thread only');

// Never made: a folder that is not there holds nothing that a document could read.
const emptyFolder = join(tmpdir(), `shirube-nothing-${process.pid}`);
// Loaded when it is asked for: most editions come read.
const intake: ComparisonMakerParts['intake'] = {
  outline: async (files, options) => (await import('#intake')).intake.outline(files, options),
};
const maker = createComparisonMaker({ intake, read: (url) => readFileSync(new URL(url)), emptyFolder });
serveJobs<ComparisonJob, MadeComparison | WorkOutcome>(parentPort, async (job) =>
  'make' in job ? maker.make(job.make) : ok(workOutcome(job.run)),
);
