import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { inProcessRunner, type ComparisonMaker } from '#app';
import { classesOfGrids, createComparisonMaker, readComparisonStyle } from '#report';
import { intake } from '#intake';
import { createWeb, type WebPorts } from '#web';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { readAsset } from '../../test/helpers/read-asset.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { plainChecker } from '../../test/helpers/test-site.ts';
import { comparisonJobs } from './comparison-jobs.ts';
import { listen, type ListenOptions } from './listen.ts';
import { shippedFiles } from './shipped-files.ts';

const MEGABYTE = 1024 * 1024;

/** A worker that is busy for ever with an edition named `stuck.md`, and answers every other request at once. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, input }) => {
    if (input.make.old.name === 'stuck.md') for (;;);
    const value = { kind: 'page', html: '<p>made</p>', issues: [], counts: { types: [], check: 0 } };
    parentPort.postMessage({ id, result: { ok: true, value } });
  });
`)}`,
);

const closings: (() => Promise<unknown>)[] = [];
after(() => Promise.all(closings.map((close) => close())));

async function served(ports: Partial<WebPorts> = {}, options: Partial<ListenOptions> = {}) {
  const web = createWeb({
    store: memoryStore(smallDossier()),
    clock: { now: () => new Date().toISOString() },
    reportMaker: { make: () => assert.fail('no report is asked for') },
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' }),
    classesOfGrids,
    comparisonStyle: readComparisonStyle(readAsset),
    comparisonRunner: inProcessRunner,
    checkRunner: plainChecker,
    importReader: { source: () => assert.fail('nothing is imported') },
    assets: shippedFiles('web'),
    desk: null,
    version: '0.0.0',
    onError: (error) => assert.fail(String(error)),
    ...ports,
  });
  const server = await listen({ host: '127.0.0.1', port: 0, fetch: web.fetch, ...options });
  assert.ok(server.ok);
  const { address, close } = server.value;
  closings.push(close);
  return { address, port: Number(new URL(address).port) };
}

function stuckJobs(options: { readonly seconds: number; readonly mostWaiting: number }) {
  const jobs = comparisonJobs({ worker, mostOfSender: 5, ...options });
  closings.unshift(() => jobs.close());
  return jobs;
}

const texts = (name: string): FormData => {
  const form = new FormData();
  form.append('old-file', new File(['# 章'], name));
  form.append('new-text', '# 章\n\n文');
  return form;
};

const compare = (address: string, form: FormData, signal?: AbortSignal): Promise<Response> =>
  fetch(`${address}/tools/compare`, { method: 'POST', body: form, ...(signal ? { signal } : {}) });

/** Other readers are served as ever. */
async function answersOthers(address: string): Promise<void> {
  const statuses = await Promise.all(
    ['/healthz', '/431001', '/tools/compare'].map(async (path) => (await fetch(address + path)).status),
  );
  assert.deepEqual(statuses, [200, 200, 200]);
}

/** An upload whose body is written by hand. */
function upload(port: number, length: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `POST /tools/compare HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${length}\r\n\r\n`,
  );
  return socket;
}

async function answerOn(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

test('while a comparison runs to its time limit others are answered; then its sender is told, and the next is compared', async () => {
  const { address } = await served({ comparisonMaker: stuckJobs({ seconds: 2, mostWaiting: 5 }) });
  const stuck = compare(address, texts('stuck.md'));
  const next = compare(address, texts('a.md'));
  await answersOthers(address);
  const [late, made] = [await stuck, await next];
  assert.deepEqual([late.status, made.status], [503, 200]);
  assert.match(await late.text(), /比較が2秒で終わらなかった/);
});

test('a reader that goes away gives its place in the queue to the next', async () => {
  const jobs = stuckJobs({ seconds: 60, mostWaiting: 1 });
  const begun = Promise.withResolvers<void>();
  const make: ComparisonMaker['make'] = (request, signal) => {
    const made = jobs.make(request, signal);
    begun.resolve();
    return made;
  };
  const { address } = await served({ comparisonMaker: { make } });
  const reader = new AbortController();
  const gone = compare(address, texts('stuck.md'), reader.signal).catch(() => 'gone');
  await begun.promise;
  const refused = await compare(address, texts('a.md'));
  assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [503, '30']);
  reader.abort();
  assert.equal(await gone, 'gone');
  let made = await compare(address, texts('a.md'));
  while (made.status === 503) made = await compare(address, texts('a.md'));
  assert.equal(made.status, 200);
});

test('uploads that hang keep nobody waiting, and are ended by the clock', async () => {
  const { address, port } = await served({}, { requestTimeout: 1000 });
  const hanging = Array.from({ length: 10 }, () => upload(port, MEGABYTE));
  for (const socket of hanging) socket.write('--x\r\nContent-Disposition: form-data; name="old-text"\r\n\r\nあ');
  await answersOthers(address);
  const answers = await Promise.all(hanging.map(answerOn));
  for (const answer of answers) assert.match(answer, /^HTTP\/1\.1 (?:408|429) /);
  await answersOthers(address);
});

test('an upload announced as huge is refused at once, one that turns out too large is heard out and told so', async () => {
  const { address, port } = await served();
  const announced = upload(port, 10_000 * MEGABYTE);
  const answer = answerOn(announced);
  await answersOthers(address);
  assert.match(await answer, /^HTTP\/1\.1 413 /);
  const form = texts('a.md');
  form.append('large', new File([new Uint8Array(80 * MEGABYTE)], 'large.bin'));
  const response = await compare(address, form);
  assert.equal(response.status, 413);
  assert.match(await response.text(), /合わせて60MBまで/);
});

test('the desk of a server knows its peer: on this machine it asks for its key', async () => {
  const { address } = await served({ desk: { key: 'k', random: (bytes) => new Uint8Array(bytes) } });
  assert.equal((await fetch(`${address}/desk`)).status, 200);
  assert.equal((await fetch(`${address}/desk`, { headers: { 'X-Forwarded-For': '203.0.113.5' } })).status, 404);
});
