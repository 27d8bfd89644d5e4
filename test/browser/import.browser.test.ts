import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { WebPorts } from '#web';
import { readCityFiles } from '#app';
import { intake } from '#intake';
import { readOutline, type OutlineBlock } from '#plan';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { exampleDossier } from '../helpers/example-city.ts';
import { memoryStore } from '../helpers/memory-store.ts';
import { outlineFile } from '../helpers/outline-file.ts';
import { testSite } from '../helpers/test-site.ts';
import { serveSite } from './serve-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const minato = exampleDossier('minato');
/** Blocks that hold every kind; what the accessibility checks cost grows with the page. */
const ENOUGH = 90;
const outline: readonly OutlineBlock[] = readOutline(
  readFileSync(new URL('../../examples/minato/second/plan.md', import.meta.url), 'utf8'),
  'plan.md',
)
  .units.slice(0, ENOUGH)
  .map(({ line: _line, ...block }) => block);
const file = { name: '第３期総合戦略（素案）.docx', mimeType: '', buffer: Buffer.from(outlineFile(outline, 'plain')) };

const phone: BrowserContextOptions = { viewport: { width: 375, height: 812 } };
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** A desk of its own for each test, at the page where files are handed in. */
async function deskAt(options: BrowserContextOptions = {}, ports: Partial<WebPorts> = {}): Promise<Page> {
  const store = memoryStore(minato);
  const origin = await serveSite(testSite([], { store, desk: { key: KEY, random: randomBytes }, ...ports }));
  const page = await openPage({ viewport: { width: 1366, height: 768 }, ...options });
  await page.goto(`${origin}/desk/import`);
  await page.fill('#key', KEY);
  await Promise.all([page.waitForNavigation(), page.click('main form:has(#key) button')]);
  return page;
}

async function handedIn(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await deskAt(options);
  await page.setInputFiles('#files', file);
  await page.click('main form:has(#files) button[type="submit"]');
  await page.waitForSelector('#items');
  return page;
}

for (const [name, options] of [
  ['a screen', {}],
  ['a telephone', phone],
] as const) {
  test(`on ${name} every page of an import is within the screen and accessible`, async () => {
    const page = await deskAt(options);
    const look = async (): Promise<void> => {
      assert.equal(await overflow(page), 0, page.url());
      await assertAccessible(page);
    };
    await look();
    const code = await page.inputValue('#city');
    await page.setInputFiles('#files', file);
    await page.fill('#city', '000000');
    await page.click('main form:has(#files) button[type="submit"]');
    await page.waitForSelector('.error-summary');
    await look();
    await page.fill('#city', code);
    await page.setInputFiles('#files', file);
    await page.click('main form:has(#files) button[type="submit"]');
    await page.waitForSelector('#items');
    await look();
    const address = page.url();
    for (const kind of ['.item-heading', '.item-bullet', '.item-table']) {
      await page.locator(`li:has(> ${kind}), li:has(${kind})`).first().locator('.item-correct').click();
      await page.waitForSelector('.import-panel');
      await look();
      await page.goto(address);
    }
    await page.fill('#id-0', 'third');
    await page.fill('#period-0', 'いつか');
    await page.click('#accept button[type="submit"]');
    await page.waitForSelector('.error-summary');
    await look();
    await page.fill('#period-0', 'R7-R11');
    await page.click('#accept button[type="submit"]');
    await page.waitForSelector('form[action$="/undo"]');
    await look();
    await Promise.all([page.waitForNavigation(), page.click('a:has-text("文書の取込み")')]);
    await look();
  });
}

test('with the keyboard alone and without scripts: a heading goes down with what is below it, and back', async () => {
  const page = await handedIn({ javaScriptEnabled: false });
  const first = page.locator('li:has(> .item-heading)').nth(3);
  const id = (await first.getAttribute('id')) ?? '';
  await first.locator('.item-correct').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector(`#${CSS(id)} .import-panel`);
  const tag = page.locator(`#${CSS(id)} .tag`).first();
  const was = await tag.innerText();
  await page.locator(`#${CSS(id)} input[name="below"]`).focus();
  await page.keyboard.press('Space');
  await page.locator(`#${CSS(id)} button[value="down"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.told', { hasText: '1件を直しています' }).waitFor();
  assert.equal(
    await tag.innerText(),
    was.replace(/\d/, (level) => String(Number(level) + 1)),
  );
  await page.locator('.bar-buttons button[value="undo"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.told', { hasText: 'まだ何も直していません' }).waitFor();
  assert.equal(await tag.innerText(), was);
});

/** An id as a selector has it. */
function CSS(id: string): string {
  return id.replace(/\./g, '\\.');
}

test('while files are read the page says how far, and changes by itself when it is done', async () => {
  const { promise, resolve } = Promise.withResolvers<null>();
  let tell = (_done: number): void => {};
  const importReader: WebPorts['importReader'] = {
    source: async (files, order) => {
      tell = (done) => order?.onProgress?.(done, 300);
      await promise;
      return readCityFiles(files, intake);
    },
  };
  const page = await deskAt({}, { importReader });
  await page.setInputFiles('#files', file);
  await page.click('main form:has(#files) button[type="submit"]');
  await page.waitForSelector('[data-reading]');
  await assertAccessible(page);
  tell(120);
  await page.locator('[data-reading]', { hasText: '300ページのうち120ページ' }).waitFor();
  resolve(null);
  await page.waitForSelector('#items');
});
