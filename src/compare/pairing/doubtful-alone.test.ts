import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import type { PairOptions } from './pair.ts';

const edition = (lines: readonly string[], side: 'o' | 'n') => ({
  title: '',
  units: comparisonUnits(readOutline(lines.join('\n\n'), side).units, side),
});

/** What is told as new or gone, with how sure that is. */
function alone(old: readonly string[], next: readonly string[], options: PairOptions = {}): readonly string[] {
  const { comparison } = compareEditions(edition(old, 'o'), edition(next, 'n'), options);
  return comparison.rows
    .filter(({ type }) => type === 'added' || type === 'deleted')
    .map((row) => `${(row.new[0] ?? row.old[0])?.id} ${row.type} ${row.confidence}`);
}

const HEADS = '| 指標 | 単位 | 基準値（R1） | 目標値（R6） |\n| --- | --- | --- | --- |';

test('an indicator that left its table while one with much of its name came into another is to be looked at', () => {
  const old = [
    '# １ 学び',
    `${HEADS}\n| 図書館の利用者数 | 人 | 10 | 20 |\n| 農業の新規就業者数（累計） | 人 | 30 | 60 |`,
    '# ２ 農業',
    `${HEADS}\n| 農産物の出荷額 | 億円 | 12 | 15 |`,
  ];
  const next = [
    '# １ 学び',
    `${HEADS}\n| 図書館の利用者数 | 人 | 10 | 20 |`,
    '# ２ 農業',
    `${HEADS}\n| 農産物の出荷額 | 億円 | 12 | 15 |\n| 新規就農者数 | 人 | 30 | 60 |`,
  ];
  assert.deepEqual(alone(old, next), ['o3 deleted check', 'n5 added check']);
});

const WHOLE = '- 新規就農者の相談窓口を設け、直売所への出荷を支援するとともに、農地を守り、鳥獣の被害を防ぎます。';
const PARTS = [
  '- 新規就農者の相談窓口を設けます。',
  '- 直売所への出荷を支援します。',
  '- 農地を保全し、有害な鳥獣の対策に努めます。',
];

test('a reworded text beside the parts of a split one may be one part more, unless a person says that it is new', () => {
  const [old, next] = [
    ['# １ 農業', WHOLE],
    ['# １ 農業', ...PARTS],
  ];
  assert.deepEqual(alone(old, next), ['n4 added check']);
  assert.deepEqual(alone(next, old), ['o4 deleted check']);
  assert.deepEqual(alone(old, next, { pins: [{ kind: 'added', new: 'n4' }] }), ['n4 added sure']);
});

test('what shares nothing with the other edition is surely new, and so is one more 主な取組', () => {
  const old = ['# １ 農業', '## 主な取組', WHOLE, '# ２ 港', '## 主な取組', '- 港の岸壁を耐震化します。'];
  const next = [...old, '# ３ 図書館', '## 主な取組', '- 図書館の開館時間を延ばします。'];
  assert.deepEqual(alone(old, next), ['n7 added sure', 'n8 added sure', 'n9 added sure']);
});

test('an indicator of a like name in the table of another section is to be looked at', () => {
  const old = ['# １ 防災', `${HEADS}\n| 講座の参加者数 | 人 | 1,850 | 2,500 |`, '# ２ 福祉', WHOLE];
  const next = ['# １ 防災', '# ２ 福祉', WHOLE, `${HEADS}\n| 健康教室の参加者数 | 人 | 640 | 1,000 |`];
  const { comparison } = compareEditions(edition(old, 'o'), edition(next, 'n'));
  const told = comparison.rows.filter((row) => [...row.new, ...row.old].some(({ kind }) => kind === 'kpi'));
  assert.deepEqual(
    told.map(({ type, confidence }) => [type, confidence]),
    [
      ['deleted', 'check'],
      ['added', 'check'],
    ],
  );
});

test('a heading that is an item of a list in the other edition is to be looked at on both sides', () => {
  const old = ['# 子育て支援', '- 保育所の整備', '保育所を３か所整備します。'];
  const next = ['# 子育て支援', '## （１）保育所の整備', '保育所を３か所整備します。'];
  const { comparison } = compareEditions(edition(old, 'o'), edition(next, 'n'));
  assert.deepEqual(
    comparison.rows.filter(({ type }) => type !== 'same').map(({ type, confidence }) => [type, confidence]),
    [
      ['deleted', 'check'],
      ['added', 'check'],
    ],
  );
});

test('a row of a table under another name is to be looked at, though the rest of it is the same', () => {
  const table = (name: string, cost: string): string =>
    `| 事業名 | 担当 | 事業費 | 評価 |\n|---|---|---|---|\n| ${name} | 福祉課 | ${cost} | Ｂ |`;
  const { comparison } = compareEditions(
    edition(['# 事業一覧', table('戸籍指導事業', '8200')], 'o'),
    edition(['# 事業一覧', table('決算指導事業', '6600')], 'n'),
  );
  assert.deepEqual(
    comparison.rows.map(({ type, confidence }) => [type, confidence]),
    [
      ['same', 'sure'],
      ['reworded', 'check'],
    ],
  );
});

test('rows of a table that are items 対象：… of a list in the other edition are to be looked at', () => {
  const [rows, items] = [
    ['| 対象 | 子育て中の家庭 |', '| 方法 | 窓口での受付 |'],
    ['- 対象：子育て中の家庭', '- 方法：窓口での受付'],
  ];
  assert.deepEqual(
    alone(['# 家庭訪問', ['| 区分 | 内容 |', '|---|---|', ...rows].join('\n')], ['# 家庭訪問', items.join('\n')]),
    ['o2 deleted check', 'o3 deleted check', 'n2 added check', 'n3 added check'],
  );
});
