import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Store } from '#app';
import { fail, ok } from '#kernel';
import type { Result } from '#kernel';
import { databaseOn } from './database-on.ts';
import { errorText } from './error-text.ts';
import type { LockEffects } from './lock-effects.ts';
import { migrate } from './migrate.ts';
import { sqlStore } from './sql-store.ts';
import { storeIssue } from './store-issue.ts';

export interface PostgresLocation {
  readonly kind: 'postgres';
  /** `postgres://user:password@host:5432/name` */
  readonly url: string;
  readonly effects: Pick<LockEffects, 'read'>;
}

const CONNECT_MS = 5000;

/** Any number of processes may use one PostgreSQL; a full disk there is its server's to survive. */
export async function openPostgres({ url, effects }: PostgresLocation): Promise<Result<Store>> {
  if (!URL.canParse(url))
    return fail(storeIssue('database.unreachable', { found: 'not a URL', expected: 'postgres://user@host:5432/name' }));
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A connection lost while idle: the next call gets a new one or says why not.
  pool.on('error', () => undefined);
  const database = databaseOn(new PostgresDialect({ pool }));
  const migrated = await migrate(database, effects.read).catch((error: unknown) => {
    return fail(storeIssue('database.unreachable', { found: errorText(error), expected: withoutPassword(url) }));
  });
  if (migrated.ok) return ok(sqlStore(database));
  await database.destroy();
  return migrated;
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = '';
  return address.href;
}
