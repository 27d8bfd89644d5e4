import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Dossier } from '#app';
import { indicatorCsvHeader } from '#indicator';
import type { EditionId } from '#kernel';
import { generatedDossier, nastyText } from '../../test/helpers/report-fixture.ts';
import { memoryStore } from '../../test/helpers/memory-store.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { get, testSite } from '../../test/helpers/test-site.ts';

const csv = '/431001/data/first-2019.csv';
const json = '/431001/data/first-2019.json';

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

/** The rows as objects by column, after the checks on what every such file must be. */
function rowsOf(bytes: Buffer): readonly Readonly<Record<string, string>>[] {
  const text = bytes.toString('utf8');
  assert.ok(text.startsWith('\uFEFF全国地方公共団体コード,'), 'a BOM, then the header');
  assert.ok(text.endsWith('\r\n'));
  const [header, ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][];
  assert.deepEqual(header, indicatorCsvHeader);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header?.[at] ?? '', cell])));
}

test('home, indicator list and report of a year lead to its data, and say what it is', async () => {
  const web = testSite([smallDossier()]);
  const year = '?edition=first&year=2019';
  for (const path of [`/431001${year}`, `/431001/indicators${year}`, '/431001/reports/first/2019']) {
    const page = await (await get(web, path)).text();
    assert.ok(page.includes(`href="${csv}"`) && page.includes(`href="${json}"`), path);
    assert.match(
      page,
      /令和元年度の指標の数値と判定を、表計算ソフトやプログラムで使えるデータとして提供しています/,
      path,
    );
  }
});

test('the CSV has a row for each indicator and each relisting, with the figures of the year', async () => {
  const rows = rowsOf(await bytesOf(await get(testSite([smallDossier()]), csv)));
  assert.deepEqual(
    rows.map((row) => [row['指標ID'], row['再掲元指標ID'], row['実績値'], row['達成判定']]),
    [
      ['births', '', '6293', '未達成'],
      ['', 'births', '', ''],
      ['moves', '', '494', '達成'],
      ['share', '', '12.5', ''],
      ['visitors', '', '', ''],
    ],
  );
});

const downloads: readonly (readonly [path: string, type: string, plain: string, name: string])[] = [
  [csv, 'text/csv; charset=utf-8; header=present', '431001-2019.csv', '小さな市 総合戦略の指標（令和元年度）.csv'],
  [json, 'application/json', '431001-2019.json', '小さな市 総合戦略の指標（令和元年度）.json'],
];

for (const [path, type, plain, name] of downloads) {
  test(`${path} is saved under a Japanese name, and is the same bytes plain, compressed, made anew and kept`, async () => {
    const web = testSite([smallDossier()]);
    const first = await get(web, path);
    const disposition = first.headers.get('Content-Disposition') ?? '';
    assert.equal(first.headers.get('Content-Type'), type);
    assert.ok(disposition.startsWith(`attachment; filename="${plain}"; `), disposition);
    assert.equal(decodeURIComponent(disposition.split("''")[1] ?? ''), name);
    const plainBytes = await bytesOf(first);
    const packed = await get(web, path, { 'Accept-Encoding': 'br' });
    assert.equal(packed.headers.get('Content-Encoding'), 'br');
    assert.deepEqual(brotliDecompressSync(await bytesOf(packed)), plainBytes);
    assert.deepEqual(await bytesOf(await get(testSite([smallDossier()]), path)), plainBytes);
    const known = await get(web, path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    assert.equal(known.status, 304);
  });
}

test('data is made once for a revision, and anew when the figures change', async () => {
  const dossier = smallDossier();
  const kept = memoryStore(dossier);
  let loads = 0;
  const store = { ...kept, load: (code: Parameters<typeof kept.load>[0]) => ((loads += 1), kept.load(code)) };
  const web = testSite([], { store });
  await get(web, csv);
  await get(web, csv);
  assert.equal(loads, 1);
  const audit = {
    actor: { kind: 'operator', name: 'test' },
    event: 'e',
    subject: 's',
    detail: {},
    at: '2026',
  } as const;
  await kept.replace({ ...dossier, municipality: { ...dossier.municipality, name: '改名市' } }, audit);
  assert.equal(rowsOf(await bytesOf(await get(web, csv)))[0]?.['地方公共団体名'], '改名市');
});

test('a text stays the text it is: no sign is put before one that begins like a formula', async () => {
  for (const text of ['=1+1', '+81', '-5', '@sum', '"a",b', '\u{20bb7}\n髙', nastyText]) {
    const dossier = generatedDossier({ indicators: 2, seed: 7, text });
    const bytes = await bytesOf(await get(testSite([dossier]), `/${dossier.municipality.code}/data/first-2019.csv`));
    const names = rowsOf(bytes).map((row) => row['指標名']);
    assert.ok(names.length > 0);
    const own = new Set(dossier.editions[0]?.indicators.map(({ definition }) => definition.name));
    for (const name of names) assert.ok(own.has(name ?? ''), `${name}`);
  }
});

test('an edition may have hyphens, blanks and a slash in its id', async () => {
  const small = smallDossier();
  const id = '第１期 2015-2019/a.csv' as EditionId;
  const renamed: Dossier = {
    ...small,
    editions: small.editions.map((entry, at) => (at === 0 ? { ...entry, edition: { ...entry.edition, id } } : entry)),
  };
  const web = testSite([renamed]);
  const page = await (await get(web, `/431001?edition=${encodeURIComponent(id)}&year=2019`)).text();
  const link = /href="([^"]*2019\.csv)"/.exec(page)?.[1] ?? '';
  assert.equal(rowsOf(await bytesOf(await get(web, link)))[0]?.['計画ID'], id);
});

const wrong: readonly (readonly [string, number, RegExp])[] = [
  ['/431001/data/third-2019.csv', 404, /「third」という戦略の版はありません/],
  ['/431001/data/first-2050.json', 400, /2050/],
  ['/431001/data/first-2019.xml', 404, /ページが見つかりません/],
  ['/431001/data/2019.csv', 404, /ページが見つかりません/],
  ['/999999/data/first-2019.csv', 404, /団体コード「999999」/],
];

for (const [path, status, sentence] of wrong) {
  test(`${path} is answered ${status} with a page that says why`, async () => {
    const response = await get(testSite([smallDossier()]), path);
    assert.equal(response.status, status);
    assert.match(await response.text(), sentence);
  });
}
