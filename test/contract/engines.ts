import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore } from '#store';
import type { OpenStore, StoreLocation } from '#store';
import { behindTheStore, layDatabase, type Ask } from '../helpers/data-folder.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { testEffects } from './test-effects.ts';

export interface Place {
  readonly location: StoreLocation;
  /** Asks the database behind the store's back; the store must be closed. */
  behind<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

/** Every database the store promises to work on, each with a new and empty place. */
export const engines: readonly { readonly name: string; place(): Promise<Place> }[] = [
  { name: 'PGlite', place: folderPlace },
  { name: 'PostgreSQL', place: postgresPlace },
];

export async function opened(location: StoreLocation): Promise<OpenStore> {
  const result = await openStore(location);
  assert.ok(result.ok, `the store did not open: ${JSON.stringify(result)}`);
  return result.value;
}

async function folderPlace(): Promise<Place> {
  const directory = await mkdtemp(join(tmpdir(), 'shirube-store-'));
  await layDatabase(directory);
  return {
    location: {
      kind: 'folder',
      directory,
      effects: testEffects,
      onFatal: (issue) => assert.fail(JSON.stringify(issue)),
    },
    behind: (work) => behindTheStore(join(directory, 'database'), work),
    end: () => rm(directory, { recursive: true, force: true }),
  };
}

async function postgresPlace(): Promise<Place> {
  const database = await freshDatabase();
  return {
    location: { kind: 'postgres', url: database.url, effects: testEffects },
    behind: async (work) => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      try {
        return await work(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
      } finally {
        await client.end();
      }
    },
    end: () => database.drop(),
  };
}
