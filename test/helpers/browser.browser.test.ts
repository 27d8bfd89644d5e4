import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './axe.ts';
import { openPage } from './browser.ts';

const pageWith = (body: string): string =>
  `<!doctype html><html lang="ja"><head><title>試験</title></head><body><main><h1>試験</h1>${body}</main></body></html>`;

test('a page opens in Japanese and in Japanese time', async () => {
  const page = await openPage();
  await page.setContent(pageWith('<p>本文</p>'));
  assert.equal(await page.title(), '試験');
  assert.deepEqual(await page.evaluate('[navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone]'), [
    'ja-JP',
    'Asia/Tokyo',
  ]);
});

test('a sound page has no accessibility finding', async () => {
  const page = await openPage();
  await page.setContent(pageWith('<p>本文</p>'));
  await assertAccessible(page);
});

test('a picture without a text is found', async () => {
  const page = await openPage();
  await page.setContent(pageWith('<img src="data:,">'));
  await assert.rejects(assertAccessible(page), /image-alt/);
});
