import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  comparisonView,
  anyEditions,
  anyTableSettings,
  generatedEditions,
} from '../../../../test/helpers/comparison-fixture.ts';
import { runsOfItem } from '../runs-of-item.ts';
import { textOf } from '../../../../test/helpers/office.ts';
import { readAsset } from '../../../../test/helpers/read-asset.ts';
import { comparisonLines, elementsOf, joined, parseHtml } from '../../../../test/helpers/read-comparison-html.ts';
import type { ComparisonView } from '#app';
import { localeFor } from '#locale';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import { readComparisonStyle } from '../comparison-assets.ts';
import { comparisonFile } from './comparison-file.ts';
import { writeComparisonPage } from './comparison-page.ts';

const locale = localeFor('ja');
const write = comparisonFile(readComparisonStyle(readAsset));

async function fragment(view: ComparisonView): Promise<string> {
  const made = await writeComparisonPage(view, locale);
  assert.ok(made.ok && made.value.kind === 'page');
  return made.value.html;
}

async function file(
  view: ComparisonView,
): Promise<{ readonly html: string; readonly size: number; readonly issues: readonly string[] }> {
  const made = await write(view, locale);
  assert.ok(made.ok && made.value.kind === 'document');
  const { bytes, issues } = made.value;
  return { html: new TextDecoder().decode(bytes), size: bytes.length, issues: issues.map(({ code }) => code) };
}

const anyView = fc
  .tuple(anyEditions, anyTableSettings)
  .map(([editions, settings]) => comparisonView(editions.old, editions.new, settings));

test('under any settings each cell of the page has the letters, the marks and the span of its cell of the table', async () => {
  await fc.assert(
    fc.asyncProperty(anyView, async (view) => {
      const expected = buildComparisonDocument(view, locale).lines.map(({ cells }) =>
        cells
          .filter(({ span }) => span > 0)
          .map(({ span, items }) => ({ span, runs: joined(items.flatMap(runsOfItem)) })),
      );
      assert.deepEqual(comparisonLines(await fragment(view)), expected);
    }),
  );
});

test('no name stands twice, every way leads to a place of the page, and headings step down one by one', async () => {
  await fc.assert(
    fc.asyncProperty(anyView, async (view) => {
      const { html } = await file(view);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
      assert.equal(new Set(ids).size, ids.length);
      const ways = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
      assert.deepEqual(
        ways.filter((id) => !ids.includes(id)),
        [],
      );
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.ok(
        levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1),
        levels.join(),
      );
    }),
  );
});

