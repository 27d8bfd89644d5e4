import { mkdtemp, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import autocannon from 'autocannon';
import { reportRows, seconds, type BenchRow } from './rows.ts';

const RATE = 300;
const SECONDS = 10;
const WARM_UP_SECONDS = 3;
const PAGES = {
  home: '/431001',
  indicators: '/431001/indicators',
  indicator: '/431001/indicators/births',
  report: '/431001/reports/first/R1',
} as const;

/** The built server as a city starts it, in a process of its own; resolves with its address and the time it took. */
async function start(data: string) {
  const from = performance.now();
  const server = spawn(process.execPath, ['dist/main/index.js', 'serve', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+?:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const ready = performance.now() - from;
  const stop = () => new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM'));
  return { address, ready, stop };
}

async function underLoad(url: string) {
  const load = {
    url,
    connections: 10,
    overallRate: RATE,
    duration: SECONDS,
    headers: { 'accept-encoding': 'br, gzip' },
  };
  await autocannon({ ...load, duration: WARM_UP_SECONDS });
  const result = await autocannon(load);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} bad answers, ${result.errors} errors at ${url}`);
  return { p99: result.latency.p99, rate: result.requests.average };
}

/** Page and style sheet as they travel; fonts apart. */
async function onTheWire(address: string, path: string): Promise<number> {
  const page = await sizeOf(address + path);
  const sheets = [
    ...page.text.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+\.css)"/g),
  ];
  if (sheets.length === 0) throw new Error(`no style sheet found at ${path}`);
  const sizes = await Promise.all(
    sheets.map(async ([, first, second]) => (await sizeOf(new URL(first ?? second ?? '', address).href)).bytes),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, page.bytes);
}

/** Bytes as sent: fetch unpacks, so that the length is taken from a second, raw request. */
async function sizeOf(url: string): Promise<{ bytes: number; text: string }> {
  const text = await (await fetch(url)).text();
  const raw = await autocannon({ url, amount: 1, connections: 1, headers: { 'accept-encoding': 'br' } });
  return { bytes: raw.throughput.total, text };
}

const data = await mkdtemp(join(tmpdir(), 'shirube-bench-'));
await (await start(data)).stop();
const server = await start(data);
const rows: BenchRow[] = [
  {
    what: 'start on an existing data folder',
    bar: '≤ 3 s',
    measured: seconds(server.ready),
    held: server.ready <= 3000,
  },
];
for (const [name, path] of Object.entries(PAGES)) {
  const bytes = await onTheWire(server.address, path);
  const { p99, rate } = await underLoad(server.address + path);
  rows.push(
    {
      what: `page “${name}”, whole answer p99 at ${rate.toFixed(0)} requests/s`,
      bar: '≤ 20 ms at 300/s',
      measured: `${p99} ms`,
      held: p99 <= 20 && rate >= RATE * 0.98,
    },
    {
      what: `page “${name}” on the wire without fonts`,
      bar: '≤ 100 kB',
      measured: `${(bytes / 1000).toFixed(0)} kB`,
      held: bytes <= 100_000,
    },
  );
}
await server.stop();
await rm(data, { recursive: true, force: true });
reportRows(rows);
