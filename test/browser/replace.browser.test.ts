import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
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
const ENOUGH = 60;
const outline: readonly OutlineBlock[] = readOutline(
  readFileSync(new URL('../../examples/minato/second/plan.md', import.meta.url), 'utf8'),
  'plan.md',
)
  .units.slice(0, ENOUGH)
  .map(({ line: _line, ...block }) => block);

/** Some texts say more, some have gone, and one came in. */
const later = outline.flatMap((block, at): readonly OutlineBlock[] => {
  if (block.kind !== 'paragraph') return [block];
  if (at % 5 === 0) return [];
  return at % 3 === 0 ? [{ ...block, text: `${block.text}市民と共に進めます。` }] : [block];
});

const fileOf = (name: string, blocks: readonly OutlineBlock[]) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(outlineFile(blocks, 'plain')),
});

async function handIn(page: Page, origin: string, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.goto(`${origin}/desk/import`);
  await page.setInputFiles('#files', file);
  await page.click('main form:has(#files) button[type="submit"]');
  for (;;) {
    if (await page.locator('#items').count()) return;
    await page.reload();
  }
}

/** The desk, where a draft of the third edition stands and a later draft of it was handed in. */
async function atLaterDraft(options: BrowserContextOptions = {}) {
  const store = memoryStore(minato);
  const origin = await serveSite(testSite([], { store, desk: { key: KEY, random: randomBytes } }));
  const page = await openPage({ viewport: { width: 1366, height: 768 }, ...options });
  await page.goto(`${origin}/desk/import`);
  await page.fill('#key', KEY);
  await Promise.all([page.waitForNavigation(), page.click('main form:has(#key) button')]);
  await handIn(page, origin, fileOf('素案.docx', outline));
  await page.fill('#title-0', '第３期総合戦略（素案）');
  await page.fill('#id-0', 'third');
  await page.fill('#period-0', 'R2-R6');
  await page.click('#accept button[type="submit"]');
  await page.waitForSelector('form[action$="/undo"]');
  await handIn(page, origin, fileOf('改正案.docx', later));
  const third = async () =>
    (await store.load(minato.municipality.code))?.editions.find(({ edition }) => edition.id === 'third');
  return { page, third };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function look(page: Page): Promise<void> {
  assert.equal(await overflow(page), 0, page.url());
  await assertAccessible(page);
}

for (const [name, options] of [
  ['a screen', {}],
  ['a telephone', { viewport: { width: 390, height: 844 } }],
] as const)
  test(`on ${name} a draft is replaced by choice, told before with what changes, and comes back`, async () => {
    const { page, third } = await atLaterDraft(options);
    const earlier = await third();
    assert.equal(await page.inputValue('#title-0'), '第３期総合戦略（素案）');
    await look(page);
    const box = page.locator('.import-replacing');
    await box.locator('input[type="checkbox"]').uncheck();
    await page.click('#accept button[type="submit"]');
    await page.locator('.error-summary', { hasText: 'の案が、すでにあります' }).waitFor();
    await look(page);
    await box.locator('text=がそのまま残り').waitFor();
    const [compared] = await Promise.all([page.waitForEvent('popup'), box.locator('a').click()]);
    await compared.waitForSelector('table.comparison-table');
    await look(compared);
    await compared.close();
    await box.locator('input[type="checkbox"]').check();
    await page.click('#accept button[type="submit"]');
    await page.locator('main', { hasText: '前の案と差し替えました' }).waitFor();
    await look(page);
    assert.notDeepEqual(await third(), earlier);
    await page.click('form[action$="/undo"] button');
    await page.waitForSelector('#items');
    assert.deepEqual(await third(), earlier);
  });

test('with the keyboard alone and without scripts: a draft of the same period is offered, and replaced', async () => {
  const { page, third } = await atLaterDraft({ javaScriptEnabled: false });
  const earlier = await third();
  assert.equal(await page.locator('#id-0').inputValue(), 'third');
  const box = page.locator('.import-replacing input[type="checkbox"]');
  assert.ok(await box.isChecked());
  await box.focus();
  await page.keyboard.press('Space');
  await page.locator('#id-0').focus();
  await page.keyboard.press('Enter');
  await page.locator('.error-summary', { hasText: 'の案が、すでにあります' }).waitFor();
  await box.focus();
  await page.keyboard.press('Space');
  await page.locator('#accept button[type="submit"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('main', { hasText: '前の案と差し替えました' }).waitFor();
  assert.notDeepEqual(await third(), earlier);
});
