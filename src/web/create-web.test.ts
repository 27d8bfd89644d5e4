import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { fail, issue, ok } from '#kernel';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { get, testSite } from '../../test/helpers/test-site.ts';

const small = smallDossier();
const home = '/431001';

test('an installation with one city leads straight to it', async () => {
  const response = await get(testSite([small]), '/');
  assert.deepEqual([response.status, response.headers.get('Location')], [302, home]);
});

test('several cities are listed, none is said in friendly words', async () => {
  const several = await (await get(testSite([small, smallDossier('011002')]), '/')).text();
  assert.match(several, /href="\/431001"/);
  assert.match(several, /href="\/011002"/);
  assert.match(await (await get(testSite([]), '/')).text(), /まだ自治体の登録がありません/);
});

const wrong: readonly (readonly [string, number, RegExp])[] = [
  ['/999999', 404, /団体コード「999999」の自治体は登録されていません/],
  ['/431002', 404, /「431002」/],
  ['/431001/nowhere', 404, /ページが見つかりません/],
  ['/431001?edition=third', 404, /「third」という戦略の版はありません/],
  ['/431001?year=2050', 400, /2050年度を計画期間に含む戦略がありません/],
  ['/431001?year=%E4%BB%8A%E5%B9%B4', 400, /「今年」は年度として読めません/],
  ['/431001?edition=first&year=2021', 400, /第１期総合戦略/],
  ['/431001/indicators/nothing', 404, /指標「nothing」はありません/],
  ['/431001/reports/first/2019/report.exe', 404, /ページが見つかりません/],
  ['/431001/reports/first/2019/pictures/a.png', 404, /「a.png」というファイルはありません/],
  ['/431001/indicators/%3Cscript%3E', 404, /&lt;script&gt;/],
];

for (const [path, status, sentence] of wrong) {
  test(`${decodeURIComponent(path)} is answered ${status} and says what to do`, async () => {
    const response = await get(testSite([small]), path);
    const page = await response.text();
    assert.equal(response.status, status);
    assert.match(page, sentence);
    assert.match(page, /<main[^]*href="\/[^]*<\/main>/);
    assert.doesNotMatch(page, /<script/);
  });
}

test('a year is read in any usual form', async () => {
  const web = testSite([small]);
  const pages = await Promise.all(
    ['2019', 'R1', 'H31', '令和元年度'].map(async (year) =>
      (await get(web, `${home}?edition=first&year=${year}`)).text(),
    ),
  );
  assert.match(pages[0] ?? '', /令和元年度の出生数は6,293人で、目標の7,000人以上に届きませんでした。/);
  for (const page of pages) assert.equal(page, pages[0]);
});

test('an address with a slash at its end leads to the one without', async () => {
  const response = await get(testSite([small]), `${home}/indicators/`);
  assert.deepEqual(
    [response.status, new URL(response.headers.get('Location') ?? '', 'http://localhost').pathname],
    [301, `${home}/indicators`],
  );
});

test('a reader that has the page already is not sent it again, until the data changes', async () => {
  const store = memoryStore(small);
  const web = testSite([], { store });
  const first = await get(web, home);
  const tag = first.headers.get('ETag') ?? '';
  assert.equal((await get(web, home, { 'If-None-Match': tag })).status, 304);
  const renamed = { ...small, municipality: { ...small.municipality, name: '改名市' } };
  await store.replace(renamed, {
    actor: { kind: 'operator', name: 'test' },
    event: 'city.imported',
    subject: '431001',
    detail: {},
    at: '2026-01-01',
  });
  const second = await get(web, home, { 'If-None-Match': tag });
  assert.equal(second.status, 200);
  assert.match(await second.text(), /改名市/);
});

test('a page is the same bytes, plain and compressed, made anew and kept', async () => {
  const web = testSite([small]);
  const plain = Buffer.from(await (await get(web, home)).arrayBuffer());
  const packed = await get(web, home, { 'Accept-Encoding': 'br' });
  assert.equal(packed.headers.get('Content-Encoding'), 'br');
  assert.equal(packed.headers.get('Vary'), 'Accept-Encoding');
  assert.deepEqual(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())), plain);
  const elsewhere = Buffer.from(await (await get(testSite([small]), home)).arrayBuffer());
  assert.deepEqual(elsewhere, plain);
});

test('query values that no page knows change nothing', async () => {
  const web = testSite([small]);
  const [plain, tracked] = await Promise.all([get(web, home), get(web, `${home}?utm_source=x&goal=<b>`)]);
  assert.equal(await tracked.text(), await plain.text());
});

