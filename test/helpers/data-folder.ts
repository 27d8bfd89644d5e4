import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { keepWasmCode } from '#store';

/** Where `npm test` tells its test files which database to copy. */
export const PATTERN = 'SHIRUBE_TEST_DATABASE';

let own: Promise<string> | undefined;
after(async () => {
  if (own) await rm(await own, { recursive: true, force: true });
});

/**
 * Gives a data folder the database that a first start makes before it migrates it. It is copied: to make one takes several
 * seconds of two processors. A test file run alone makes its own pattern; `npm test` makes one for all.
 */
export async function layDatabase(directory: string): Promise<void> {
  const pattern = process.env[PATTERN] ?? (await (own ??= makePattern()));
  cpSync(pattern, join(directory, 'database'), { recursive: true });
}

export async function makePattern(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-pattern-'));
  await behindTheStore(folder, async () => {});
  return folder;
}

export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Opens the database of a data folder without the store, which must be closed. */
export async function behindTheStore<T>(database: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  keepWasmCode();
  const pglite = await PGlite.create(database);
  try {
    return await work(async (sql) => (await pglite.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await pglite.close();
  }
}
