import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../../scripts/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = fileURLToPath(new URL('../../dist/main/index.js', import.meta.url));

// As people run it. `npm test` has built it; a test file run alone sees its sources of this moment too.
await buildIfChanged(root, process.execPath);

export interface Ended {
  /** Exit code; null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly pid: number;
  /** Resolves with the address that `serve` prints, rejects where it ends without one. */
  readonly address: Promise<string>;
  /** Resolves with the first group of the pattern once standard output holds it. */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/** The built command in a process of its own. */
export function startShirube(...args: readonly string[]): Started {
  return startWith({}, ...args);
}

/** Of the environment it sees what is given and nothing else of ours but the path. */
export function startWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]): Started {
  const env = { PATH: process.env['PATH'], TZ: 'Asia/Tokyo', ...variables };
  const child = spawn(process.execPath, [program, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  const address = Promise.withResolvers<string>();
  address.promise.catch(() => undefined);
  const ended = Promise.withResolvers<Ended>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    const found = /http:\/\/[\w.]+:\d+/.exec(out)?.[0];
    if (found) address.resolve(found);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.on('close', (code) => {
    ended.resolve({ code, out, err });
    address.reject(new Error(`ended with ${code}: ${err}`));
  });
  return {
    pid: child.pid ?? 0,
    address: address.promise,
    line: async (pattern) => {
      for (;;) {
        const found = pattern.exec(out)?.[1];
        if (found !== undefined) return found;
        await once(child.stdout, 'data');
      }
    },
    ended: ended.promise,
    kill: (signal) => void child.kill(signal),
  };
}

export function runShirube(...args: readonly string[]): Promise<Ended> {
  return startShirube(...args).ended;
}
