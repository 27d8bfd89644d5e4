import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { generatedDossier } from '../helpers/report-fixture.ts';
import { smallDossier } from '../helpers/small-dossier.ts';
import { testSite } from '../helpers/test-site.ts';
import { serveSite } from './serve-site.ts';

const noticed = (() => {
  const dossier = generatedDossier({ indicators: 24, seed: 5 });
  return { ...dossier, municipality: { ...dossier.municipality, notice: '公開資料にもとづく非公式の例です。' } };
})();
const origin = await serveSite(testSite([noticed, smallDossier('011002')]));
const emptyOrigin = await serveSite(testSite([]));

const pages: Readonly<Record<string, string>> = {
  'list of cities': `${origin}/`,
  'empty installation': `${emptyOrigin}/`,
  'city home': `${origin}/431001`,
  'home of a year without figures': `${origin}/431001?edition=second&year=2023`,
  plan: `${origin}/431001/plan/first`,
  'indicator list': `${origin}/431001/indicators`,
  'narrowed list': `${origin}/431001/indicators?goal=g1&verdict=missed&kind=kpi`,
  'list without a hit': `${origin}/431001/indicators?q=zzz`,
  indicator: `${origin}/431001/indicators/k0`,
  'indicator with a break': `${origin}/431001/indicators/k6`,
  'published verdict': `${origin}/011002/indicators/visitors?edition=first&year=2019`,
  report: `${origin}/431001/reports/first/2019`,
  'missing page': `${origin}/431001/nowhere`,
  'wrong year': `${origin}/431001?year=2050`,
};

const data: readonly string[] = ['csv', 'json'].map((format) => `${origin}/431001/data/first-2019.${format}`);

/** How many CSS pixels the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const openEverything = (page: Page): Promise<void> =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

for (const [name, url] of Object.entries(pages)) {
  test(`${name}: no accessibility finding, and nothing in the console`, async () => {
    const page = await openPage();
    const said: string[] = [];
    page.on('console', (message) => (message.type() === 'error' ? said.push(message.text()) : undefined));
    const response = await page.goto(url);
    await assertAccessible(page);
    assert.deepEqual(response?.ok() ? said : [], []);
  });

  test(`${name}: on a telephone of 320 pixels the page itself does not scroll sideways; folded out, it has no finding`, async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await page.goto(url);
    assert.equal(await overflow(page), 0);
    await openEverything(page);
    assert.equal(await overflow(page), 0);
    await assertAccessible(page);
  });

  test(`${name}: printed on A4 nothing is cut off at the side`, async () => {
    const page = await openPage({ viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(url);
    assert.equal(await overflow(page), 0);
    const menu = page.locator('.main-menu');
    if ((await menu.count()) > 0) assert.equal(await menu.isVisible(), false);
  });
}

for (const url of data) {
  test(`${url.slice(origin.length)} is saved as a file from the page that links to it`, async () => {
    const page = await openPage();
    await page.goto(`${origin}/431001/reports/first/2019`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`a[href="${url.slice(origin.length)}"]`),
    ]);
    const saved = readFileSync(await download.path());
    assert.deepEqual(saved, Buffer.from(await (await fetch(url)).arrayBuffer()));
    assert.match(download.suggestedFilename(), /総合戦略の指標（令和元年度）/);
  });
}

test('with the keyboard alone a reader skips to the body, sees where they are, and reaches an indicator', async () => {
  const page = await openPage();
  await page.goto(`${origin}/431001`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.textContent'), '本文へ移動');
  assert.ok((await page.locator('.skip-link').boundingBox())!.y >= 0, 'the skip link is seen when it has the focus');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
  assert.notEqual(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'none');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.match((await page.evaluate('document.activeElement.textContent')) as string, /^H27/);
  await page.locator('.item a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/indicators\//);
});

test('a wide table is scrolled by the arrow keys', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}/431001/indicators`);
  const region = page.locator('.scroll').first();
  await region.focus();
  await page.keyboard.press('ArrowRight');
  const moved = (): Promise<number> => page.evaluate("document.querySelector('.scroll').scrollLeft");
  for (let waits = 0; (await moved()) === 0 && waits < 50; waits += 1) await page.waitForTimeout(20);
  assert.ok((await moved()) > 0);
});

test('with scripts off the list is narrowed, a year chosen and a term explained', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/431001/indicators`);
  await page.selectOption('#filter-verdict', 'missed');
  await page.click('button[type=submit]');
  assert.match(page.url(), /verdict=missed/);
  assert.ok((await page.locator('.indicator-table .verdict').count()) > 0);
  assert.equal(await page.locator('.indicator-table .verdict:not(.verdict-missed)').count(), 0);
  await page.click('.year-switch summary');
  await page.click('.year-switch a:text("H29")');
  assert.match(await page.locator('h1').innerText(), /平成29年度/);
  await page.click('.term summary >> nth=0');
  assert.ok(await page.locator('.term p').first().isVisible());
});
