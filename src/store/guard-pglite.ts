import type { PGlite } from '@electric-sql/pglite';
import type { PGliteDialectConfig } from 'kysely';
import { isDiskFull } from './disk-full.ts';
import { StoreClosed } from './store-closed.ts';

/** The part of PGlite that Kysely uses. */
type GuardedPGlite = Exclude<PGliteDialectConfig['pglite'], (...args: never) => unknown>;
type Query = GuardedPGlite['query'];

/** What the guard watches. */
interface Watch {
  /** Asked before every query. A COMMIT that finds no room for its log blocks the process for ever, so it must not begin. */
  readonly hasRoom: () => boolean;
  /** Called once, before the query that failed is rejected. */
  readonly onDeath: (cause: unknown) => void;
}

/**
 * PGlite that is never touched again after an error it does not survive, nor on a disk that is nearly full:
 * a further query, ROLLBACK and close included, would block the whole process for ever.
 */
export function guardPGlite(pglite: PGlite, { hasRoom, onDeath }: Watch): GuardedPGlite {
  let death: StoreClosed | null = null;

  const die = (cause: unknown): StoreClosed => {
    death = new StoreClosed(cause);
    onDeath(cause);
    return death;
  };
  const query: Query = async (text, parameters, options) => {
    if (death) throw death;
    if (!hasRoom()) throw die(new Error('No space left on device: the reserve that a commit needs is used up'));
    try {
      return await pglite.query(text, parameters, options);
    } catch (error) {
      throw isFatal(error) ? die(error) : error;
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

/**
 * As PGlite's own, but every step passes the guard. Kysely lets one caller at a time come here, and waits for `work`
 * to be called: where BEGIN fails, what `work` asks for fails with it.
 */
async function inTransaction<T>(query: Query, work: Parameters<GuardedPGlite['transaction']>[0]): Promise<T> {
  const begun = query('BEGIN');
  // Whoever asks `inside` hears of it; nobody may.
  begun.catch(() => undefined);
  const inside: Query = async (text, parameters, options) => {
    await begun;
    return query(text, parameters, options);
  };
  const rollback = async (): Promise<void> => void (await inside('ROLLBACK'));
  try {
    const result = await work({ query: inside, rollback });
    await inside('COMMIT');
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
  return (
    severity === 'PANIC' ||
    severity === 'FATAL' ||
    name === 'RuntimeError' ||
    name === 'ExitStatus' ||
    name === 'ErrnoError'
  );
}
