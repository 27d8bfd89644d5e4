import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { importCity, perform, type Dossier } from '#app';
import { assertAccessible } from '../helpers/axe.ts';
import { openPage } from '../helpers/browser.ts';
import { exampleDossier } from '../helpers/example-city.ts';
import { memoryStore } from '../helpers/memory-store.ts';
import { pageTexts } from '../helpers/read-figures.ts';
import { testSite } from '../helpers/test-site.ts';
import { twoPlans } from '../helpers/two-plans.ts';
import { serveSite } from './serve-site.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
const minato = exampleDossier('minato');

const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const TABLE = '| 指標 | 基準値（H26） | 目標値（R1） |\n|---|---|---|\n| 水揚量（トン） | 100 | 120 |';
const OLD = ['# 目標１ 働くまち', '## （１）農業と港', '- 農地の紹介から販路の確保まで支援します。', PORT, TABLE];
const NEW = ['# 目標１ 働くまち', '## （１）農業', '- 農地の紹介から販路の確保まで支援します。', PORT, TABLE];

/** A site of its own for each test: what is said in one is not seen by another. */
async function deskOver(dossier: Dossier) {
  const store = memoryStore(dossier);
  const origin = await serveSite(testSite([], { store, desk: { key: KEY, random: randomBytes } }));
  const address = `${origin}/desk/${dossier.municipality.code}/compare/first/second`;
  const enter = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await openPage({ viewport: { width: 1366, height: 768 }, ...options });
    await page.goto(address);
    await page.fill('#key', KEY);
    await Promise.all([page.waitForNavigation(), page.click('main form:has(#key) button')]);
    await page.waitForSelector('[data-pairing]');
    return page;
  };
  const importAgain = (next: Dossier) =>
    perform(
      importCity,
      { store, clock: { now: () => '2026-01-01T00:00:00Z' }, actor: { kind: 'operator', name: 'test' } },
      { dossier: next, origin: 'test' },
    );
  return { origin, address, enter, importAgain };
}

const row = (page: Page, unit: string) => page.locator(`tbody:has(> tr #${unit})`);
const told = (page: Page, text: string) => page.locator('.told', { hasText: text }).waitFor();
const focusedRow = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.closest('tbody')?.id ?? document.activeElement.className");
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('with the mouse: a text is selected, its partner pressed, and the rows change where they stand', async () => {
  const { enter } = await deskOver(minato);
  const page = await enter();
  const target = row(page, 'n12');
  await target.scrollIntoViewIfNeeded();
  await page.click('#n12 .pick');
  assert.match(await page.locator('[data-selected]').innerText(), /改正案の「.+」の相手を選んでください/);
  const place = async () => (await target.boundingBox())?.y ?? 0;
  await row(page, 'o12').scrollIntoViewIfNeeded();
  const before = await place();
  await page.click('#o12 p');
  await told(page, '操作1を行いました');
  assert.equal(await row(page, 'n12').locator('#o12').count(), 1);
  assert.match(await row(page, 'n12').innerText(), /直前の操作で変更/);
  assert.ok(Math.abs((await place()) - before) < 2, 'the row stays where it was on the screen');
  assert.equal(await focusedRow(page), 'row-n12');
  assert.equal(await page.locator('[data-selection]').isVisible(), false);
  await page.click('.pairing-bar button[form="take-back"]');
  await told(page, '操作1を取り消しました');
  assert.equal(await row(page, 'n12').locator('#o12').count(), 0);
  await page.click('.pairing-bar button[form="restore"]');
  await told(page, '操作1をやり直しました');
  assert.equal(await row(page, 'n12').locator('#o12').count(), 1);
});

