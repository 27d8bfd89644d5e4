import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Result } from '#kernel';
import { workerJobs, type WorkerJobsOptions } from './worker-jobs.ts';

type Order = 'answer' | 'hang' | 'throw' | 'leave' | 'fill' | 'buffer' | 'die';

/** A worker that does as it is told and answers with the number of its thread. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort, threadId } from 'node:worker_threads';
  const held = [];
  parentPort.on('message', ({ id, input }) => {
    if (input === 'throw') throw new Error('out of ink');
    if (input === 'leave') process.exit(7);
    if (input === 'hang') for (;;);
    if (input === 'fill') for (;;) held.push(new Array(100_000).fill({}));
    if (input === 'buffer') for (;;) held.push(new Uint8Array(1 << 22).fill(1));
    if (input === 'die') setTimeout(() => { throw new Error('later') }, 20);
    parentPort.postMessage({ id, result: { ok: true, value: threadId } });
  });
`)}`,
);

const opened: { close(): Promise<void> }[] = [];
after(() => Promise.all(opened.map((jobs) => jobs.close())));

function jobsWith(options: Partial<WorkerJobsOptions> = {}) {
  const jobs = workerJobs<Order, number>({
    subject: 'report',
    seconds: 20,
    mostWaiting: 5,
    mostOfSender: 5,
    worker,
    ...options,
  });
  opened.push(jobs);
  return { run: jobs.run.bind(jobs), close: () => jobs.close() };
}

async function codeOf(answer: Promise<Result<number>>): Promise<string> {
  const result = await answer;
  return result.ok ? 'made' : result.issues.map(({ code, found }) => `${code} ${found ?? ''}`.trim()).join();
}

test('jobs asked for at once are done one after the other by the same warm worker', async () => {
  const jobs = jobsWith();
  const results = await Promise.all([jobs.run('answer'), jobs.run('answer'), jobs.run('answer')]);
  assert.equal(new Set(results.map((result) => result.ok && result.value)).size, 1);
});

test('a job that takes too long is stopped, and the next one is done by a new worker', async () => {
  const { run } = jobsWith({ seconds: 1 });
  const codes = [codeOf(run('hang')), codeOf(run('answer'))];
  assert.deepEqual(await Promise.all(codes), ['report.time-limit', 'made']);
});

test('a worker that dies, leaves or takes too much memory, in objects or in buffers, fails its own job only', async () => {
  const { run } = jobsWith({ memory: 64 });
  assert.equal(await codeOf(run('throw')), 'report.failed out of ink');
  assert.equal(await codeOf(run('leave')), 'report.failed exit 7');
  assert.equal(await codeOf(run('fill')), 'report.memory');
  assert.equal(await codeOf(run('buffer')), 'report.memory');
  assert.equal(await codeOf(run('answer')), 'made');
});

test('more jobs than may wait are refused at once, in the words of their kind', async () => {
  const { run } = jobsWith({ mostWaiting: 2, subject: 'compare' });
  const codes = [run('answer'), run('answer'), run('answer')].map(codeOf);
  assert.deepEqual(await Promise.all(codes), ['made', 'made', 'compare.busy']);
  assert.equal(await codeOf(run('answer')), 'made');
});

test('who goes away while waiting gives the place back at once, and is not worked for', async () => {
  const { run } = jobsWith({ mostWaiting: 2, seconds: 1 });
  const reader = new AbortController();
  const [stuck, gone] = [run('hang'), run('answer', reader)];
  assert.equal(await codeOf(run('answer')), 'report.busy');
  reader.abort();
  assert.equal(await codeOf(gone), 'report.cancelled');
  const next = run('answer');
  assert.deepEqual([await codeOf(stuck), await codeOf(next)], ['report.time-limit', 'made']);
});

test('who goes away while worked for stops the worker, and the next job is done by a new one', async () => {
  const { run } = jobsWith();
  const reader = new AbortController();
  const [stuck, next] = [run('hang', reader), run('answer')];
  setImmediate(() => reader.abort());
  assert.deepEqual([await codeOf(stuck), await codeOf(next)], ['report.cancelled', 'made']);
  assert.equal(await codeOf(run('answer', { signal: AbortSignal.abort() })), 'report.cancelled');
});

test('closing ends the job at hand and those that wait', async () => {
  const { run, close } = jobsWith();
  const codes = [run('hang'), run('answer')].map(codeOf);
  await new Promise(setImmediate);
  await close();
  assert.deepEqual(await Promise.all(codes), ['report.cancelled', 'report.cancelled']);
});

test('a worker that dies between two jobs ends nothing, and the next job is done by a new one', async () => {
  const { run } = jobsWith();
  assert.equal(await codeOf(run('die')), 'made');
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(await codeOf(run('answer')), 'made');
});

test('the heavy jobs of some senders hold up no other sender, and never ourselves', async () => {
  const { run } = jobsWith({ workers: 3, ownWorkers: 1, seconds: 2, mostWaiting: 20 });
  const order: string[] = [];
  const told = async (name: string, job: Promise<Result<number>>) => order.push(`${name} ${await codeOf(job)}`);
  await Promise.all([
    told('a', run('hang', { sender: 'a' })),
    told('a again', run('hang', { sender: 'a' })),
    told('b', run('answer', { sender: 'b' })),
    told('c', run('answer', { sender: 'c' })),
    told('we', run('answer')),
  ]);
  assert.deepEqual(order.slice(3), ['a report.time-limit', 'a again report.time-limit']);
  assert.deepEqual(order.slice(0, 3).sort(), ['b made', 'c made', 'we made']);
});

test('strangers who fill all their workers leave ours free', async () => {
  const { run } = jobsWith({ workers: 2, ownWorkers: 1, seconds: 2 });
  const stuck = codeOf(run('hang', { sender: 'a' }));
  assert.equal(await codeOf(run('answer')), 'made');
  assert.equal(await stuck, 'report.time-limit');
});

test('one sender may let only so many wait, others may still come', async () => {
  const { run } = jobsWith({ mostOfSender: 2, mostWaiting: 5 });
  const codes = ['a', 'a', 'a', 'b'].map((sender) => codeOf(run('answer', { sender })));
  assert.deepEqual(await Promise.all(codes), ['made', 'made', 'report.busy', 'made']);
});
