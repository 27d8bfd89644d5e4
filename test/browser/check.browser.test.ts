import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { testSite } from '../helpers/test-site.ts';
import { serveSite } from './serve-site.ts';

const origin = await serveSite(testSite([]));
const tool = `${origin}/tools/check`;
const FAULTY =
  '# １ 経緯\n\n平成30（2019）年度に始めました。\n\n令和2（2021）年度に改めました。\n\n# ３ 期間\n\nＭＩＣＥと MICE、ＭＩＣＥの誘致。\n';

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const send = (page: Page): Promise<unknown> =>
  Promise.all([page.waitForNavigation(), page.click('main button[type=submit]')]);

async function check(page: Page): Promise<void> {
  await page.goto(tool);
  await page.setInputFiles('#file', { name: '計画.md', mimeType: 'text/markdown', buffer: Buffer.from(FAULTY) });
  await send(page);
}

const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the form': (page) => page.goto(tool),
  'the form with errors': async (page) => {
    await page.goto(tool);
    await send(page);
  },
  'the findings of a file': check,
};

for (const [name, come] of Object.entries(pages)) {
  for (const width of [1366, 320]) {
    test(`${name} is accessible and fits a screen ${width} wide`, async () => {
      const page = await openPage({ viewport: { width, height: 900 } });
      await come(page);
      await assertAccessible(page);
      assert.equal(await overflow(page), 0);
    });
  }
}

test('with scripts off, what is shown can be narrowed to a severity and to a kind', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await check(page);
  const shown = () => page.locator('.finding:visible').count();
  const all = await shown();
  const errors = await page.locator('.finding-error').count();
  assert.ok(errors >= 2 && all > errors);
  await page.uncheck('.show-warning');
  await page.uncheck('.show-note');
  assert.equal(await shown(), errors);
  await page.check('.show-warning');
  await page.selectOption('#show-rule', 'era-western');
  assert.equal(await shown(), 2);
});

test('after an error the summary has the focus and leads to the field', async () => {
  const page = await openPage();
  await page.goto(tool);
  await send(page);
  assert.equal(await page.evaluate('document.activeElement.className'), 'error-summary');
  await page.click('.error-summary a');
  assert.equal(await page.evaluate('document.activeElement.id'), 'file');
});