test('with the keyboard alone: to the next row to check, selected, paired with another row, undone, redone', async () => {
  const { enter } = await deskOver(minato);
  const page = await enter();
  await page.focus('.pairing-table');
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return focusedRow(page);
  };
  assert.equal(await press('c'), 'row-n4');
  assert.match(await row(page, 'n4').innerText(), /要確認/);
  assert.equal(await press('j', 'ArrowDown', 'k', 'ArrowUp'), 'row-n4');
  await press('s');
  assert.equal(await page.locator('.unit.selected').getAttribute('id'), 'n4');
  assert.equal(await press('s'), 'row-n4');
  assert.equal(await page.locator('.unit.selected').getAttribute('id'), 'o4', 's again selects the other side');
  assert.equal(await press('Escape', 's', 'j', 'j'), 'row-n6');
  await press('Enter');
  await told(page, '操作1を行いました');
  assert.equal(await row(page, 'n4').locator('#o6').count(), 1);
  assert.equal(await focusedRow(page), 'row-n4');
  await press('u');
  await told(page, '操作1を取り消しました');
  assert.equal(await row(page, 'n4').locator('#o6').count(), 0);
  await press('r');
  await told(page, '操作1をやり直しました');
  await press('?');
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
});

test('what explains the keys looks like what is pressed', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  const looks = await page.evaluate(`['.keys summary', '.parts a'].map((one) => {
    const { display, color } = getComputedStyle(document.querySelector(one));
    return { display, color };
  })`);
  assert.ok(Array.isArray(looks));
  assert.deepEqual(looks[0], { display: 'list-item', color: looks[1].color });
});

test('keys are heard in the table only, and never while something is typed', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.focus('.row-shows a');
  await page.keyboard.press('c');
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'A');
  await page.click('#row-n2 .correct');
  await page.fill('#text', '');
  await page.keyboard.type('junks?');
  assert.equal(await page.inputValue('#text'), 'junks?');
  assert.equal(await page.locator('.unit.selected').count(), 0);
});

test('a text is joined to a row that has a partner already, by Shift and Enter', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.focus('#row-n3 .correct');
  await page.keyboard.press('s');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+Enter');
  await told(page, '操作1を行いました');
  assert.match(await row(page, 'n3').innerText(), /統合/);
});

test('a row is opened, a partner searched and chosen; a remark typed meanwhile is not lost', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.click('#row-n4 .correct');
  await page.waitForSelector('#panel');
  assert.equal(await page.evaluate('document.activeElement.id'), 'panel-title');
  await page.fill('#text', '所管課の意見による');
  await page.fill('#q', '農地');
  await page.keyboard.press('Enter');
  await page.locator('.candidate').nth(1).waitFor({ state: 'detached' });
  assert.equal(await page.inputValue('#text'), '所管課の意見による');
  await page.check('.candidate input');
  await page.click('.partner-form button[value=pair]');
  await told(page, '操作1を行いました');
  assert.equal(await row(page, 'n4').locator('#o3').count(), 1);
  await page.waitForSelector('#panel');
  assert.equal(await page.inputValue('#text'), '所管課の意見による');
  await page.click('.remark-form .button-solid');
  await told(page, '操作2を行いました');
  assert.match(await row(page, 'n4').innerText(), /所管課の意見による/);
  await page.click('#row-n4 .correct');
  await page.click('text=下書きに戻す');
  await told(page, '操作3を行いました');
  assert.doesNotMatch(await row(page, 'n4').innerText(), /所管課の意見による/);
});

test('somebody else was faster: the page stands as it is, says so, and keeps what was typed', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const [page, other] = [await enter(), await enter()];
  await other.click('#row-n2 button[form=confirm]');
  await told(other, '操作1を行いました');
  await page.click('#row-n4 .correct');
  await page.fill('#text', '消えてはならない');
  await page.evaluate(
    "document.querySelector('.remark-form [name=stamp]').value = document.querySelector('#confirm [name=stamp]').value",
  );
  await page.click('.remark-form .button-solid');
  await page.locator('.refusal', { hasText: 'この画面を開いた後に' }).waitFor();
  assert.equal(await page.inputValue('#text'), '消えてはならない');
  await page.click('.refusal a');
  await told(page, '操作1を行いました');
});

