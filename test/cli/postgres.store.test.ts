import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { layDatabase } from '../helpers/data-folder.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { startWith } from './shirube-process.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-cli-postgres-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('with DATABASE_URL the examples are loaded into PostgreSQL, and a report is made beside the running server', async () => {
  const database = await freshDatabase();
  try {
    const variables = { DATABASE_URL: database.url, PORT: '0', SHIRUBE_DATA: join(root, 'unused') };
    const server = startWith(variables, 'serve');
    const home = await fetch(`${await server.address}/431001`);
    assert.equal(home.status, 200);
    assert.match(await home.text(), /熊本市/);
    const report = join(root, 'r.html');
    const made = await startWith(variables, 'report', '--city', '431001', '--year', 'R1', '--out', report).ended;
    assert.equal(made.code, 0, made.err);
    assert.ok(existsSync(report));
    server.kill('SIGTERM');
    const { code, err } = await server.ended;
    assert.equal(code, 0, err);
    assert.equal(existsSync(join(root, 'unused')), false, 'no data folder is made');
  } finally {
    await database.drop();
  }
});

test('a PostgreSQL that does not answer ends the start with exit 3, and the message holds no password', async () => {
  const url = 'postgres://shirube:secret@127.0.0.1:1/none';
  const { code, out, err } = await startWith({ DATABASE_URL: url, PORT: '0' }, 'serve').ended;
  assert.equal(code, 3, err);
  assert.equal(out, '');
  assert.match(err, /127\.0\.0\.1:1/);
  assert.doesNotMatch(err, /secret/);
});

test('--data wins over DATABASE_URL', async () => {
  const data = join(root, 'data');
  await layDatabase(data);
  const server = startWith({ DATABASE_URL: 'postgres://127.0.0.1:1/none', PORT: '0' }, 'serve', '--data', data);
  await server.address;
  assert.ok(
    readdirSync(data).some((name) => name.startsWith('owner-')),
    'the folder has its owner',
  );
  server.kill('SIGTERM');
  assert.equal((await server.ended).code, 0);
});
