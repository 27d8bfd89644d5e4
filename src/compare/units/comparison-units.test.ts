import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { comparisonUnits } from './comparison-units.ts';

const unitsOf = (outline: string) => comparisonUnits(readOutline(outline, 'x').units, 'u');

const NUMBERS = [
  ['- ①港を整備します。', '①'],
  ['（２）港を整備します。', '（２）'],
  ['- 1．港を整備します。', '1'],
  ['- ア　稲作を支えます。', 'ア'],
  ['アクションを起こします。', ''],
  ['20 歳代の市民が増えました。', ''],
  ['1.5 倍に増やします。', ''],
  ['3 つの柱からなります。', ''],
  ['2050年の姿を描きます。', ''],
] as const;

for (const [text, number] of NUMBERS) {
  test(`the number of ${JSON.stringify(text)} is ${JSON.stringify(number)}, and its text is as printed`, () => {
    const [unit] = unitsOf(text);
    assert.deepEqual([unit?.number, unit?.text], [number, text.replace(/^- /, '')]);
  });
}

test('bare numbers of 項 and 号 count where they count on, or stand second in an article; figures never', () => {
  const numbers = (outline: string) =>
    unitsOf(outline).flatMap(({ kind, number }) => (kind === 'heading' ? [] : [number]));
  const article = '# 第３条　委員会\n\n委員は10人以内とする。\n\n２　委員の任期は、２年とする。';
  assert.deepEqual(numbers(article), ['', '２']);
  assert.deepEqual(numbers(`${article}\n\n３　委員は、再任されることができる。`), ['', '２', '３']);
  assert.deepEqual(numbers('# 第４条　欠格\n\n一　拘禁刑に処せられた者\n\n二　市の職員'), ['一', '二']);
  assert.deepEqual(numbers('# 第５条　責務\n\n市は努める。\n\n２　人権を守る。\n\n３　事業者は努める。'), [
    '',
    '２',
    '３',
  ]);
  assert.deepEqual(numbers('# 産業\n\n２　港を直します。'), ['']);
  assert.deepEqual(numbers('# 産業\n\n20 歳代の市民\n\n21 歳以上の市民'), ['', '']);
});

test('the path of a unit is the headings above it, a heading counting itself', () => {
  const units = unitsOf('# １ 産業\n\n## （１）漁業\n\n- 港\n\n# ２ 暮らし\n\n本文');
  assert.deepEqual(
    units.map(({ path }) => path.join(' > ')),
    ['１ 産業', '１ 産業 > （１）漁業', '１ 産業 > （１）漁業', '２ 暮らし', '２ 暮らし'],
  );
});

test('a KPI row is an indicator with its unit and values by role and year; the head is no unit', () => {
  const [row, ...more] = unitsOf(
    '| 指標 | 単位 | 現状値（H27） | 目標値（R1） | 担当課 |\n|---|---|---|---|---|\n| 移住相談の件数 | 件 | 114（H26） | 〇〇 | 企画課 |',
  );
  assert.deepEqual(more, []);
  assert.equal(row?.text, '移住相談の件数〔件〕 114（H26） 〇〇 企画課');
  assert.deepEqual([row.kind, row.cells?.indicator, row.cells?.unit], ['kpi', '移住相談の件数', '件']);
  assert.deepEqual(
    row.cells?.values.map(({ role, year, value }) => [role, year, value]),
    [
      ['baseline', 2015, '114'],
      ['target', 2019, null],
      ['other', null, null],
    ],
  );
});

test('a row of a table that is no KPI table is a diagram with all its cells', () => {
  const [row] = unitsOf('| 取組 | 内容 |\n|---|---|\n| 港の整備 | 岸壁を直す |');
  assert.deepEqual([row?.kind, row?.text], ['diagram', '港の整備 岸壁を直す']);
  assert.deepEqual(row?.grid?.head, ['取組', '内容']);
});

test('every cell of a row stands in its text where the row says it does', () => {
  const rows = unitsOf(
    '| 指標 | 目標値（R5） | 単位 | 備考 |\n|---|---|---|---|\n| 健診の受診率 | 60 | ％ | 推計 | 余り |\n| 港の数 | | | 済み |\n\n| 年 | 内容 |\n|---|---|\n| | 調査 |\n| R2 | 設計 |',
  );
  for (const { text, grid } of rows)
    for (const cell of grid?.cells ?? []) assert.equal(text.slice(cell.at, cell.at + cell.text.length), cell.text);
  assert.deepEqual(
    rows.map(({ grid }) => grid?.cells.map((cell) => cell.text)),
    [
      ['健診の受診率', '％', '60', '推計', '余り'],
      ['港の数', '', '', '済み'],
      ['', '調査'],
      ['R2', '設計'],
    ],
  );
  assert.deepEqual(rows[0]?.grid?.head, ['指標', '単位', '目標値（R5）', '備考', '']);
});

test('every cell of a row is in its text, also where the row is longer or shorter than the head', () => {
  const rows = unitsOf('| 指標 | 目標値（R5） |\n|---|---|\n| 健診の受診率 | 60 | 余り |\n| 港の数 |');
  assert.deepEqual(
    rows.map(({ text }) => text),
    ['健診の受診率 60 余り', '港の数'],
  );
});
