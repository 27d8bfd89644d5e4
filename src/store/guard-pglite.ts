import type { PGlite } from '@electric-sql/pglite';
import type { PGliteDialectConfig } from 'kysely';
import { isDiskFull } from './disk-full.ts';
import { StoreClosed } from './store-closed.ts';

/** The part of PGlite that Kysely uses. */
type GuardedPGlite = Exclude<PGliteDialectConfig['pglite'], (...args: never) => unknown>;
type Query = GuardedPGlite['query'];

/**
 * PGlite that is never touched again after an error it does not survive: a further query, ROLLBACK and close included,
 * would block the whole process for ever. `onDeath` is called once, before the query that failed is rejected.
 */
export function guardPGlite(pglite: PGlite, onDeath: (cause: unknown) => void): GuardedPGlite {
  let death: StoreClosed | null = null;

  const query: Query = async (text, parameters, options) => {
    if (death) throw death;
    try {
      return await pglite.query(text, parameters, options);
    } catch (error) {
      if (!isFatal(error)) throw error;
      death = new StoreClosed(error);
      onDeath(error);
      throw death;
    }
  };

  return {
    get closed() {
      return death !== null || pglite.closed;
    },
    ready: true,
    waitReady: Promise.resolve(),
    query,
    transaction: (work) => inTransaction(query, work),
    close: async () => {
      if (!death) await pglite.close();
    },
  };
}

/** As PGlite's own, but every step passes the guard. Kysely lets one caller at a time come here. */
async function inTransaction<T>(query: Query, work: Parameters<GuardedPGlite['transaction']>[0]): Promise<T> {
  const rollback = async (): Promise<void> => void (await query('ROLLBACK'));
  await query('BEGIN');
  try {
    const result = await work({ query, rollback });
    await query('COMMIT');
    return result as T;
  } catch (error) {
    if (!(error instanceof StoreClosed)) await rollback();
    throw error;
  }
}

/** A full disk, a PANIC of the server, or WebAssembly that ended. */
function isFatal(error: unknown): boolean {
  if (isDiskFull(error)) return true;
  const { name, severity } = error as { readonly name?: unknown; readonly severity?: unknown };
  return severity === 'PANIC' || severity === 'FATAL' || name === 'RuntimeError' || name === 'ExitStatus' || name === 'ErrnoError';
}
