import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, sql } from 'kysely';
import { databaseOn } from './database-on.ts';
import { guardPGlite } from './guard-pglite.ts';
import { StoreClosed } from './store-closed.ts';

const diskFull = Object.assign(new Error('could not extend file "base/5/1": No space left on device'), {
  code: '53100',
  severity: 'ERROR',
});

/** A PGlite that keeps what it was asked and fails where told; `room` is what the disk has. */
function fakeDatabase(failing: Readonly<Record<string, Error>> = {}) {
  const seen = { asked: [] as string[], deaths: [] as unknown[], room: true };
  const pglite = {
    closed: false,
    query: async (text: string) => {
      seen.asked.push(text.split(' ')[0] ?? '');
      const error = failing[seen.asked.at(-1) ?? ''];
      if (error) throw error;
      return { rows: [], fields: [] };
    },
    close: async () => void seen.asked.push('close'),
  } as unknown as PGlite;
  const guarded = guardPGlite(pglite, { hasRoom: () => seen.room, onDeath: (cause) => seen.deaths.push(cause) });
  return { seen, database: databaseOn(new PGliteDialect({ pglite: guarded })) };
}

type FakeDatabase = ReturnType<typeof fakeDatabase>['database'];

const inTransaction = (database: FakeDatabase, statement: string): Promise<unknown> =>
  database.transaction().execute((change) => sql.raw(statement).execute(change));

describe('PGlite under guard', { timeout: 10_000 }, () => {
  test('a transaction that goes well is committed', async () => {
    const { seen, database } = fakeDatabase();
    await inTransaction(database, 'INSERT');
    await database.destroy();
    assert.deepEqual(seen, { asked: ['BEGIN', 'INSERT', 'COMMIT', 'close'], deaths: [], room: true });
  });

  test('a transaction that fails for an ordinary reason is rolled back, and the next one works', async () => {
    const duplicate = new Error('duplicate key');
    const { seen, database } = fakeDatabase({ INSERT: duplicate });
    await assert.rejects(inTransaction(database, 'INSERT'), duplicate);
    await inTransaction(database, 'UPDATE');
    assert.deepEqual(seen, {
      asked: ['BEGIN', 'INSERT', 'ROLLBACK', 'BEGIN', 'UPDATE', 'COMMIT'],
      deaths: [],
      room: true,
    });
  });

  const deaths: readonly [title: string, error: Error][] = [
    ['a full disk', diskFull],
    [
      'a server that gave up',
      Object.assign(new Error('could not locate a valid checkpoint record'), { severity: 'PANIC' }),
    ],
    ['a WebAssembly that ended', Object.assign(new Error('unreachable'), { name: 'RuntimeError' })],
  ];
  for (const [title, error] of deaths) {
    for (const at of ['BEGIN', 'INSERT', 'COMMIT']) {
      test(`after ${title} at ${at} nothing touches it again, not even ROLLBACK or close`, async () => {
        const { seen, database } = fakeDatabase({ [at]: error });
        await assert.rejects(inTransaction(database, 'INSERT'), StoreClosed);
        const asked = [...seen.asked];
        assert.equal(asked.at(-1), at);
        await assert.rejects(inTransaction(database, 'UPDATE'), StoreClosed);
        await assert.rejects(
          sql`SELECT 1`.execute(database),
          (closed: unknown) => closed instanceof StoreClosed && closed.cause === error,
        );
        await database.destroy();
        assert.deepEqual([seen.asked, seen.deaths], [asked, [error]]);
      });
    }
  }

  test('on a disk that is nearly full a COMMIT does not begin', async () => {
    const { seen, database } = fakeDatabase();
    const change = database.transaction().execute(async (trx) => {
      await sql`INSERT`.execute(trx);
      seen.room = false;
    });
    await assert.rejects(change, StoreClosed);
    assert.deepEqual([seen.asked, seen.deaths.length], [['BEGIN', 'INSERT'], 1]);
    seen.room = true;
    await assert.rejects(sql`SELECT 1`.execute(database), StoreClosed);
  });
});
