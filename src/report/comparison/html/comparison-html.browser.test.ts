import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../../../../test/helpers/axe.ts';
import { openPage } from '../../../../test/helpers/browser.ts';
import { comparisonView, generatedEditions } from '../../../../test/helpers/comparison-fixture.ts';
import { readAsset } from '../../../../test/helpers/read-asset.ts';
import { pageTexts } from '../../../../test/helpers/read-figures.ts';
import type { ComparisonView } from '#app';
import { tablePreset, type TableSettings } from '#compare';
import { localeFor } from '#locale';
import { readComparisonStyle } from '../comparison-assets.ts';
import { comparisonFile } from './comparison-file.ts';

const locale = localeFor('ja');
const write = comparisonFile(readComparisonStyle(readAsset));

async function htmlOf(view: ComparisonView): Promise<string> {
  const made = await write(view, locale);
  assert.ok(made.ok && made.value.kind === 'document');
  return new TextDecoder().decode(made.value.bytes);
}

const edition = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8');

const NASTY = [
  '# １ <b>産業</b>',
  `- ${'a'.repeat(300)}`,
  `| 指標 | 単位 | 基準値（H27） | 目標値（R1） | 目標値（R5） |\n|---|---|---|---|---|\n| ${'長い名称'.repeat(9)} | 千人キロ | 1,234,567,890 | 2,325（H24） | 3 |`,
  `\`\`\`diagram\n${'┌──┐  '.repeat(20)}\n\`\`\``,
  '# ２ 教育',
  '- العربية 𠮷野家',
].join('\n\n');

const cases: readonly (readonly [what: string, old: string, next: string, settings: Partial<TableSettings>])[] = [
  ['texts that break pages', NASTY, NASTY.replaceAll('a', 'b').replace('3 |', '4 |'), { marks: 'redline' }],
  [
    'the invented city of the examples',
    edition('examples/minato/first/plan.md'),
    edition('examples/minato/second/plan.md'),
    tablePreset('kumamoto'),
  ],
  [
    'rows of a whole section, what did not change left out',
    edition('examples/kumamoto/first/plan.md'),
    edition('examples/kumamoto/second/plan.md'),
    { ...tablePreset('tottori'), rowSize: 'section' },
  ],
];

for (const [what, old, next, settings] of cases) {
  for (const width of [1366, 320]) {
    test(`no accessibility finding, no sideways scrolling, no request at ${width} px: ${what}`, async () => {
      const page = await openPage({ viewport: { width, height: 800 } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(await htmlOf(comparisonView(old, next, settings)));
      await assertAccessible(page);
      assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width);
      assert.deepEqual(requests, []);
    });
  }
}

const OLD =
  '# １ 産業\n\n## （１）漁業\n\n- 港の岸壁を直します。\n\n- 町を掃除します。\n\n# ２ 教育\n\n- 学校を建てます。';
const NEW = OLD.replace('直します', '造ります').concat('\n\n- 本を買います。');

async function withoutScripts(view: ComparisonView): Promise<Page> {
  const page = await openPage({ javaScriptEnabled: false });
  await page.setContent(await htmlOf(view));
  return page;
}

/** Texts of the new edition that are on the page now. */
async function shown(page: Page): Promise<readonly string[]> {
  const cells = await page.locator('tbody[data-kinds] > tr > td[data-head="改正案"]').all();
  const texts = await Promise.all(
    cells.map(async (cell) => ((await cell.isVisible()) ? [await cell.innerText()] : [])),
  );
  return texts.flat();
}

test('by keyboard and without scripts a person sees one kind of change with the headings above it, and all again', async () => {
  const page = await withoutScripts(comparisonView(OLD, NEW));
  const all = await shown(page);
  assert.equal(all.length, 7);
  await page.locator('#comparison-show-all').focus();
  for (const [kind, expected] of [
    ['変更のある行', ['１ 産業', '（１）漁業', '港の岸壁を造ります。', '２ 教育', '本を買います。']],
    ['新規', ['２ 教育', '本を買います。']],
    ['字句修正', ['１ 産業', '（１）漁業', '港の岸壁を造ります。']],
  ] as const) {
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await shown(page), expected, kind);
  }
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowUp');
  assert.deepEqual(await shown(page), all);
});

