import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { comparisonInputs, sizeOf, type ComparisonInput } from './compare-inputs.ts';
import { pairingPeers, textPeers } from './compare-peers.ts';
import { seconds, type BenchRow } from './rows.ts';

const CHILD = fileURLToPath(new URL('compare-child.ts', import.meta.url));
/** A run that takes longer is ended, and its row says so. */
const LIMIT = 30_000;

export const OWN = 'shirube';

interface Measured {
  readonly milliseconds: number;
  readonly kibibytes: number;
}

/** In a fresh process, so that memory and compiled code are the method's own, and built, as a city runs it; null where it was ended at the limit. */
async function measured(method: string, input: ComparisonInput, mode: 'warm' | 'once'): Promise<Measured | null> {
  const command = [CHILD, method, input, mode];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { timeout: LIMIT, killSignal: 'SIGKILL' });
    return JSON.parse(stdout);
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed) return null;
    throw error;
  }
}

const BARS: Readonly<Partial<Record<ComparisonInput, number>>> = {
  'an invented pair of 80 pages': 100,
  'an invented pair of 10,000 units a side': 1500,
};
/** How many times faster than jsdiff's words over the two whole texts. */
const FASTER = 100;

/** Each method on one input; ours pairs, marks and lays out, a peer only finds its differences. */
async function rowsOn(input: ComparisonInput): Promise<readonly BenchRow[]> {
  const sides = comparisonInputs[input]();
  if (!sides) return [{ what: `time on ${input}`, bar: 'a time', measured: 'not at hand', held: null }];
  const rows: BenchRow[] = [];
  let own = 0;
  for (const method of [OWN, ...Object.keys(textPeers), ...Object.keys(pairingPeers)]) {
    const time = await measured(method, input, 'warm');
    const memory = time ? await measured(method, input, 'once') : null;
    const [bar, isOwn] = [BARS[input], method === OWN];
    if (isOwn) own = time?.milliseconds ?? LIMIT;
    const size = isOwn ? ` (${sizeOf(sides)})` : '';
    rows.push({
      what: `${method}, ${input}${size}`,
      bar: isOwn && bar ? `≤ ${seconds(bar)}` : '—',
      measured: `${timeOf(time)}, ${memoryOf(memory)}`,
      held: isOwn && bar ? own <= bar : null,
    });
    if (method === 'jsdiff words') rows.push(ratio(input, own, time));
  }
  return rows;
}

function timeOf(time: Measured | null): string {
  return time ? seconds(time.milliseconds) : `not done after ${seconds(LIMIT)}`;
}

function memoryOf(memory: Measured | null): string {
  return memory ? `${Math.round(memory.kibibytes / 1024)} MiB more at its peak` : 'memory not known';
}

function ratio(input: ComparisonInput, own: number, peer: Measured | null): BenchRow {
  const times = (peer?.milliseconds ?? LIMIT) / own;
  const isHeld = input === 'an invented pair of 80 pages';
  return {
    what: `faster than jsdiff's words over the two whole texts, ${input}`,
    bar: isHeld ? `≥ ${FASTER}×` : '—',
    measured: `${peer ? '' : 'more than '}${times.toFixed(times < 10 ? 1 : 0)}×`,
    held: isHeld ? times >= FASTER : null,
  };
}

export async function timeRows(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const input of Object.keys(comparisonInputs) as readonly ComparisonInput[]) rows.push(...(await rowsOn(input)));
  return rows;
}