test('without scripts, by forms alone: a row opened, paired, undone, a remark written, a row confirmed', async () => {
  const { enter, address } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter({ javaScriptEnabled: false });
  const send = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
  await send('#row-n4 .correct');
  await page.fill('#q', '農地');
  await send('.search-form button');
  await page.check('.candidate input');
  await send('.partner-form button[value=pair]');
  assert.equal(page.url(), `${address}#n4`);
  assert.equal(await row(page, 'n4').locator('#o3').count(), 1);
  assert.match(await page.locator('.told').innerText(), /操作1を行いました/);
  await send('.pairing-bar button[form="take-back"]');
  assert.equal(page.url(), `${address}#effect`);
  assert.equal(await row(page, 'n4').locator('#o4').count(), 1);
  await send('#row-n2 .correct');
  await page.fill('#text', '名称を整理');
  await send('.remark-form .button-solid');
  assert.match(await row(page, 'n2').innerText(), /名称を整理/);
  await send('#row-n2 button[form=confirm]');
  assert.match(await row(page, 'n2').innerText(), /手動\s*操作3\s*操作4/);
  await send('#word-4 button');
  assert.match(await page.locator('#word-4').innerText(), /取消し済み/);
});

test('after the draft changed, a word whose text has gone is on top, with what to do, and is taken back there', async () => {
  const { enter, importAgain } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.click('#row-n4 .correct');
  await page.click('button[value=alone] >> text=新規とする');
  await told(page, '操作1を行いました');
  await importAgain(
    twoPlans(
      OLD,
      NEW.filter((line) => line !== PORT),
    ),
  );
  await page.reload();
  const text = await page.locator('.suspended').innerText();
  assert.match(text, /保留している操作（1件）/);
  assert.match(text, /なくなったため、保留しています。/);
  assert.match(text, /港の岸壁を耐震化し/);
  await page.click('.suspended button');
  await told(page, '操作1を取り消しました');
  assert.equal(await page.locator('.suspended').count(), 0);
});

test('the lineage is looked at, saved, and seen on the public page of the plan', async () => {
  const { enter, origin } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  const plan = `${origin}/431001/plan/second`;
  await page.goto(plan);
  assert.doesNotMatch(await page.locator('main').innerText(), /前期の戦略から：名称変更/);
  await page.goBack();
  await Promise.all([page.waitForNavigation(), page.click('text=系譜を保存')]);
  await Promise.all([page.waitForNavigation(), page.click('text=この内容で系譜を保存')]);
  assert.match(await page.locator('main [role=status]').innerText(), /系譜を保存しました/);
  await Promise.all([page.waitForNavigation(), page.click('text=公開している本文で見る')]);
  assert.match(await page.locator('main').innerText(), /前期の戦略から：名称変更/);
});

test('the table under what was said becomes a file from the page', async () => {
  const { enter } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.click('#row-n4 .correct');
  await page.click('button[value=alone] >> text=新規とする');
  await told(page, '操作1を行いました');
  await page.selectOption('#output', 'json');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=ファイルを作る')]);
  assert.equal(download.suggestedFilename(), '新旧対照表.json');
  const { rows } = JSON.parse(readFileSync(await download.path(), 'utf8')) as { rows: { type: string }[] };
  assert.ok(rows.some(({ type }) => type === 'added'));
});

type Desk = Awaited<ReturnType<typeof deskOver>>;

const states: Readonly<Record<string, (page: Page, desk: Desk) => Promise<unknown>>> = {
  'the page': async () => {},
  'a row in hand': (page, { address }) => page.goto(`${address}?pick=n4`),
  'a text selected': (page) => page.click('#n4 .pick'),
  'a step just taken': async (page) => {
    await page.click('#row-n2 button[form=confirm]');
    await told(page, '操作1');
  },
  'a word set aside': async (page, { importAgain }) => {
    await page.click('#row-n4 .correct');
    await page.click('button[value=alone] >> text=新規とする');
    await told(page, '操作1');
    await importAgain(
      twoPlans(
        OLD,
        NEW.filter((line) => line !== PORT),
      ),
    );
    await page.reload();
    await page.waitForSelector('.suspended');
  },
  'the lineage': (page, { address }) => page.goto(`${address}/lineage`),
};
for (const [name, come] of Object.entries(states)) {
  for (const width of [1366, 320]) {
    test(`${name} at ${width} pixels: no accessibility finding, and nothing sideways`, async () => {
      const desk = await deskOver(twoPlans(OLD, NEW));
      const page = await desk.enter({ viewport: { width, height: 768 } });
      await come(page, desk);
      await assertAccessible(page);
      assert.equal(await overflow(page), 0);
    });
  }
}

