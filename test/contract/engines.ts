import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { openStore } from '#store';
import type { OpenStore, StoreLocation } from '#store';
import { freshDatabase } from '../helpers/postgres.ts';
import { testEffects } from './test-effects.ts';

export interface Place {
  readonly location: StoreLocation;
  /** Runs a statement behind the store's back; the store must be closed. */
  statement(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
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
  return {
    location: {
      kind: 'folder',
      directory,
      effects: testEffects,
      onFatal: (issue) => assert.fail(JSON.stringify(issue)),
    },
    statement: async (sql) => {
      const pglite = await PGlite.create(join(directory, 'database'));
      try {
        return (await pglite.query<Record<string, unknown>>(sql)).rows;
      } finally {
        await pglite.close();
      }
    },
    end: () => rm(directory, { recursive: true, force: true }),
  };
}

async function postgresPlace(): Promise<Place> {
  const database = await freshDatabase();
  return {
    location: { kind: 'postgres', url: database.url, effects: testEffects },
    statement: async (sql) => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(sql)).rows;
      } finally {
        await client.end();
      }
    },
    end: () => database.drop(),
  };
}
