import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LockEffects } from '#store';

/** Real files, but only one process in the world: who else may live is tried with real processes in `folder.contract.test.ts`. */
export const testEffects: LockEffects = {
  self: { pid: process.pid, host: 'test', started: '1' },
  findProcess: () => null,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null),
  create: (file, text) => {
    if (existsSync(file)) return false;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return true;
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  freeBytes: () => 2 ** 40,
};
