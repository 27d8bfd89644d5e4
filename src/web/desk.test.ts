import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { testSite } from '../../test/helpers/test-site.ts';
import type { Connection, Web, WebPorts } from '#web';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const here: Connection = { peer: '127.0.0.1' };
const comparison = '/desk/431001/compare/first/second';

function deskSite(ports: Partial<WebPorts> = {}): Web {
  return testSite([smallDossier()], { desk: { key: KEY, random: randomBytes }, ...ports });
}

interface Asking {
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly connection?: Connection;
  readonly origin?: string;
}

function ask(web: Web, path: string, { form, headers = {}, connection = here, origin }: Asking = {}) {
  const init = form === undefined ? { headers } : { method: 'POST', body: new URLSearchParams(form), headers };
  return web.fetch(new Request(new URL(path, origin ?? 'http://localhost:8080'), init), connection);
}

/** The cookie of somebody who gave the key. */
async function entered(web: Web, key = KEY): Promise<string> {
  const response = await ask(web, '/desk', { form: { key, to: '/desk' } });
  assert.equal(response.status, 303);
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

async function tokenOf(web: Web, cookie: string): Promise<string> {
  const page = await (await ask(web, '/desk', { headers: { Cookie: cookie } })).text();
  return /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

const elsewhere: readonly (readonly [who: string, asking: Asking])[] = [
  ['a peer on another machine', { connection: { peer: '192.168.0.9' } }],
  ['an unknown peer', { connection: { peer: '' } }],
  ['a foreign name that leads to this machine (DNS rebinding)', { origin: 'http://evil.example:8080' }],
  ['a Host header with a foreign name', { headers: { Host: 'evil.example' } }],
  ['a proxy on this machine that says so', { headers: { 'X-Forwarded-For': '203.0.113.5' } }],
  ['a proxy of another kind', { headers: { Forwarded: 'for=203.0.113.5' } }],
];
for (const [who, asking] of elsewhere) {
  test(`to ${who} the desk is closed, with the key too, and says where it is open`, async () => {
    const web = deskSite();
    const cookie = await entered(web);
    const headers = { ...asking.headers, Cookie: cookie };
    for (const path of ['/desk', comparison, '/desk/leave']) {
      const response = await ask(web, path, { ...asking, headers, ...(path.endsWith('leave') ? { form: {} } : {}) });
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /起動したパソコンのブラウザー/);
    }
  });
}

test('a server that listens elsewhere has no desk', async () => {
  const response = await ask(deskSite({ desk: null }), '/desk');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /事務局の画面は/);
});

for (const origin of ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
  test(`at ${origin} the desk asks for its key, and nothing of it is kept or listed anywhere`, async () => {
    const response = await ask(deskSite(), '/desk', { origin });
    const { headers } = response;
    assert.equal(response.status, 200);
    assert.deepEqual([headers.get('Cache-Control'), headers.get('X-Robots-Tag')], ['no-store', 'noindex']);
    assert.equal(headers.get('ETag'), null);
    const page = await response.text();
    assert.match(page, /事務局の鍵/);
    assert.doesNotMatch(page, new RegExp(KEY));
  });
}

test('the key opens a session by a cookie that no script, no other site and no other path sees', async () => {
  const response = await ask(deskSite(), '/desk', { form: { key: KEY, to: '/desk' } });
  assert.deepEqual([response.status, response.headers.get('Location')], [303, '/desk']);
  assert.match(
    response.headers.get('Set-Cookie') ?? '',
    /^shirube-desk-8080=[\w-]{22}; Path=\/desk; HttpOnly; SameSite=Strict$/,
  );
});

test('with the session the desk lists each city and its pairs of editions, and compares them', async () => {
  const web = deskSite();
  const headers = { Cookie: `other=1; ${await entered(web)}` };
  assert.match(await (await ask(web, '/desk', { headers })).text(), new RegExp(`href="${comparison}"`));
  const response = await ask(web, comparison, { headers });
  const page = await response.text();
  assert.equal(response.status, 200);
  assert.match(page, /<table[^]*<\/table>/);
  const island = /<script src="([^"]+)" defer/.exec(page)?.[1] ?? '';
  const script = await ask(web, island);
  assert.match(script.headers.get('Content-Type') ?? '', /^text\/javascript/);
  assert.match(script.headers.get('Cache-Control') ?? '', /immutable/);
  assert.match(response.headers.get('Content-Security-Policy') ?? '', /script-src 'self'$/);
  for (const wrong of ['/desk/431001/compare/first/none', '/desk/999999/compare/first/second'])
    assert.equal((await ask(web, wrong, { headers })).status, 404);
});

