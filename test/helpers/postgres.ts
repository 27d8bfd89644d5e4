import { after } from 'node:test';
import { Client } from 'pg';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

export interface TestDatabase {
  /** For `DATABASE_URL`. */
  readonly url: string;
  /** Disconnects whoever is still there and removes the database. */
  drop(): Promise<void>;
}

const shared = process.env['SHIRUBE_TEST_POSTGRES'];
let ownServer: Promise<PostgresServer> | undefined;
let made = 0;
after(async () => (await ownServer)?.stop());

/** A new, empty PostgreSQL database. A test file run alone starts its own server; `npm test` starts one for all. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = shared ?? (await (ownServer ??= startPostgres())).url;
  made += 1;
  const name = `test_${process.pid}_${made}`;
  await ask(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function ask(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 5000, query_timeout: 30_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
