import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Dossier, EditionDossier } from '#app';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { smallDossier } from '../helpers/small-dossier.ts';
import { testSite } from '../helpers/test-site.ts';
import { serveSite } from './serve-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';

/** A city of two editions in which no year has begun: an adopted one with a missed target and an error of its text, and a draft. */
function plan(): Dossier {
  const dossier = smallDossier();
  const [first, second] = dossier.editions;
  assert.ok(first && second);
  const [node, ...nodes] = first.edition.nodes;
  assert.ok(node);
  const faulty = { ...node, body: [...node.body, { kind: 'paragraph', text: '連携ををはじめます。' } as const] };
  const as = (edition: EditionDossier, change: Partial<EditionDossier['edition']>): EditionDossier => ({
    ...edition,
    edition: { ...edition.edition, ...change },
    verifications: [],
  });
  return {
    ...dossier,
    editions: [as(first, { nodes: [faulty, ...nodes], status: 'adopted' }), as(second, { status: 'draft' })],
  };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** A desk of its own for each test, at the years of the city. */
async function deskAt(options: BrowserContextOptions): Promise<Page> {
  const origin = await serveSite(testSite([plan()], { desk: { key: KEY, random: randomBytes } }));
  const page = await openPage(options);
  await page.goto(`${origin}/desk`);
  await page.fill('#key', KEY);
  await Promise.all([page.waitForNavigation(), page.click('main form:has(#key) button')]);
  await page.goto(`${origin}/desk/431001/years`);
  return page;
}

/** The key is pressed on it, and the page that follows is there. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

for (const width of [1366, 320]) {
  test(`with the keyboard alone and scripts off, on a screen ${width} wide, a year is begun, explained and frozen`, async () => {
    const page = await deskAt({ javaScriptEnabled: false, viewport: { width, height: 900 } });
    const looksRight = async (): Promise<void> => assert.equal(await overflow(page), 0, page.url());
    const isFocused = async (selector: string): Promise<void> =>
      assert.equal(await page.locator(`${selector}:focus`).count(), 1, `${selector} has the focus at ${page.url()}`);
    await looksRight();
    await press(page, '.open-year button');
    await isFocused('#done');
    await looksRight();
    await press(page, '.explain-fields button');
    assert.match(await page.innerText('#done'), /変わったところはありません/);
    const cause = page.locator('[name="cause"]').first();
    await cause.focus();
    await page.keyboard.type('景気が悪かったため。');
    await press(page, '.explain-fields button');
    assert.match(await page.innerText('#done'), /1件を保存しました/);
    await press(page, 'button[form="undo"]');
    assert.match(await page.innerText('#done'), /前の内容に戻しました/);
    await press(page, 'button[form="undo"]');
    assert.match(await page.innerText('main'), /景気が悪かったため。/);
    while ((await page.locator('.tag-wanted').count()) > 0) {
      await page.locator('.finding:has(.tag-wanted) [name="cause"]').first().fill('同じ理由による。');
      await press(page, '.explain-fields button');
    }
    await press(page, 'form:has(#confirmed) button');
    await isFocused('.error-summary');
    await looksRight();
    await page.fill('#reason', '正誤表を用意した');
    await page.locator('#confirmed').focus();
    await page.keyboard.press('Space');
    await press(page, 'form:has(#confirmed) button');
    assert.match(await page.innerText('main'), /確定しました。[^]*正誤表を用意した/);
    assert.equal(await page.locator('textarea').count(), 0);
    await looksRight();
  });
}

test('the pages of years are accessible in every state', async () => {
  const page = await deskAt({ viewport: { width: 1366, height: 900 } });
  await assertAccessible(page);
  await press(page, '.open-year button');
  await assertAccessible(page);
  await page.locator('[name="response"]').first().fill('対応だけ');
  await press(page, '.explain-fields button');
  await assertAccessible(page);
  for (const cause of await page.locator('.finding:has(.tag-wanted) [name="cause"]').all()) await cause.fill('理由');
  await press(page, '.explain-fields button');
  await assertAccessible(page);
  await press(page, 'form:has(#confirmed) button');
  await assertAccessible(page);
  await page.fill('#reason', '正誤表を用意した');
  await page.check('#confirmed');
  await press(page, 'form:has(#confirmed) button');
  await assertAccessible(page);
});