test('lines that a cell goes over are hidden together', async () => {
  const old = '- 空き家を調べ、住民と話し合い、移り住む人を支えます。';
  const view = comparisonView(
    old,
    '- 空き家を調べ、住民と話し合います。\n\n- 移り住む人を支えます。\n\n- 港を造ります。',
  );
  const page = await withoutScripts(view);
  const group = page.locator('tbody:has(td[rowspan="2"])');
  assert.equal(await group.locator('tr').count(), 2);
  await page.check('#comparison-show-added');
  for (const row of await group.locator('tr').all()) assert.equal(await row.isVisible(), false);
});

test('the first stop of the keyboard leads past the choices to the table, and each change to the next', async () => {
  const page = await withoutScripts(comparisonView(OLD, NEW));
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(':focus').innerText(), '表へ進む');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(':focus').getAttribute('aria-label'), '次の変更へ');
  await page.keyboard.press('Enter');
  assert.match(await page.locator('tbody:target').innerText(), /本を買います。/);
});

/** The texts that the browser hands to a screen reader, in order. */
async function spoken(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): readonly string[] => {
    const node = known.get(id);
    if (!node) return [];
    const own = node.role?.value === 'StaticText' ? [String(node.name?.value ?? '')] : [];
    return [...own, ...(node.childIds ?? []).flatMap(below)];
  };
  return below(nodes[0]?.nodeId ?? '');
}

test('a mark is heard by words at both its ends, and what is copied is the text alone', async () => {
  const page = await openPage();
  await page.setContent(await htmlOf(comparisonView(OLD, NEW)));
  const line = page.locator('tbody', { hasText: '岸壁' });
  const heard = (await spoken(page)).join('');
  assert.match(heard, /港の岸壁を［追加］造り［ここまで］ます。.*港の岸壁を［削除］直し［ここまで］ます。/s);
  await line.locator('td').first().selectText();
  assert.equal(String(await page.evaluate('getSelection().toString()')).trim(), '港の岸壁を造ります。');
});

test('on paper the heads of the columns stand on every sheet, the choices on none, and a chapter begins one', async () => {
  const { old, new: next } = generatedEditions(120);
  const page = await openPage();
  await page.setContent(await htmlOf(comparisonView(old, next, { newPage: 'chapter' })));
  const sheets = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  assert.ok(sheets.length > 3);
  for (const sheet of sheets) {
    assert.match(sheet.replaceAll(' ', ''), /改正案現行備考/);
    assert.doesNotMatch(sheet, /表示する行|次の変更/);
  }
  assert.ok(sheets.some((sheet) => /備考\s*基本目標2/.test(sheet)));
});

test('on paper the note below the table stands once, on a sheet with lines of the table', async () => {
  const page = await openPage();
  for (const units of [39, 40, 41, 42, 43, 44]) {
    const { old, new: next } = generatedEditions(units);
    await page.setContent(await htmlOf(comparisonView(old, next, { newPage: 'chapter' })));
    const sheets = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const last = (sheets.at(-1) ?? '').normalize('NFKC').replaceAll(/\s/g, '');
    assert.match(last, /[^考]備考改正部分は、/, `${units}`);
    assert.equal(sheets.join('').split('改正部分は、').length - 1, 1);
  }
});

test('on paper no heading within a row of a whole section stands alone at the foot of a sheet', async () => {
  const measure = (at: number): string => `## 見出し${at}。\n\n- 本文${'港を直す。'.repeat((at % 7) * 9)}`;
  const next = `# １ 産業\n\n${Array.from({ length: 40 }, (_, at) => measure(at)).join('\n\n')}`;
  const page = await openPage();
  const settings = { rowSize: 'section', absent: 'blank', remarks: 'omit', pageNumbers: 'omit' } as const;
  await page.setContent(await htmlOf(comparisonView('# １ 産業', next, settings)));
  const sheets = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  assert.ok(sheets.length > 3);
  for (const sheet of sheets) assert.doesNotMatch(sheet.replaceAll(' ', '').trim(), /見出し\d+。$/);
});

test('paper says which lines were chosen', async () => {
  const page = await openPage();
  await page.setContent(await htmlOf(comparisonView(OLD, NEW)));
  await page.check('#comparison-show-added');
  const [sheet = ''] = await pageTexts(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  assert.match(sheet.replaceAll(' ', ''), /表示する行＋?新規1行/);
  assert.doesNotMatch(sheet, /岸壁/);
});
