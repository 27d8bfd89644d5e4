import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, sql } from 'kysely';
import type { Store } from '#app';
import { atPlace, fail, ok } from '#kernel';
import type { Issue, Result } from '#kernel';
import { cityTableNames } from './city-tables.ts';
import type { Database } from './database.ts';
import { databaseOn } from './database-on.ts';
import { isDiskFull } from './disk-full.ts';
import { errorText } from './error-text.ts';
import { takeFolderLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { guardPGlite } from './guard-pglite.ts';
import { keepWasmCode } from './keep-wasm-code.ts';
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

const MEBIBYTE = 1024 * 1024;
/** A new database takes 40 MB, recovery one more log segment of 16 MB; below this PGlite fails to open without a reason. */
const LEAST_TO_OPEN = 64 * MEBIBYTE;
/** Two log segments: enough for any COMMIT. */
const LEAST_TO_GO_ON = 32 * MEBIBYTE;

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
  if (free < LEAST_TO_OPEN) {
    return fail(
      storeIssue('data.disk-full', {
        place: { file: directory },
        found: inMebibytes(free),
        expected: inMebibytes(LEAST_TO_OPEN),
      }),
    );
  }
  keepWasmCode();
  let serving = false;
  const pglite = guardPGlite(await PGlite.create(await databaseFolder(directory, effects)), {
    hasRoom: () => effects.freeBytes(directory) >= LEAST_TO_GO_ON,
    onDeath: (cause) => {
      if (serving) onFatal(failure(directory, cause));
    },
  });
  const database = databaseOn(new PGliteDialect({ pglite }));
  const migrated = await migrate(database, effects.read);
  if (!migrated.ok) {
    await database.destroy();
    return { ok: false, issues: migrated.issues.map((newer) => atPlace(newer, { file: directory })) };
  }
  await vacuum(database);
  serving = true;
  return ok(withCheckpoints(sqlStore(database), database));
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

/** PGlite has no background processes: dead rows stay and the log grows until somebody asks. Together a few milliseconds. */
async function vacuum(database: Database): Promise<void> {
  for (const table of cityTableNames) await sql`VACUUM ${sql.table(table)}`.execute(database);
}

function withCheckpoints(store: Store, database: Database): Store {
  const checked = async <T>(change: Promise<T>): Promise<T> => {
    const done = await change;
    await sql`CHECKPOINT`.execute(database);
    return done;
  };
  return {
    ...store,
    replace: (dossier, audit) => checked(store.replace(dossier, audit)),
    addWorkEntry: (addition, audit) => checked(store.addWorkEntry(addition, audit)),
    saveLineage: (saving, audit) => checked(store.saveLineage(saving, audit)),
    imports: {
      ...store.imports,
      open: (session, audit) => checked(store.imports.open(session, audit)),
      keepReading: (key, reading, audit) => checked(store.imports.keepReading(key, reading, audit)),
      addEntry: (key, entry, audit) => checked(store.imports.addEntry(key, entry, audit)),
      discard: (key, audit) => checked(store.imports.discard(key, audit)),
      accept: (change, audit) => checked(store.imports.accept(change, audit)),
      undo: (change, audit) => checked(store.imports.undo(change, audit)),
    },
  };
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
  const init = { place: { file: directory }, found: errorText(cause) };
  return isDiskFull(cause)
    ? storeIssue('data.disk-full', { ...init, expected: inMebibytes(LEAST_TO_OPEN) })
    : storeIssue('data.unreadable', init);
}

function inMebibytes(bytes: number): string {
  return `${Math.floor(bytes / MEBIBYTE)} MiB`;
}
