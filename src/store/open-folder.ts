import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import type { Store } from '#app';
import { atPlace, fail, ok } from '#kernel';
import type { Issue, Result } from '#kernel';
import { databaseOn } from './database-on.ts';
import { isDiskFull } from './disk-full.ts';
import { errorText } from './error-text.ts';
import { takeFolderLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { guardPGlite } from './guard-pglite.ts';
import type { LockEffects } from './lock-effects.ts';
import { migrate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { StoreClosed } from './store-closed.ts';
import { storeIssue } from './store-issue.ts';

export interface FolderLocation {
  readonly kind: 'folder';
  readonly directory: string;
  readonly effects: LockEffects;
  /** Called once when the database has died (a full disk): say it and end; every later call is refused. */
  readonly onFatal: (issue: Issue) => void;
}

export interface FolderStore {
  readonly store: Store;
  readonly announce: FolderLock['announce'];
}

/** A new database takes 40 MB and recovery after a full disk one more WAL segment of 16 MB; below this PGlite fails without a reason. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** Lock first, database second; whatever fails, the lock is given back. */
export async function openFolder(location: FolderLocation): Promise<Result<FolderStore>> {
  const { directory, effects } = location;
  try {
    const lock = takeFolderLock(directory, effects);
    if (!lock.ok) return lock;
    const opened = await openLocked(location).catch((error: unknown) => fail(failure(directory, error)));
    if (!opened.ok) {
      lock.value.release();
      return opened;
    }
    return ok({ store: releasing(opened.value, lock.value), announce: lock.value.announce });
  } catch (error) {
    return fail(failure(directory, error));
  }
}

async function openLocked({ directory, effects, onFatal }: FolderLocation): Promise<Result<Store>> {
  const free = effects.freeBytes(directory);
  if (free < LEAST_FREE_BYTES) {
    return fail(storeIssue('data.disk-full', { place: { file: directory }, found: `${free}`, expected: `${LEAST_FREE_BYTES}` }));
  }
  let serving = false;
  const pglite = guardPGlite(await PGlite.create(await databaseFolder(directory, effects)), (cause) => {
    if (serving) onFatal(failure(directory, cause));
  });
  const database = databaseOn(new PGliteDialect({ pglite }));
  const migrated = await migrate(database, effects.read).finally(() => (serving = true));
  if (migrated.ok) return ok(sqlStore(database));
  await database.destroy();
  return { ok: false, issues: migrated.issues.map((newer) => atPlace(newer, { file: directory })) };
}

/** A database is made under another name and renamed when whole: a start that was cut off leaves nothing that looks like one. */
async function databaseFolder(directory: string, effects: LockEffects): Promise<string> {
  const whole = join(directory, 'database');
  if (effects.list(whole).length > 0) return whole;
  const fresh = join(directory, 'database.new');
  effects.remove(fresh);
  await (await PGlite.create(fresh)).close();
  effects.rename(fresh, whole);
  return whole;
}

function releasing(store: Store, lock: FolderLock): Store {
  return {
    ...store,
    close: async () => {
      await store.close();
      lock.release();
    },
  };
}

function failure(directory: string, error: unknown): Issue {
  const cause = error instanceof StoreClosed ? error.cause : error;
  return storeIssue(isDiskFull(cause) ? 'data.disk-full' : 'data.unreadable', { place: { file: directory }, found: errorText(cause) });
}