test('a row opened near the foot of the window shows its panel above the bar, and stays in sight itself', async () => {
  const { enter } = await deskOver(minato);
  for (const [height, isWhole] of [
    [1700, true],
    [700, false],
  ] as const) {
    const page = await enter({ viewport: { width: 1366, height } });
    const top = async (of: string): Promise<number> => (await page.locator(of).boundingBox())?.y ?? NaN;
    await page.evaluate(`scrollTo({ top: 0, behavior: 'instant' });
      scrollBy({ top: document.querySelector('#row-n12').getBoundingClientRect().top - innerHeight + 180, behavior: 'instant' })`);
    await page.click('#row-n12 .correct');
    await page.waitForSelector('#panel');
    const panel = await page.locator('#panel').boundingBox();
    assert.ok(panel);
    assert.equal(panel.y + panel.height <= (await top('.pairing-bar')) + 1, isWhole);
    const heads = await page.locator('.comparison-table > thead').boundingBox();
    assert.ok((await top('#row-n12')) >= (heads?.height ?? NaN) - 1, 'the row is in sight');
    if (!isWhole) assert.ok((await top('#row-n12')) < 80, 'as much of the panel as there is room for');
  }
});

test('in a table figures stand right and names have room, in each of its rows alike', async () => {
  const table = (port: string): string =>
    `| 指標 | 単位 | 基準値（H26） | 目標値（R1） |\n|---|---|---|---|\n| 子育て支援拠点の年間延べ利用者数 | 人 | 1,200 | 1,500 |\n| ${port} | トン | 100 | 120 |`;
  const { enter } = await deskOver(
    twoPlans(['# 目標１ 働くまち', table('水揚量')], ['# 目標１ 働くまち', table('水揚げ量')]),
  );
  const page = await enter();
  const measured = await page.evaluate(`
    [...document.querySelectorAll('.unit tbody tr')].map(({ cells }) => [...cells].map((cell) => [
      getComputedStyle(cell).textAlign, Math.round(cell.getBoundingClientRect().width / cell.closest('table').clientWidth * 20)]))`);
  assert.ok(Array.isArray(measured) && measured.length === 4);
  for (const row of measured) {
    assert.deepEqual(row, measured[0]);
    assert.deepEqual(
      row.map(([align]: readonly [string, number]) => align),
      ['left', 'left', 'right', 'right'],
    );
    assert.ok(row[0][1] > row[1][1] && row[0][1] > row[2][1]);
  }
});

test('a table of many years goes past the edge of a telephone by itself, not with the page', async () => {
  const years = Array.from({ length: 11 }, (_, at) => [`H${20 + at}`, `${12_345 + at}`] as const);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = ['指標', ...years.map(([head]) => head)];
  const table = [heads, heads.map(() => '---'), ['来訪者数', ...years.map(([, cell]) => cell)]].map(line).join('\n');
  const { enter } = await deskOver(twoPlans(['# 目標１', table], ['# 目標１', table]));
  const page = await enter({ viewport: { width: 390, height: 800 } });
  assert.equal(await page.locator('.unit > .dense').count(), 2);
  assert.ok((await overflow(page)) <= 0);
});

test('on paper the table stands without its buttons', async () => {
  const { enter, address } = await deskOver(twoPlans(OLD, NEW));
  const page = await enter();
  await page.goto(`${address}?pick=n4`);
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.pick', '.correct', '#panel', '.pairing-bar', '.row-shows', '.history', '.pairing-files'])
    assert.equal(await page.locator(control).first().isVisible(), false, control);
  assert.equal(await page.locator('#n4 p').isVisible(), true);
});

test('on paper the table begins on the first sheet, and what is to be looked at is told', async () => {
  const { enter } = await deskOver(minato);
  const page = await enter();
  const [first = '', ...more] = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  assert.match(first.replaceAll(' ', ''), /変更の種類.*備考.*要確認/s);
  assert.ok(more.every((sheet) => !sheet.includes('ご注意')) && !first.includes('ご注意'));
});
