import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { exampleDossier } from '../helpers/example-city.ts';
import { pageTexts, withoutBlanks } from '../helpers/read-figures.ts';
import { smallDossier } from '../helpers/small-dossier.ts';
import { testSite } from '../helpers/test-site.ts';
import { serveSite } from './serve-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const minato = exampleDossier('minato');
const origin = await serveSite(testSite([minato, smallDossier('011002')], { desk: { key: KEY, random: randomBytes } }));
const tool = `${origin}/tools/compare`;
const desk = `${origin}/desk`;

/** Short ones, since every page is looked at by axe. */
const edition = (name: 'old' | 'new'): string =>
  fileURLToPath(new URL(`../golden/compare/${name}.md`, import.meta.url));

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const send = (page: Page): Promise<unknown> =>
  Promise.all([page.waitForNavigation(), page.click('main form:not(.desk-bar) button[type=submit]')]);

async function enter(page: Page, key = KEY): Promise<void> {
  await page.goto(desk);
  await page.fill('#key', key);
  await send(page);
}

/** How each page that is no plain address is come to. */
const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the form': (page) => page.goto(tool),
  'the form with errors': async (page) => {
    await page.goto(tool);
    await send(page);
  },
  'the table of two files': async (page) => {
    await page.goto(tool);
    await page.setInputFiles('#old-file', edition('old'));
    await page.setInputFiles('#new-file', edition('new'));
    await send(page);
  },
  'the key of the desk': (page) => page.goto(desk),
  'a wrong key': (page) => enter(page, 'x'),
  'the start of the desk': (page) => enter(page),
  'the comparison of two stored editions': async (page) => {
    await enter(page);
    await page.click('main a[href*="/011002/compare/"]');
    await page.waitForSelector('table');
  },
};

for (const [name, come] of Object.entries(pages)) {
  for (const width of [1366, 320]) {
    test(`${name} at ${width} pixels: no accessibility finding, nothing sideways, nothing in the console`, async () => {
      const page = await openPage({ viewport: { width, height: 768 } });
      const said: string[] = [];
      page.on('console', (message) => (message.type() === 'error' ? said.push(message.text()) : undefined));
      await come(page);
      await assertAccessible(page);
      assert.equal(await overflow(page), 0);
      assert.deepEqual(
        said.filter((text) => !/status of 40[03]/.test(text)),
        [],
      );
    });
  }
}

test('without scripts two pasted texts become a page, and from there a file, with nothing typed again', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(tool);
  await page.fill('#old-text', '# 目標\n\n- 漁業を支援します。');
  await page.fill('#new-text', '# 目標\n\n- 漁業を強く支援します。');
  await page.selectOption('#order', 'old-new');
  await send(page);
  assert.match(await page.locator('.comparison-table ins').innerText(), /強く/);
  assert.deepEqual(await page.locator('.comparison-table > thead th').allInnerTexts(), [
    '変更の種類',
    '現行',
    '改正案',
    '備考',
  ]);
  await page.check('input[value=json]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form button[type=submit]')]);
  assert.equal(download.suggestedFilename(), '新旧対照表.json');
  const { old } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.equal(old.title, '現行');
});

test('what is printed of the page is the table alone, from its title on', async () => {
  const page = await openPage();
  await page.goto(tool);
  await page.setInputFiles('#old-file', edition('old'));
  await page.setInputFiles('#new-file', edition('new'));
  await send(page);
  const [first = '', ...others] = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  assert.match(withoutBlanks(first), /^(?:1\/\d+)?新旧対照表改正案現行備考/);
  assert.doesNotMatch([first, ...others].join(''), /しるべ|比べた結果|確かめていただきたいこと/);
});

test('two files become a Word file in one sending, and the form stands as it was for the next', async () => {
  const page = await openPage();
  await page.goto(tool);
  await page.setInputFiles('#old-file', edition('old'));
  await page.setInputFiles('#new-file', edition('new'));
  await page.check('input[value=docx]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form button[type=submit]')]);
  assert.equal(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
    'PK',
  );
  assert.equal(await page.evaluate("document.querySelector('#old-file').files.length"), 1);
});

test('after an error the summary has the focus and leads to the field; choices are kept', async () => {
  const page = await openPage();
  await page.goto(tool);
  await page.fill('#old-text', '# 目標');
  await page.selectOption('#preset', 'tottori');
  await send(page);
  assert.equal(await page.evaluate('document.activeElement.className'), 'error-summary');
  assert.equal(await page.title(), 'エラー：新旧対照表を作る｜しるべ（Shirube）');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'new-file');
  assert.equal(await page.inputValue('#old-text'), '# 目標');
  assert.equal(await page.inputValue('#preset'), 'tottori');
});

test('the key opens the desk, n and p walk through the changes, and who closes it needs the key again', async () => {
  const page = await openPage();
  const comparison = `${desk}/${minato.municipality.code}/compare/first/second`;
  await page.goto(comparison);
  await page.fill('#key', KEY.toUpperCase().replaceAll('-', ' '));
  await send(page);
  assert.equal(page.url(), comparison);
  await page.focus('.pairing-table');
  const focused = (): Promise<number> =>
    page.evaluate(
      "[...document.querySelectorAll('.comparison-table > tbody[data-changed] > tr')].indexOf(document.activeElement)",
    );
  for (const [key, at] of [
    ['n', 0],
    ['n', 1],
    ['p', 0],
    ['p', 0],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await focused(), at, `${key} leads to change ${at}`);
  }
  await page.click('.desk-bar button');
  await page.waitForSelector('#key');
  await page.goto(comparison);
  assert.equal(await page.locator('table').count(), 0);
});