test('every answer forbids scripts, framing and guessing of types', async () => {
  const web = testSite([small]);
  for (const path of [home, '/nowhere', '/healthz', '/431001/reports/first/2019/report.pdf']) {
    const { headers } = await get(web, path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.doesNotMatch(policy, /script-src/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
  }
});

test('a document carries its Japanese name and is made once for a revision, also for readers who come together', async () => {
  let made = 0;
  const web = testSite([small], {
    reportMaker: {
      make: async () => {
        made += 1;
        await new Promise((resolve) => setImmediate(resolve));
        return ok({
          bytes: new Uint8Array([37, 80]),
          mediaType: 'application/pdf',
          fileName: '令和元年度 進捗状況（案）.pdf',
          issues: [],
        });
      },
    },
  });
  const path = '/431001/reports/first/2019/report.pdf';
  const [one] = await Promise.all([get(web, path), get(web, path)]);
  await get(web, path);
  assert.equal(made, 1);
  assert.equal(one?.headers.get('Content-Type'), 'application/pdf');
  const disposition = one?.headers.get('Content-Disposition') ?? '';
  assert.match(disposition, /^attachment; filename="report\.pdf"; filename\*=UTF-8''/);
  assert.equal(decodeURIComponent(disposition.split("''")[1] ?? ''), '令和元年度 進捗状況（案）.pdf');
});

test('a document that could not be made is said to the reader and told to main', async () => {
  const told: unknown[] = [];
  const web = testSite([small], {
    reportMaker: { make: async () => fail(issue('glyph.missing', { found: '\u{e000}' })) },
    onError: (error) => told.push(error),
  });
  const response = await get(web, '/431001/reports/first/2019/report.docx');
  assert.equal(response.status, 500);
  assert.match(await response.text(), /報告書のファイルを作れませんでした/);
  assert.equal(told.length, 1);
});

test('an error nobody expected gives a calm page without its message, and main is told', async () => {
  const told: unknown[] = [];
  const store = { ...memoryStore(small), city: () => Promise.reject(new Error('secret path')) };
  const web = testSite([], { store, onError: (error) => told.push(error) });
  const response = await get(web, home);
  const page = await response.text();
  assert.equal(response.status, 500);
  assert.match(page, /ページを表示できませんでした/);
  assert.doesNotMatch(page, /secret/);
  assert.equal(told.length, 1);
});

test('the health address says whether the database answers', async () => {
  assert.equal((await get(testSite([small]), '/healthz')).status, 200);
  const store = { ...memoryStore(small), cities: () => Promise.reject(new Error('closed')) };
  assert.equal((await get(testSite([], { store }), '/healthz')).status, 503);
});

test('style sheet and fonts are found where the pages say, and may be kept for ever', async () => {
  const web = testSite([small]);
  const href = /rel="stylesheet" href="([^"]+)"/.exec(await (await get(web, home)).text())?.[1] ?? '';
  const sheet = await get(web, href);
  const css = await sheet.text();
  assert.match(sheet.headers.get('Cache-Control') ?? '', /immutable/);
  assert.doesNotMatch(css, /https?:/);
  const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url);
  assert.ok(fonts.length > 200, `${fonts.length} faces`);
  const font = await get(web, fonts.at(-1) ?? '');
  assert.deepEqual([font.status, font.headers.get('Content-Type')], [200, 'font/woff2']);
  assert.equal((await get(web, fonts.at(-1)?.replace(/[^/]+$/, 'secret.woff2') ?? '')).status, 404);
});

test('no face of the web font draws a dash that it would lose, each other character is drawn once per weight', async () => {
  const web = testSite([small]);
  const href = /rel="stylesheet" href="([^"]+)"/.exec(await (await get(web, home)).text())?.[1] ?? '';
  const css = await (await get(web, href)).text();
  const faces = [...css.matchAll(/font-weight:(\d+);[^}]*unicode-range:([^}]+)}/g)];
  const weightsDrawing = (point: number): readonly string[] =>
    faces.flatMap(([, weight = '', ranges = '']) => {
      const holds = ranges.split(',').some((range) => {
        const [first = 0, last = first] = range
          .slice(2)
          .split('-')
          .map((digits) => Number.parseInt(digits, 16));
        return first <= point && point <= last;
      });
      return holds ? [weight] : [];
    });
  assert.deepEqual([weightsDrawing(0x2013), weightsDrawing(0x2014)], [[], []]);
  for (const character of ['a', '\u2012', '\u2015', '\u2212', '達', '髙', '𠮷']) {
    assert.deepEqual(new Set(weightsDrawing(character.codePointAt(0) ?? 0)), new Set(['400', '700']), character);
  }
});

const address = (path: string, method: string): Promise<Response> =>
  testSite([small]).fetch(
    new Request(new URL(path, 'http://localhost'), { method, ...(method === 'PUT' && { body: 'x' }) }),
  );

const refused: readonly (readonly [method: string, path: string, allow: string])[] = [
  ['PUT', '/tools/compare', 'GET, HEAD, POST, OPTIONS'],
  ['DELETE', '/tools/compare', 'GET, HEAD, POST, OPTIONS'],
  ['PATCH', home, 'GET, HEAD, OPTIONS'],
  ['POST', `${home}/indicators`, 'GET, HEAD, OPTIONS'],
];

for (const [method, path, allow] of refused) {
  test(`${method} ${path} is answered 405: the page says which ways there are, the header too`, async () => {
    const response = await address(path, method);
    assert.deepEqual([response.status, response.headers.get('Allow')], [405, allow]);
    const page = await response.text();
    assert.match(
      page,
      new RegExp(`「${method}」という送り方に対応していません。対応しているのは${allow.replaceAll(', ', '、')}です。`),
    );
    assert.match(page, /<main[^]*href="\/[^]*<\/main>/);
  });
}

test('OPTIONS tells what an address can do, HEAD is GET without the page, and an unknown address stays unknown', async () => {
  const options = await address('/tools/compare', 'OPTIONS');
  assert.deepEqual([options.status, options.headers.get('Allow')], [204, 'GET, HEAD, POST, OPTIONS']);
  const head = await address('/tools/compare', 'HEAD');
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal((await address('/431001/nowhere', 'PUT')).status, 404);
});

test('where the desk is closed its addresses do not tell what they can do', async () => {
  for (const method of ['PUT', 'OPTIONS']) {
    const response = await address('/desk', method);
    assert.deepEqual([response.status, response.headers.get('Allow')], [404, null]);
  }
});
