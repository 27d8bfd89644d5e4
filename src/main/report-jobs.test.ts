import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ReportView } from '#app';
import { reportJobs, type ReportJobsOptions } from './report-jobs.ts';

/** A worker that answers `html`, never answers `pdf`, dies of `docx` and leaves at `xlsx`. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', ({ id, view, format }) => {
    if (format === 'docx') throw new Error('out of ink');
    if (format === 'xlsx') process.exit(7);
    if (format === 'pdf') for (;;);
    const value = { bytes: new Uint8Array([threadId]), mediaType: view.edition, fileName: format, issues: [] };
    parentPort.postMessage({ id, result: { ok: true, value } });
  });
`)}`,
);

const opened: ReturnType<typeof reportJobs>[] = [];
after(() => Promise.all(opened.map((jobs) => jobs.close())));

function jobsWith(options: Partial<ReportJobsOptions> = {}) {
  const jobs = reportJobs({ seconds: 20, mostWaiting: 5, worker, ...options });
  opened.push(jobs);
  return jobs;
}

/** The worker above reads one field of it. */
const view = (text: string) => ({ edition: text }) as unknown as ReportView;

async function codeOf(made: ReturnType<ReturnType<typeof reportJobs>['make']>): Promise<string> {
  const result = await made;
  return result.ok
    ? `made of ${result.value.mediaType}`
    : result.issues.map(({ code, found }) => `${code} ${found ?? ''}`.trim()).join();
}

test('documents asked for at once are made one after the other by the same warm worker, each from its own view', async () => {
  const jobs = jobsWith();
  const results = await Promise.all(['a', 'b', 'c'].map((text) => jobs.make(view(text), 'html')));
  const values = results.map((result) => (result.ok ? result.value : assert.fail('not made')));
  assert.deepEqual(
    values.map(({ mediaType }) => mediaType),
    ['a', 'b', 'c'],
  );
  assert.equal(new Set(values.map(({ bytes }) => bytes[0])).size, 1);
});

test('a document that takes too long is stopped, and the next one is made by a new worker', async () => {
  const jobs = jobsWith({ seconds: 1 });
  const stuck = jobs.make(view('a'), 'pdf');
  const next = jobs.make(view('b'), 'html');
  assert.equal(await codeOf(stuck), 'report.time-limit');
  assert.equal(await codeOf(next), 'made of b');
});

test('a worker that dies or leaves fails its own document only', async () => {
  const jobs = jobsWith();
  assert.equal(await codeOf(jobs.make(view('a'), 'docx')), 'report.failed out of ink');
  assert.equal(await codeOf(jobs.make(view('a'), 'xlsx')), 'report.failed exit 7');
  assert.equal(await codeOf(jobs.make(view('a'), 'html')), 'made of a');
});

test('more documents than may wait are refused at once', async () => {
  const jobs = jobsWith({ mostWaiting: 2 });
  const made = [1, 2, 3].map(() => codeOf(jobs.make(view('a'), 'html')));
  assert.deepEqual(await Promise.all(made), ['made of a', 'made of a', 'report.busy']);
  assert.equal(await codeOf(jobs.make(view('a'), 'html')), 'made of a');
});