test('without a session, or with that of another, a page of the desk asks for the key and leads back', async () => {
  const web = deskSite();
  for (const cookie of ['', 'shirube-desk-8080=', 'shirube-desk-8080=aaaaaaaaaaaaaaaaaaaaaa', 'shirube-desk-9090=x']) {
    const response = await ask(web, comparison, { headers: { Cookie: cookie } });
    const page = await response.text();
    assert.equal(response.status, 403);
    assert.match(page, new RegExp(`name="to" value="${comparison}"`));
    assert.doesNotMatch(page, /<table/);
  }
  const back = await ask(web, '/desk', { form: { key: KEY, to: comparison } });
  assert.equal(back.headers.get('Location'), comparison);
});

for (const to of [
  'https://evil.example/',
  '//evil.example',
  '/desk/../431001',
  '/desk/%2e%2e/431001',
  '/431001',
  '/\\evil.example',
  'javascript:1',
]) {
  test(`the key leads to no place outside the desk: ${to}`, async () => {
    const response = await ask(deskSite(), '/desk', { form: { key: KEY, to } });
    assert.equal(response.headers.get('Location'), '/desk');
  });
}

test('a wrong key opens nothing; after ten the desk waits, also for the right one', async () => {
  let now = '2026-01-01T00:00:00Z';
  const web = deskSite({ clock: { now: () => now } });
  for (let tries = 0; tries < 10; tries += 1) {
    const response = await ask(web, '/desk', { form: { key: 'x', to: '/desk' } });
    assert.deepEqual([response.status, response.headers.get('Set-Cookie')], [403, null]);
    assert.match(await response.text(), /鍵が違います/);
  }
  const waiting = await ask(web, '/desk', { form: { key: KEY, to: '/desk' } });
  assert.deepEqual([waiting.status, waiting.headers.get('Retry-After')], [429, '10']);
  now = '2026-01-01T00:00:10Z';
  await entered(web);
});

test('a session ends after two hours without a request', async () => {
  let now = '2026-01-01T00:00:00Z';
  const web = deskSite({ clock: { now: () => now } });
  const headers = { Cookie: await entered(web) };
  now = '2026-01-01T02:00:00Z';
  assert.equal((await ask(web, comparison, { headers })).status, 200);
  now = '2026-01-01T04:00:01Z';
  assert.equal((await ask(web, comparison, { headers })).status, 403);
});

test('leaving needs the token of the session’s own form; afterwards the cookie opens nothing', async () => {
  const web = deskSite();
  const cookie = await entered(web);
  const other = await tokenOf(web, await entered(web));
  for (const form of [{}, { token: '' }, { token: other }]) {
    const refused = await ask(web, '/desk/leave', { form, headers: { Cookie: cookie } });
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /この画面から送られたものか/);
  }
  const left = await ask(web, '/desk/leave', {
    form: { token: await tokenOf(web, cookie) },
    headers: { Cookie: cookie },
  });
  assert.equal(left.status, 303);
  assert.match(left.headers.get('Set-Cookie') ?? '', /=; Path=\/desk; .*Max-Age=0$/);
  assert.equal((await ask(web, comparison, { headers: { Cookie: cookie } })).status, 403);
});

const foreign: readonly Readonly<Record<string, string>>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'http://localhost:9090' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:8080' },
];
for (const headers of foreign) {
  test(`a form sent with ${JSON.stringify(headers)} is another site's, and opens nothing`, async () => {
    const response = await ask(deskSite(), '/desk', { form: { key: KEY, to: '/desk' }, headers });
    assert.deepEqual([response.status, response.headers.get('Set-Cookie')], [403, null]);
  });
}

test('a form of our own page is taken', async () => {
  const headers = { Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'same-origin' };
  assert.equal((await ask(deskSite(), '/desk', { form: { key: KEY, to: '/desk' }, headers })).status, 303);
});

test('public pages forbid scripts and know no session, before and after the desk was used', async () => {
  const web = deskSite();
  const headers = { Cookie: await entered(web) };
  const [plain, known] = [await ask(web, '/431001'), await ask(web, '/431001', { headers })];
  assert.equal(await plain.text(), await known.text());
  assert.doesNotMatch(known.headers.get('Content-Security-Policy') ?? '', /script-src/);
});
