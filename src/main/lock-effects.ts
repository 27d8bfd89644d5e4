import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { LockEffects } from '#store';

/** Node's files and processes as the store wants them. */
export const lockEffects: LockEffects = {
  self: {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid) ?? String(Math.round(performance.timeOrigin)),
  },
  findProcess: (pid) => (isRunning(pid) ? { started: startOf(pid) } : null),
  list: (folder) => orMissing(() => readdirSync(folder)) ?? [],
  read: (file) => orMissing(() => readFileSync(file, 'utf8')),
  create,
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  freeBytes: (folder) => {
    const { bavail, bsize } = statfsSync(nearestFolder(resolve(folder)));
    return bavail * bsize;
  },
};

/** Flushed to the disk: after a power cut a lock file must not be found empty. */
function create(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return true;
}

/** Signal 0 reaches nobody; EPERM means somebody else's process. A zombie runs no more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !['Z', 'X'].includes(statOf(pid)?.[0] ?? '');
}

/** Clock ticks between the machine's start and the process's (field 22 of proc_pid_stat(5)); null outside Linux. */
function startOf(pid: number): string | null {
  return statOf(pid)?.[19] ?? null;
}

/** Fields of proc_pid_stat(5) from the third on, after the name in parentheses. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The folder itself or the nearest one above it that is there; a root (a drive that is not there) ends the search. */
function nearestFolder(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : nearestFolder(above);
}

function orMissing<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
