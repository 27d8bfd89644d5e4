import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dossier } from '#app';
import { dossierAt, places } from '../../test/helpers/dossier-at.ts';
import { generatedDossier, nastyText } from '../../test/helpers/report-fixture.ts';
import { smallDossier } from '../../test/helpers/small-dossier.ts';
import { get, testSite } from '../../test/helpers/test-site.ts';
import type { Web } from '#web';

const LIMIT = 100_000;

/** Every address of the site's own that a page links to. */
function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
}

/** Follows every link from the home of a city until nothing new is found. */
async function crawl(
  web: Web,
  start: string,
): Promise<ReadonlyMap<string, { readonly status: number; readonly page: string }>> {
  const found = new Map<string, { readonly status: number; readonly page: string }>();
  const waiting = [start];
  for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
    const [path = ''] = link.split('#');
    if (found.has(path)) continue;
    const response = await get(web, path);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const page = isPage ? await response.text() : '';
    found.set(path, { status: response.status, page });
    waiting.push(...linksOf(page));
  }
  return found;
}

const nasty: Dossier = (() => {
  const dossier = generatedDossier({ indicators: 5, seed: 3, text: nastyText });
  return {
    ...dossier,
    municipality: { ...dossier.municipality, name: nastyText, notice: `非公式の例です。${nastyText}` },
  };
})();

const sites: readonly (readonly [string, Dossier])[] = [
  ['the small city', smallDossier()],
  ['a city whose every text is nasty', nasty],
];

for (const [name, dossier] of sites) {
  test(`in ${name} no link leads nowhere, no place is named twice, nothing is script`, async () => {
    const web = testSite([dossier]);
    const pages = await crawl(web, `/${dossier.municipality.code}`);
    assert.ok(pages.size > 20, `only ${pages.size} addresses found`);
    for (const [path, { status, page }] of pages) {
      assert.ok(status < 400, `${path} is answered ${status}`);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(
        new Set(ids).size,
        ids.length,
        `${path} names a place twice: ${ids.filter((id, index) => ids.indexOf(id) !== index)}`,
      );
      for (const [, anchor = ''] of page.matchAll(/href="#([^"]*)"/g))
        assert.ok(ids.includes(decodeURIComponent(anchor)), `${path}#${anchor} does not exist`);
      const forbidden = /<script|<b>| style="| on\w+="/.exec(page)?.[0];
      assert.equal(forbidden, undefined, path);
    }
  });
}

