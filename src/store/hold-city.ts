import { sql } from 'kysely';
import type { Change, Database } from './database.ts';

/** Writers of one city come one after the other; released with the transaction. */
export async function holdCity(change: Change, code: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('shirube city'), ${Number(code)}::integer)`.execute(change);
}

/** Runs what writes to a city in one transaction, alone with it. */
export function cityWriter(database: Database) {
  return <T>(city: string, write: (change: Change) => Promise<T>): Promise<T> =>
    database.transaction().execute(async (change) => {
      await holdCity(change, city);
      return write(change);
    });
}
