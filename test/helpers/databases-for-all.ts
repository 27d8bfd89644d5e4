// Named by `npm test` as node:test's global set-up: one server and one database to copy, for all test files.
import { rm } from 'node:fs/promises';
import { makePattern, PATTERN } from './data-folder.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

let server: PostgresServer | undefined;
let pattern: string | undefined;

export async function globalSetup(): Promise<void> {
  [server, pattern] = await Promise.all([startPostgres(), makePattern()]);
  process.env['SHIRUBE_TEST_POSTGRES'] = server.url;
  process.env[PATTERN] = pattern;
}

export async function globalTeardown(): Promise<void> {
  await server?.stop();
  if (pattern !== undefined) await rm(pattern, { recursive: true, force: true });
}
