// The thread documents are made in: fonts and compiler stay warm between documents.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createReportMaker, readReportAssets } from '#report';
import type { ReportJob } from './report-jobs.ts';
import { serveJobs } from './serve-jobs.ts';

if (!parentPort) throw new Error('report-worker.ts runs as a worker thread only');

const assets = readReportAssets((url) => readFileSync(new URL(url)));
// Never made: a folder that is not there holds nothing that a document could read.
const emptyFolder = join(tmpdir(), `shirube-nothing-${process.pid}`);
const maker = createReportMaker({ assets, emptyFolder });
serveJobs(parentPort, ({ view, format }: ReportJob) => maker.make(view, format));
