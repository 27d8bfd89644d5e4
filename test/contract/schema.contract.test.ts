import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openStore } from '#store';
import type { Ask } from '../helpers/data-folder.ts';
import { engines, opened } from './engines.ts';

const reviewed = new URL('../../src/store/schema.sql', import.meta.url);
const readFirst = `-- The schema after all migrations, to be read and reviewed; nothing runs it. A test holds it to the databases.
-- After a new migration: SHIRUBE_WRITE_SCHEMA=1 npm test -- contract, then read what changed.`;

/** Every table, index, trigger and function of ours, in an order that no collation decides. */
async function schemaOf(ask: Ask): Promise<string> {
  const lines = async (query: string): Promise<string[]> =>
    (await ask(query)).map((row) => String(row['line'])).toSorted();
  const columns = await ask(`
    SELECT c.relname AS name, a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.oid, a.attnum`);
  const constraints = await ask(`
    SELECT c.relname AS name, pg_get_constraintdef(k.oid) AS line FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'f', 'u', 'c') ORDER BY k.contype <> 'p', k.contype, k.oid`);
  const tables = [...Map.groupBy(columns, (row) => String(row['name']))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => {
      const own = constraints.filter((row) => row['name'] === name);
      return `CREATE TABLE ${name} (\n${[...rows, ...own].map((row) => `  ${String(row['line'])}`).join(',\n')}\n);`;
    });
  const indexes = await lines(
    `SELECT indexdef || ';' AS line FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT LIKE '%_pkey'`,
  );
  const functions = await lines(
    `SELECT pg_get_functiondef(oid) || ';' AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  );
  const triggers = await lines(`SELECT pg_get_triggerdef(oid) || ';' AS line FROM pg_trigger WHERE NOT tgisinternal`);
  return `${[readFirst, ...tables, ...indexes, ...functions, ...triggers].join('\n\n')}\n`;
}

for (const { name, place: newPlace } of engines) {
  test(
    `the migrations make the reviewed schema on ${name}, and a second run changes nothing`,
    { timeout: 60_000 },
    async (t) => {
      const place = await newPlace();
      t.after(() => place.end());
      await (await opened(place.location)).close();
      await (await opened(place.location)).close();
      const { schema, applied } = await place.behind(async (ask) => ({
        schema: await schemaOf(ask),
        applied: await ask('SELECT version, name FROM schema_migration ORDER BY version'),
      }));
      if (process.env['SHIRUBE_WRITE_SCHEMA']) writeFileSync(reviewed, schema);
      assert.equal(schema, readFileSync(reviewed, 'utf8'));
      assert.deepEqual(applied, [
        { version: 1, name: '0001_cities.sql' },
        { version: 2, name: '0002_audit.sql' },
        { version: 3, name: '0003_comparison_work.sql' },
        { version: 4, name: '0004_imports.sql' },
        { version: 5, name: '0005_check_entries.sql' },
        { version: 6, name: '0006_dictionary.sql' },
        { version: 7, name: '0007_import_changes.sql' },
      ]);
    },
  );

  test(
    `on ${name} the municipality code comes first in every key of a city's tables`,
    { timeout: 60_000 },
    async (t) => {
      const place = await newPlace();
      t.after(() => place.end());
      await (await opened(place.location)).close();
      const keys = await place.behind((ask) =>
        ask(`
      SELECT c.relname || ': ' || pg_get_constraintdef(k.oid) AS line FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'f', 'u') AND c.relname <> 'schema_migration'`),
      );
      assert.ok(keys.length > 40, `only ${keys.length} keys found`);
      assert.deepEqual(
        keys.filter((row) => !/ KEY \(municipality_code\b/.test(String(row['line']))),
        [],
      );
    },
  );
}

test('programs that start at the same moment on one PostgreSQL migrate it once', { timeout: 60_000 }, async (t) => {
  const place = await engines.find((engine) => engine.name === 'PostgreSQL')!.place();
  t.after(() => place.end());
  const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(place.location)));
  for (const store of stores) {
    assert.ok(store.ok, JSON.stringify(store));
    assert.deepEqual(await store.value.cities(), []);
    await store.value.close();
  }
});

test('a PostgreSQL that does not answer is one clear issue, without its password', { timeout: 60_000 }, async () => {
  const location = { kind: 'postgres' as const, effects: { read: () => null } };
  const refused = await openStore({ ...location, url: 'postgres://city:secret@127.0.0.1:1/plans' });
  assert.ok(!refused.ok);
  const [issue] = refused.issues;
  assert.deepEqual([issue?.code, issue?.expected], ['database.unreachable', 'postgres://city@127.0.0.1:1/plans']);
  assert.match(issue?.found ?? '', /ECONNREFUSED/);
  assert.doesNotMatch(JSON.stringify(refused), /secret/);
  const noUrl = await openStore({ ...location, url: 'plans' });
  assert.equal(!noUrl.ok && noUrl.issues[0]?.code, 'database.unreachable');
});
