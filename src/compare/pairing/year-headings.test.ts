import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';

/** Rows that are not the same, as `type new ← old`. */
function told(old: readonly string[], next: readonly string[]): readonly string[] {
  const { rows } = comparedOutlines(old, next);
  const texts = (units: (typeof rows)[number]['new']): string => units.map(({ text }) => text).join('+') || '-';
  return rows.filter(({ type }) => type !== 'same').map((row) => `${row.type} ${texts(row.new)} ← ${texts(row.old)}`);
}

test('where all works are put off and no year is in both lists, the years are renamed and the works stay', () => {
  assert.deepEqual(
    told(
      ['# 実施計画', '## 令和４年度', '- 基本設計', '- 用地取得', '## 令和５年度', '- 実施設計'],
      ['# 実施計画', '## 令和６年度', '- 基本設計', '- 用地取得', '## 令和７年度', '- 実施設計'],
    ),
    ['renamed 令和６年度 ← 令和４年度', 'renamed 令和７年度 ← 令和５年度'],
  );
});

test('where a list of years goes on a year faces itself, and a work that was put off has moved', () => {
  assert.deepEqual(
    told(
      ['# 計画', '## 令和６年度', '- 米を6,000食購入する。', '- 基本設計', '## 令和７年度', '- 実施設計'],
      ['# 計画', '## 令和７年度', '- 基本設計', '## 令和８年度', '- 米を7,000食購入する。', '- 実施設計'],
    ),
    [
      'deleted - ← 令和６年度',
      'deleted - ← 米を6,000食購入する。',
      'moved 基本設計 ← 基本設計',
      'added 令和８年度 ← -',
      'added 米を7,000食購入する。 ← -',
      'moved 実施設計 ← 実施設計',
    ],
  );
});

test('where the list of years goes on, the first year is gone and the last one new', () => {
  assert.deepEqual(
    told(
      ['# 実施計画', '## 令和６年度', '- 測量', '## 令和７年度', '- 実施設計', '## 令和８年度', '- 着工'],
      ['# 実施計画', '## 令和７年度', '- 実施設計', '## 令和８年度', '- 着工', '## 令和９年度', '- 供用開始'],
    ),
    ['deleted - ← 令和６年度', 'deleted - ← 測量', 'added 令和９年度 ← -', 'added 供用開始 ← -'],
  );
});

test('a work that is put off alone has moved to another year', () => {
  assert.deepEqual(
    told(
      [
        '# 実施計画',
        '## 令和６年度（前期）',
        '- 基本設計',
        '- 用地取得',
        '## 令和６年度（後期）',
        '- 実施設計',
        '- 説明会',
      ],
      [
        '# 実施計画',
        '## 令和６年度（前期）',
        '- 基本設計',
        '## 令和６年度（後期）',
        '- 実施設計',
        '- 用地取得',
        '- 説明会',
      ],
    ),
    ['moved 用地取得 ← 用地取得'],
  );
});

test('a short text that has half of its words in common with one out of its order is another one', () => {
  assert.deepEqual(
    told(
      ['# 施策', '- 農地の保全を図ります。', '- 担い手を確保します。', '- 鳥獣害を防ぎます。'],
      ['# 施策', '- 担い手を確保します。', '- 鳥獣害を防ぎます。', '- スマート農業を進めます。'],
    ),
    ['deleted - ← 農地の保全を図ります。', 'added スマート農業を進めます。 ← -'],
  );
});

test('主な取組 and 予算 of a year that is gone do not face those of one that is new', () => {
  const year = (name: string, work: string, cost: string): readonly string[] => [
    `## ${name}`,
    '### 主な取組',
    `- ${work}`,
    '### 予算',
    `- ${cost}`,
  ];
  const [first, second, third] = [
    year('令和６年度', '広場の測量', '測量の費用'),
    year('令和７年度', '広場の設計', '設計の費用'),
    year('令和８年度', '桜並木の手入れ', '苗木の費用'),
  ];
  assert.deepEqual(told(['# 実施計画', ...first, ...second], ['# 実施計画', ...second, ...third]), [
    ...first.map((line) => `deleted - ← ${line.replace(/^[#-]+ /u, '')}`),
    ...third.map((line) => `added ${line.replace(/^[#-]+ /u, '')} ← -`),
  ]);
});
