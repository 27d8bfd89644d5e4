import { sql } from 'kysely';
import type { Change } from './database.ts';

/** Writers of one city come one after the other; released with the transaction. */
export async function holdCity(change: Change, code: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('shirube city'), ${Number(code)}::integer)`.execute(change);
}
