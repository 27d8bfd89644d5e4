// The thread editions are compared in.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { intake } from '#intake';
import { createComparisonMaker } from '#report';
import { serveJobs } from './serve-jobs.ts';

if (!parentPort) throw new Error('comparison-worker.ts runs as a worker thread only');

const maker = createComparisonMaker({ intake, read: (url) => readFileSync(new URL(url)) });
serveJobs(parentPort, maker.make);
