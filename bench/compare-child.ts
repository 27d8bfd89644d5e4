// Measures one method on one input in a process of its own: `node compare-child.ts METHOD INPUT warm|once`.
import process from 'node:process';
import { compareEditions } from '#compare';
import { comparisonInputs, type ComparisonInput, type Sides } from './compare-inputs.ts';
import { pairingPeers, textPeers } from './compare-peers.ts';
import { median } from './rows.ts';

/** Warm runs go on for so long, or so many; the first third is thrown away: code is compiled for some twenty runs. */
const LONGEST = 8000;
const MOST = 60;

const whole = (units: Sides['old']): string => units.map(({ text }) => text).join('\n');

function work(method: string, sides: Sides): () => unknown {
  const [pairing, changes] = [pairingPeers[method], textPeers[method]];
  if (pairing) return () => pairing(sides);
  if (!changes) return () => compareEditions({ title: '', units: sides.old }, { title: '', units: sides.new });
  const [old, next] = [whole(sides.old), whole(sides.new)];
  return () => changes(old, next);
}

function warm(run: () => unknown): number {
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < MOST && (times.length === 0 || performance.now() - begin < LONGEST)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times.slice(Math.floor(times.length / 3)));
}

const [method = '', input = '', mode = ''] = process.argv.slice(2);
const sides = comparisonInputs[input as ComparisonInput]();
if (!sides) throw new Error(`${input} is not at hand`);
const run = work(method, sides);
const before = process.resourceUsage().maxRSS;
const milliseconds = mode === 'warm' ? warm(run) : Number(run() === null);
console.log(JSON.stringify({ milliseconds, kibibytes: process.resourceUsage().maxRSS - before }));
