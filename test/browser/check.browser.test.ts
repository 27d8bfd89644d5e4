import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { testSite } from '../helpers/test-site.ts';
import { twoPlans } from '../helpers/two-plans.ts';
import { serveSite } from './serve-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const plans = twoPlans(
  ['# １ 経緯'],
  ['# １ 経緯', '平成30（2019）年度に始めました。', '取組を進めます。をを整えます。'],
);
const editions = plans.editions.map((one) => ({ ...one, edition: { ...one.edition, status: 'draft' as const } }));
const origin = await serveSite(testSite([{ ...plans, editions }], { desk: { key: KEY, random: randomBytes } }));
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

async function openAtDesk(page: Page): Promise<void> {
  await page.goto(`${origin}/desk`);
  await page.fill('#key', KEY);
  await Promise.all([page.waitForNavigation(), page.click('main form:not(.desk-bar) button[type=submit]')]);
  await page.click('a[href$="/check/second"]');
}

/** At the desk, with one finding set aside and the form of another open. */
async function dismissAtDesk(page: Page): Promise<void> {
  await openAtDesk(page);
  const first = page.locator('.dismiss').first();
  await first.locator('summary').click();
  if ((await page.locator('.dismiss').count()) > 1) {
    await first.locator('input[name=reason]').fill('引用のため');
    await Promise.all([page.waitForNavigation(), first.locator('button').click()]);
    await page.locator('.dismiss summary').first().click();
  }
  await page.click('.adoption summary');
}

/** One finding put right. */
async function correctAtDesk(page: Page): Promise<void> {
  await openAtDesk(page);
  await takeBackAll(page);
  await Promise.all([page.waitForNavigation(), page.locator('.findings .correct button').first().click()]);
}

async function takeBackAll(page: Page): Promise<void> {
  if ((await page.locator('.corrections').count()) === 0) return;
  await page.click('.corrections summary');
  await Promise.all([page.waitForNavigation(), page.locator('.corrections button').first().click()]);
}

const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the form': (page) => page.goto(tool),
  'the form with errors': async (page) => {
    await page.goto(tool);
    await send(page);
  },
  'the findings of a file': check,
  'the check of a stored edition': dismissAtDesk,
  'a finding just put right': correctAtDesk,
  'the words of a city with one that cannot be read': async (page) => {
    await openAtDesk(page);
    await page.goto(`${origin}/desk/431001/dictionary`);
    await page.fill('#words', 'まちづくり：街づくり\n取組');
    await Promise.all([page.waitForNavigation(), page.click('.button-solid')]);
  },
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

test('with the keyboard alone and scripts off, a finding is put right, and from there the next stop takes it back', async () => {
  const page = await openPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await openAtDesk(page);
  await takeBackAll(page);
  const before = await page.locator('.findings .finding').count();
  await page.locator('.findings .correct button').first().focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(await page.innerText('#done'), /「をを」→「を」と直しました/);
  assert.equal(await page.locator('.findings .finding').count(), before - 1);
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(await page.locator('.findings .finding').count(), before);
});
