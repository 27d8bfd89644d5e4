import { join } from 'node:path';
import { fail, ok } from '#kernel';
import type { Issue, Result } from '#kernel';
import type { LockEffects, ProcessMark } from './lock-effects.ts';
import { storeIssue } from './store-issue.ts';

/** The sole right to open a data folder. */
export interface FolderLock {
  /** Tells others where the owner can be reached, such as `http://localhost:8080`. */
  announce(address: string): void;
  release(): void;
}

/** What stands in a lock file. */
interface Owner extends ProcessMark {
  readonly address: string | null;
}

interface Lock {
  readonly file: string;
  readonly generation: number;
  /** null = not readable (yet): taken to be alive. */
  readonly owner: Owner | null;
}

const LOCK_NAME = /^owner-(\d+)\.lock$/;
const MOST_ATTEMPTS = 5;

/**
 * Takes the folder or says at once who has it; never waits. A dead owner is succeeded by a file of the next generation,
 * created exclusively, so that of two successors one wins. Whoever has created a file looks once more and withdraws
 * before any living other: of two processes at least one sees the other, so two owners never stand.
 */
export function takeFolderLock(folder: string, effects: LockEffects): Result<FolderLock> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const before = locksIn(folder, effects);
    const living = before.find((lock) => isAlive(lock.owner, effects));
    if (living) return fail(inUse(folder, living));

    const generation = 1 + Math.max(0, ...before.map((lock) => lock.generation));
    const file = lockFile(folder, generation);
    if (!effects.create(file, ownerText(effects.self, null))) continue;

    const others = locksIn(folder, effects).filter((lock) => lock.generation !== generation);
    const rival = others.find((lock) => isAlive(lock.owner, effects));
    if (rival) {
      effects.remove(file);
      return fail(inUse(folder, rival));
    }
    for (const dead of others) effects.remove(dead.file);
    return ok(heldLock(file, effects));
  }
  return fail(inUse(folder, { file: folder, generation: 0, owner: null }));
}

function heldLock(file: string, effects: LockEffects): FolderLock {
  return {
    announce: (address) => {
      const fresh = `${file}.new`;
      effects.remove(fresh);
      effects.create(fresh, ownerText(effects.self, address));
      effects.rename(fresh, file);
    },
    release: () => effects.remove(file),
  };
}

function locksIn(folder: string, effects: LockEffects): readonly Lock[] {
  return effects.list(folder).flatMap((name) => {
    const generation = LOCK_NAME.exec(name)?.[1];
    if (generation === undefined) return [];
    const file = join(folder, name);
    const text = effects.read(file);
    return text === null ? [] : [{ file, generation: Number(generation), owner: ownerOf(text) }];
  });
}

/** In doubt a process lives: one of another machine cannot be looked for, a file being written cannot be read. */
function isAlive(owner: Owner | null, { self, findProcess }: LockEffects): boolean {
  if (!owner || owner.host !== self.host) return true;
  if (owner.pid === self.pid) return owner.started === self.started;
  const found = findProcess(owner.pid);
  return found !== null && (found.started === null || found.started === owner.started);
}

function lockFile(folder: string, generation: number): string {
  return join(folder, `owner-${generation}.lock`);
}

function ownerText({ pid, host, started }: ProcessMark, address: string | null): string {
  return `${JSON.stringify({ pid, host, started, address } satisfies Owner)}\n`;
}

function ownerOf(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

function inUse(folder: string, { file, owner }: Lock): Issue {
  const params = { lock: file, ...(owner ? { pid: owner.pid, host: owner.host } : {}) };
  return storeIssue('data.in-use', {
    place: { file: folder },
    params,
    ...(owner?.address ? { found: owner.address } : {}),
  });
}
