import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { behindTheStore, layDatabase } from '../helpers/data-folder.ts';
import { runShirube, startShirube, startWith } from './shirube-process.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-serve-'));
after(() => rmSync(root, { recursive: true, force: true }));
const data = join(root, 'data');

test('a first start loads the examples and answers; nobody else gets its folder or its port; it stops when asked', async () => {
  const server = startShirube('serve', '--port', '0', '--data', data);
  const address = await server.address;
  const home = await fetch(`${address}/431001`);
  assert.equal(home.status, 200);
  assert.match(await home.text(), /熊本市/);

  const port = new URL(address).port;
  const report = join(root, 'r.html');
  const [second, reader, neighbour] = await Promise.all([
    runShirube('serve', '--port', '0', '--data', data),
    runShirube('report', '--data', data, '--city', '431001', '--year', 'R1', '--out', report),
    runShirube('serve', '--port', port, '--data', join(root, 'other')),
  ]);
  for (const refused of [second, reader]) {
    assert.equal(refused.code, 3, refused.err);
    assert.ok(refused.err.includes(address), 'the message says where the data can be seen');
    assert.ok(refused.err.includes(data));
  }
  assert.equal(existsSync(report), false);
  assert.equal(neighbour.code, 3, neighbour.err);
  assert.match(neighbour.err, new RegExp(`${port}.*--port ${Number(port) + 1}`));

  server.kill('SIGTERM');
  const { code, out, err } = await server.ended;
  assert.equal(code, 0, err);
  assert.match(out, /^http.*\n事務局：http.*\/desk.*\n事務局の鍵：(?:[0-9a-z]{4}-){6}[0-9a-z]{4}\n$/);
  assert.match(err, /例「熊本市」を読み込みました/);
  assert.deepEqual(readdirSync(data), ['database'], 'the lock is given back');
});

test('the desk opens with the key of this start, and not where the server is open to others', async () => {
  const desk = join(root, 'desk');
  await layDatabase(desk);
  const here = startShirube('serve', '--port', '0', '--data', desk);
  const address = await here.address;
  const key = await here.line(/事務局の鍵：(\S+)/);
  const enter = (to: string, said: string) =>
    fetch(`${to}/desk`, { method: 'POST', body: new URLSearchParams({ key: said, to: '/desk' }), redirect: 'manual' });
  assert.equal((await enter(address, 'x')).status, 403);
  const entered = await enter(address, key);
  const cookie = entered.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  assert.equal(entered.status, 303);
  const comparison = /href="(\/desk\/\d+\/compare[^"]+)"/.exec(
    await (await fetch(`${address}/desk`, { headers: { Cookie: cookie } })).text(),
  )?.[1];
  const compared = await fetch(address + comparison, { headers: { Cookie: cookie } });
  assert.match(await compared.text(), /<table/);
  here.kill('SIGTERM');
  await here.ended;

  const open = startWith({ HOST: '0.0.0.0' }, 'serve', '--port', '0', '--data', desk);
  const elsewhere = await open.address;
  assert.equal((await fetch(`${elsewhere}/desk`)).status, 404);
  assert.equal((await enter(elsewhere, key)).status, 404);
  open.kill('SIGTERM');
  assert.doesNotMatch((await open.ended).out, /鍵/);
});

test('after a server was killed its folder opens again, and the examples are not loaded twice', async () => {
  const killed = startShirube('serve', '--port', '0', '--data', data);
  await killed.address;
  killed.kill('SIGKILL');
  await killed.ended;
  const server = startShirube('serve', '--port', '0', '--data', data);
  assert.match(await (await fetch(`${await server.address}/431001`)).text(), /熊本市/);
  server.kill('SIGINT');
  const { code, err } = await server.ended;
  assert.equal(code, 0, err);
  assert.doesNotMatch(err, /読み込みました/);
});

test('a report is made from a data folder nobody serves', async () => {
  const report = join(root, 'r.html');
  const { code, err } = await runShirube('report', '--data', data, '--city', '431001', '--year', 'R1', '--out', report);
  assert.equal(code, 0, err);
  assert.ok(existsSync(report));
  assert.deepEqual(
    readdirSync(root).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('a data folder of a newer version is refused and left as it is', async () => {
  await behindTheStore(join(data, 'database'), (ask) =>
    ask("INSERT INTO schema_migration (version, name) VALUES (9999, 'from the future')"),
  );
  const { code, out, err } = await runShirube('serve', '--port', '0', '--data', data);
  assert.equal(code, 3, err);
  assert.equal(out, '');
  assert.match(err, /9999/);
  assert.ok(err.includes(data));
});