test('a line is offered under each kind that happened in it, and a heading under those of what stands below it', async () => {
  await fc.assert(
    fc.asyncProperty(anyView, async (view) => {
      const { lines, look } = buildComparisonDocument(view, locale);
      const html = await fragment(view);
      const groups = elementsOf(parseHtml(html), 'tbody').filter(({ attributes }) => 'data-kinds' in attributes);
      const offered = new Set([...html.matchAll(/comparison-show-(\w+)"/g)].map(([, kind]) => kind));
      let at = 0;
      for (const group of groups) {
        const kinds = (group.attributes['data-kinds'] ?? '').split(' ');
        const begun = group.children.filter(({ attributes }) => !attributes['class']?.includes('goes-on'));
        const own = lines.slice(at, (at += begun.length));
        for (const type of own.flatMap(({ types }) => types)) assert.ok(kinds.includes(type));
        if (look.checks === 'show' && own.some(({ confidence }) => confidence === 'check'))
          assert.ok(kinds.includes('check') && offered.has('check'));
      }
      assert.equal(at, lines.length);
      if (look.checks === 'omit') assert.ok(!offered.has('check'));
    }),
  );
});

const OLD =
  '# １ 産業\n\n## （１）漁業\n\n- 港の岸壁を直します。\n\n- 町を掃除します。\n\n# ２ 教育\n\n- 学校を建てます。';
const NEW = OLD.replace('直します', '<b>造ります').concat('\n\n- 本を買います。');

test('a long row of a section stands in parts that face each other, its kind told once', async () => {
  const text = '港の岸壁を直し、町を掃除します。'.repeat(12);
  const old = `# １ 産業\n\n## （１）漁業\n\n- ${text}\n\n- ${text}川\n\n## （２）観光\n\n- ${text}山`;
  const html = await fragment(comparisonView(old, old.replace('川', '海'), { rowSize: 'section' }));
  const [body] = elementsOf(parseHtml(html), 'tbody');
  assert.deepEqual(
    body?.children.map(({ attributes, children }) => [
      attributes['class'],
      children.length,
      textOf(children.at(-2) ?? body).slice(0, 6),
    ]),
    [
      ['is-cut kept short', 4, '１ 産業（１'],
      ['goes-on is-cut', 3, '港の岸壁を直'],
      ['goes-on is-cut kept short', 3, '（２）観光'],
      ['goes-on short', 3, '港の岸壁を直'],
    ],
  );
  assert.equal(elementsOf(body?.children ?? [], 'th')[0]?.attributes['rowspan'], '4');
  assert.equal(html.split('data-head="現行"').length - 1, 1);
});

test('the counts come first, as choices with the number of their lines', async () => {
  const html = await fragment(comparisonView(OLD, NEW));
  assert.ok(html.indexOf('変更 2件（変更なし 5件）') < html.indexOf('<fieldset'));
  assert.deepEqual(elementsOf(parseHtml(html), 'label').map(textOf), [
    'すべて 7行',
    '変更のある行 2行',
    '新規 1行',
    '字句修正 1行',
    '変更なし 5行',
  ]);
  assert.ok(html.indexOf('<fieldset') < html.indexOf('<table'));
});

test('the index tells for each chapter how many of its lines changed; unchanged parts of a chapter are not listed', async () => {
  const html = await fragment(comparisonView(OLD, NEW));
  assert.deepEqual(elementsOf(elementsOf(parseHtml(html), 'nav'), 'li').map(textOf), [
    '１ 産業 変更 1行（１）漁業 変更 1行',
    '（１）漁業 変更 1行',
    '２ 教育 変更 1行',
  ]);
});

test('below a title over all the rest the index tells of the chapters, and they look like chapters', async () => {
  const [old, next] = [OLD, NEW].map((text) => `# 総合戦略\n\n${text.replaceAll(/^#/gm, '##')}`) as [string, string];
  const html = parseHtml(await fragment(comparisonView(old, next)));
  assert.deepEqual(elementsOf(elementsOf(html, 'nav'), 'li').map(textOf), [
    '１ 産業 変更 1行（１）漁業 変更 1行',
    '（１）漁業 変更 1行',
    '２ 教育 変更 1行',
  ]);
  const chapters = elementsOf(html, 'tbody').filter(({ attributes }) => attributes['class']?.includes('chapter'));
  assert.deepEqual(
    chapters.map((group) => textOf(elementsOf([group], 'td').find((cell) => textOf(cell) !== '') ?? group)),
    ['１ 産業', '２ 教育'],
  );
});

test('a text that went to another chapter is a change of that chapter alone', async () => {
  const moved = OLD.replace('\n\n- 町を掃除します。', '').concat('\n\n- 町を掃除します。');
  const html = await fragment(comparisonView(OLD, moved));
  assert.match(html, /「町を掃除します。」は２へ移動/);
  const listed = elementsOf(elementsOf(parseHtml(html), 'nav'), 'li').map(textOf);
  assert.deepEqual(listed, ['１ 産業 変更なし', '２ 教育 変更 1行']);
});

test('each changed line leads to the next and back, and says its kind in words', async () => {
  const html = await fragment(comparisonView(OLD, NEW));
  const heads = elementsOf(parseHtml(html), 'th').filter(({ attributes }) => attributes['scope'] === 'row');
  assert.deepEqual(
    heads
      .filter(({ attributes }) => 'aria-label' in attributes)
      .map((head) => [head.attributes['aria-label'], textOf(head)]),
    [
      ['字句修正', '字句修正↓'],
      ['新規', '新規↑'],
    ],
  );
});

test('no text of a stranger is markup, and the file asks for nothing from elsewhere', async () => {
  const { html } = await file(comparisonView(OLD, NEW, { title: '</title><script>alert(1)</script>' }));
  assert.doesNotMatch(html, /<b>|<script/);
  assert.match(html, /<ins>&lt;b&gt;造り<\/ins>/);
  assert.match(html, /Content-Security-Policy" content="default-src 'none'/);
  assert.doesNotMatch(html, /url\(|@import|(?:src|srcset|action)="/);
  assert.doesNotMatch(await fragment(comparisonView(OLD, NEW)), / style=|<style/);
});

test('a table that goes on in another line repeats its heads for those who listen', async () => {
  const old = '| 指標 | 目標値（R1） |\n|---|---|\n| 出生数 | 6,300 |\n| 転入者数 | 100 |';
  const html = await fragment(comparisonView(old, old.replace('100', '200')));
  const again = elementsOf(parseHtml(html), 'thead').filter(({ attributes }) => attributes['class'] === 'again');
  assert.deepEqual(again.map(textOf), ['指標目標値（R1）', '指標目標値（R1）']);
});

test('columns of figures stand right with their heads, columns with a word among them left', async () => {
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const text = [
    row('指標', '単位', '基準値（R1）', '目標値（R6）', '備考'),
    '|---|---|---|---|---|\n',
    row('漁獲量', 'トン', '1,234', '749（H30）', '令和５年度'),
    row('組合の数', '組合', '－', '12組合以上', '15'),
    row('満足度', '％', '〇〇', '維持', '暦年の値'),
  ].join('');
  const cells = elementsOf(parseHtml(await fragment(comparisonView(text, text))), 'table').slice(1, 3);
  for (const table of cells.flatMap((one) => elementsOf([one], 'tr')))
    assert.deepEqual(
      table.children.map((cell) => (typeof cell === 'string' ? '' : (cell.attributes['class'] ?? ''))),
      ['', '', 'figure', 'figure', ''],
    );
});

test('a thousand lines stay well below 1 MB; a page above it is made and told of', async () => {
  const { old, new: next } = generatedEditions(1000);
  const thousand = await file(comparisonView(old, next));
  assert.ok(thousand.size < 800_000, `${thousand.size} bytes`);
  assert.ok(!thousand.issues.includes('report.page-too-large'));
  const long = `- ${'港を直し、町を掃除します。'.repeat(16_000)}`;
  const { issues } = await file(comparisonView(long, `${long}\n\n- 新しい。`));
  assert.ok(issues.includes('report.page-too-large'));
});

test('every kind of change has its choice and its rule of style', () => {
  const style = readComparisonStyle(readAsset);
  for (const kind of ['changed', 'check', ...Object.keys(locale.labels.rowType)]) {
    assert.ok(style.includes(`#comparison-show-${kind}:checked) [data-kinds]:not([data-kinds~="${kind}"])`), kind);
    assert.ok(kind === 'changed' || style.includes(`.chip-${kind}`), kind);
  }
});
