import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client } from 'pg';
import { freshDatabase } from './postgres.ts';

test('each test gets an empty PostgreSQL database of its own, in Japanese time', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  assert.notEqual(one.url, other.url);
  const client = new Client({ connectionString: one.url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT current_setting('timezone') AS zone, (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS tables",
  );
  await client.end();
  assert.deepEqual(rows, [{ zone: 'Asia/Tokyo', tables: 0 }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a database that was dropped is gone, and the server still stands', async () => {
  const database = await freshDatabase();
  await database.drop();
  await assert.rejects(new Client({ connectionString: database.url }).connect(), /does not exist/);
});