for (const place of places) {
  test(`an indicator that stands at ${place} is found on the home page and in the report`, async () => {
    const pages = await crawl(testSite([dossierAt(place)]), '/431001');
    for (const path of ['/431001?edition=first&year=2019', '/431001/reports/first/2019'])
      assert.match(pages.get(path)?.page ?? '', /indicators\/visitors/, path);
    for (const [path, { status, page }] of pages) {
      assert.ok(status < 400, path);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });
}

test('the notice of a city stands on every one of its pages', async () => {
  const dossier = smallDossier();
  const noticed = { ...dossier, municipality: { ...dossier.municipality, notice: '公開資料にもとづく非公式の例。' } };
  for (const [path, { page }] of await crawl(testSite([noticed]), '/431001')) {
    if (page !== '' && path.startsWith('/431001')) assert.match(page, /公開資料にもとづく非公式の例。/, path);
  }
  for (const path of ['/431001/nowhere', '/431001?year=2050', '/431001/indicators/nothing']) {
    assert.match(await (await get(testSite([noticed]), path)).text(), /公開資料にもとづく非公式の例。/, path);
  }
});

test('a city of a hundred indicators has pages of less than 100 kB with their style sheet, and links to each indicator', async () => {
  const dossier = generatedDossier({ indicators: 100, seed: 1 });
  const web = testSite([dossier]);
  const { code } = dossier.municipality;
  const size = async (path: string): Promise<number> =>
    (await (await get(web, path, { 'Accept-Encoding': 'gzip' })).arrayBuffer()).byteLength;
  const page = await (await get(web, `/${code}`)).text();
  const sheet = await size(/rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '');
  const edition = dossier.editions[0]?.edition.id ?? '';
  const addresses = [`/${code}`, `/${code}/indicators`, `/${code}/plan/${edition}`, `/${code}/reports/${edition}/2019`];
  for (const path of addresses) {
    const bytes = await size(path);
    assert.ok(bytes + sheet < LIMIT, `${path}: ${bytes} + ${sheet} bytes`);
  }
  for (const { definition } of dossier.editions[0]?.indicators ?? [])
    assert.ok(page.includes(`/${code}/indicators/${encodeURIComponent(definition.id)}`));
});

test('the home page begins with a sentence made from the figures, their date and the department to ask', async () => {
  const page = await (await get(testSite([smallDossier()]), '/431001?edition=first&year=2019')).text();
  const main = page.slice(page.indexOf('<main'));
  assert.match(
    main,
    /<p class="lead-sentence">令和元年度の出生数は6,293人で、目標の7,000人以上に届きませんでした。<\/p>/,
  );
  assert.match(main, /令和3年3月29日/);
  assert.match(main, /お問合せは、小さな市企画課/);
});

test('an indicator’s page tells the date of its own source and its own department, and no date where no figure is', async () => {
  const dossier = smallDossier();
  const [first, ...rest] = dossier.editions;
  assert.ok(first);
  const indicators = first.indicators.map((indicator) => ({
    ...indicator,
    definition: { ...indicator.definition, department: '子育て支援課' },
  }));
  const web = testSite([{ ...dossier, editions: [{ ...first, indicators }, ...rest] }]);
  const leadOf = async (id: string): Promise<string> => {
    const page = await (await get(web, `/431001/indicators/${id}?edition=first&year=2019`)).text();
    return /<p class="lead-origin">(.*?)<\/p>/.exec(page)?.[1] ?? '';
  };
  assert.match(await leadOf('births'), /^数値は、令和3年3月29日.*お問合せは、小さな市子育て支援課へ/);
  assert.match(await leadOf('visitors'), /^お問合せは、小さな市子育て支援課へ/);
});

test('a published verdict without figures is shown as such, and counted in a place of its own', async () => {
  const web = testSite([smallDossier()]);
  const page = await (await get(web, '/431001/indicators/visitors?edition=first&year=2019')).text();
  assert.match(page, /公表：未達成（数値未入手）/);
  const list = await (await get(web, '/431001/indicators?edition=first&year=2019&verdict=published')).text();
  assert.match(list, /4指標のうち1指標を表示しています/);
});

const narrowed: readonly (readonly [string, readonly string[]])[] = [
  ['', ['births', 'moves', 'share', 'visitors']],
  ['&goal=g2', ['visitors']],
  ['&verdict=achieved', ['moves']],
  ['&verdict=missed', ['births']],
  ['&verdict=unknown', ['share']],
  ['&kind=headline', ['births']],
  ['&kind=output', []],
  ['&q=%E8%BB%A2%E5%85%A5', ['moves']],
  ['&goal=g1&verdict=published', []],
  ['&goal=nowhere&verdict=maybe', ['births', 'moves', 'share', 'visitors']],
];

for (const [query, expected] of narrowed) {
  test(`the list narrowed by "${decodeURIComponent(query)}" shows ${expected.length} indicators`, async () => {
    const page = await (
      await get(testSite([smallDossier()]), `/431001/indicators?edition=first&year=2019${query}`)
    ).text();
    const shown = [...page.matchAll(/<th scope="row"><a href="\/431001\/indicators\/([^"?]+)/g)].map(([, id]) => id);
    assert.deepEqual(shown, expected);
    assert.equal(page.includes('条件に合う指標はありません'), expected.length === 0);
  });
}

test('a corrected figure stays visible as an earlier reading', async () => {
  const page = await (
    await get(testSite([smallDossier()]), '/431001/indicators/births?edition=first&year=2019')
  ).text();
  assert.match(page, /訂正前の値<\/dt><dd>6,300人/);
});

test('the page of a replaced indicator names its successor, and the successor names it', async () => {
  const web = testSite([smallDossier()]);
  assert.match(
    await (await get(web, '/431001/indicators/visitors?edition=first&year=2019')).text(),
    /変更後の指標<\/dt><dd>観光消費額/,
  );
  assert.match(
    await (await get(web, '/431001/indicators/spending?edition=second&year=2020')).text(),
    /「visitors」に代わるもの/,
  );
});
