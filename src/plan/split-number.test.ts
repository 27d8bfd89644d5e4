import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ordinalOf, seriesOf } from './number-form.ts';
import { joinNumber, splitNumber } from './split-number.ts';

const headings: readonly (readonly [string, string, string, number | null])[] = [
  ['１ 基本的考え方', '１', '基本的考え方', 1],
  ['（１）策定の経緯', '（１）', '策定の経緯', 1],
  ['（12） 魅力', '（12）', '魅力', 12],
  ['(2) 位置づけ', '(2)', '位置づけ', 2],
  ['⑤子ども一人ひとり', '⑤', '子ども一人ひとり', 5],
  ['㉑二十一番目', '㉑', '二十一番目', 21],
  ['㊱三十六番目', '㊱', '三十六番目', 36],
  ['Ⅳ 歴史文化', 'Ⅳ', '歴史文化', 4],
  ['III 歴史文化', 'III', '歴史文化', 3],
  ['IX 歴史文化', 'IX', '歴史文化', 9],
  ['第1 総則', '第1', '総則', 1],
  ['第２章 基本戦略', '第２章', '基本戦略', 2],
  ['第十二章 雑則', '第十二章', '雑則', 12],
  ['第２編　分野別計画', '第２編', '分野別計画', 2],
  ['第三款 公聴会', '第三款', '公聴会', 3],
  ['第１２条　雑則', '第１２条', '雑則', 12],
  ['第３条（町の責務）', '第３条', '（町の責務）', 3],
  ['第百二十三条　委任', '第百二十三条', '委任', 123],
  ['第三条の二　公表', '第三条の二', '公表', 2],
  ['第２章の２　評価', '第２章の２', '評価', 2],
  ['第１条関係', '', '第１条関係', null],
  ['第１目標の達成', '', '第１目標の達成', null],
  ['１－２ 推進', '１－２', '推進', 2],
  ['1.2.3 推進', '1.2.3', '推進', 3],
  ['３．推進体制', '３', '推進体制', 3],
  ['（ア）対象', '（ア）', '対象', 1],
  ['（一）対象', '（一）', '対象', 1],
  ['基本目標１ 「働く」', '基本目標１', '「働く」', 1],
  ['基本目標 2：育てる', '基本目標 2', '育てる', 2],
  ['基本目標Ⅱ 育てる', '基本目標Ⅱ', '育てる', 2],
  ['課題５ 男女間のあらゆる暴力の根絶', '課題５', '男女間のあらゆる暴力の根絶', 5],
  ['施策１０：ごみの適正処理', '施策１０', 'ごみの適正処理', 10],
  ['重点施策（３）学び直し', '重点施策（３）', '学び直し', 3],
  ['施策の方向② 見守り', '施策の方向②', '見守り', 2],
  ['取組１', '取組１', '', 1],
  ['課題一覧', '', '課題一覧', null],
  ['目標5年後の姿', '', '目標5年後の姿', null],
  ['12.5％の向上', '', '12.5％の向上', null],
  ['１２．５％の向上', '', '１２．５％の向上', null],
  ['12.5 ％の向上', '', '12.5 ％の向上', null],
  ['1.5倍に増やす', '', '1.5倍に増やす', null],
  ['目標1.5倍', '', '目標1.5倍', null],
  ['１．2025年度の取組', '１', '2025年度の取組', 1],
  ['①\uFE0E港の整備', '①\uFE0E', '港の整備', 1],
  ['2050年の姿', '', '2050年の姿', null],
  ['30人学級', '', '30人学級', null],
  ['一人ひとりの活躍', '', '一人ひとりの活躍', null],
  ['Iターンの促進', '', 'Iターンの促進', null],
  ['アクションプラン', '', 'アクションプラン', null],
  ['【施策】', '', '【施策】', null],
  ['KPI', '', 'KPI', null],
];

for (const [heading, number, title, ordinal] of headings) {
  test(`${heading}: number ${number || 'none'}, title ${title}`, () => {
    const split = splitNumber(heading);
    assert.deepEqual([split.number, split.title, ordinalOf(split.number)], [number, title, ordinal]);
  });
}

test('numbers of one series are told from those of another, whatever their width', () => {
  const series: readonly (readonly [string, string])[] = [
    ['第３条', '第条'],
    ['第十二条', '第条'],
    ['第３条の２', '第3条の'],
    ['施策１－２', '施策1'],
    ['基本目標 Ⅱ', '基本目標'],
    ['(3)', '()'],
    ['（１２）', '()'],
    ['①', ''],
    ['概要', '概要'],
  ];
  assert.deepEqual(
    series.map(([label]) => [label, seriesOf(label)]),
    series,
  );
});

test("a city's own labels are known by their first one", () => {
  const numbering = { goal: '政策の柱Ⅰ', direction: '施策１', measure: 'ア', leadingProject: '重点１' };
  assert.deepEqual(splitNumber('政策の柱Ⅲ 育てる', numbering), { number: '政策の柱Ⅲ', gap: ' ', title: '育てる' });
  assert.deepEqual(splitNumber('施策２ 学ぶ', numbering), { number: '施策２', gap: ' ', title: '学ぶ' });
});

test('number, gap and title are the heading again', () => {
  const part = fc.constantFrom(
    '（',
    '）',
    '１',
    '2',
    '①',
    'Ⅱ',
    '第',
    '章',
    '基本目標',
    ' ',
    '　',
    '．',
    '働く',
    '年',
    '－',
    'ア',
    '*',
    '[',
    '.',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const heading = parts.join('');
      const { number, gap, title } = splitNumber(heading);
      assert.equal(number + gap + title, heading);
    }),
  );
});

test('a number and a title are joined as plans print them', () => {
  assert.equal(joinNumber('（１）', '農水産業'), '（１）農水産業');
  assert.equal(joinNumber('①', '創業'), '①創業');
  assert.equal(joinNumber('基本目標１', '働く'), '基本目標１ 働く');
  assert.equal(joinNumber('', '【施策】'), '【施策】');
});
