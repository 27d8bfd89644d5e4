import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../test/helpers/compared-outlines.ts';
import type { CheckReason } from './comparison.ts';

function reasonsOf(old: readonly string[], next: readonly string[]): readonly (CheckReason | null)[] {
  const { rows } = comparedOutlines(old, next);
  for (const { confidence, reason } of rows) assert.equal(reason !== undefined, confidence === 'check');
  return rows.map(({ reason }) => reason ?? null);
}

const table = (...rows: readonly string[]): string => [rows[0], '|---|---|---|', ...rows.slice(1)].join('\n');
const kpi = (...rows: readonly string[]): string => table('| 指標 | 基準値 | 目標値 |', ...rows);
const PLACES = '- 町内の避難所に発電機と毛布を備え、運営の訓練を年に２回行います。';

const cases: readonly (readonly [
  title: string,
  reason: CheckReason,
  old: readonly string[],
  next: readonly string[],
])[] = [
  [
    'the last two under their headings face each other',
    'leftover',
    ['# １ 防災', PLACES, '## 夜間の見回り'],
    ['# １ 防災', PLACES, '## 消防団員増'],
  ],
  [
    'hardly a word is the same',
    'unlike',
    ['# １ 防災', '- 自主防災組織の結成を促し、活動の費用の一部を助成します。', PLACES],
    ['# １ 防災', '- 防災士の資格を取る市民に、受講の費用の一部を助成することとしました。', PLACES],
  ],
  [
    'an indicator may be another one',
    'indicator',
    ['# １ 健康', kpi('| 健康診査の受診率 | 30 | 50 |')],
    ['# １ 健康', kpi('| 特定健康診査の受診率 | 32 | 55 |')],
  ],
  [
    'a row of a table has another name',
    'name',
    ['# １ 事業', table('| 事業名 | 担当 | 評価 |', '| 決算指導事業 | 福祉課 | Ｂ |')],
    ['# １ 事業', table('| 事業名 | 担当 | 評価 |', '| 戸籍指導事業 | 福祉課 | Ｂ |')],
  ],
  [
    'what is gone and new has much of its words in common, under other headings',
    'alone',
    [
      '# １ しごと',
      kpi('| 誘致企業数 | 3 | 10 |', '| 農業の新規就業者数（累計） | 30 | 60 |'),
      '# ２ ひと',
      kpi('| 移住者数 | 20 | 80 |'),
    ],
    [
      '# １ しごと',
      kpi('| 誘致企業数 | 5 | 15 |'),
      '# ２ ひと',
      kpi('| 新規就農者数 | 30 | 60 |', '| 移住者数 | 30 | 90 |'),
    ],
  ],
];
for (const [title, reason, old, next] of cases)
  test(`要確認 is told with why: ${title}`, () => assert.ok(reasonsOf(old, next).includes(reason)));

test('another value of one label is the same item where what it is said of surely is, and 要確認 where that is not', () => {
  const list = (name: string, office: string): string =>
    `- ${name}\n  - 対象：町民\n  - 担当：${office}\n- 川の清掃\n  - 対象：児童\n  - 担当：環境課`;
  const officeOf = (next: string) =>
    comparedOutlines(['# 事業', list('空き家の巡回', '農政課')], ['# 事業', next])
      .rows.filter(({ new: [unit] }) => unit?.text.startsWith('担当：教育'))
      .map(({ type, confidence }) => `${type} ${confidence}`);
  assert.deepEqual(officeOf(list('空き家の巡回', '教育委員会')), ['reworded sure']);
  assert.deepEqual(officeOf(list('空き家の学習', '教育委員会')), ['reworded check']);
});

test('a split into another section by a clause in common is 要確認, and says nothing of the heading there', () => {
  const course = (who: string, what: string): string => `- ${who}を対象に、${what}の開催により技能の向上を図ります。`;
  const { rows } = comparedOutlines(
    ['# 施策', '## 農業', course('農家', '研修会'), '## 商業', course('商店主', '研修会')],
    ['# 施策', '## 商業', course('商店主', '講座'), '## 工業', course('工場', '研修会')],
  );
  const told = rows.filter(({ type }) => type === 'split').map(({ confidence }) => confidence);
  assert.ok(told.every((confidence) => confidence === 'check'));
  const heading = rows.find(({ new: [unit] }) => unit?.text === '工業');
  assert.deepEqual(heading?.remarks, [{ code: 'added' }]);
});
