import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOutline } from '#plan';
import { grid, line } from '../../../../test/helpers/flow.ts';
import type { FlowBlock } from '../flow.ts';
import { readFlow } from './read-flow.ts';

const read = (blocks: readonly FlowBlock[]) => readFlow({ blocks, furniture: [], unplaced: [] }, '計画.docx');
const outline = (blocks: readonly FlowBlock[], at = 0): readonly string[] =>
  writeOutline(read(blocks).editions[at]?.blocks.map(({ block }) => block) ?? [])
    .split('\n')
    .filter((text) => text !== '');
const HEAD = ['改正案', '現行', '備考'];
const sides = (blocks: readonly FlowBlock[]) => [outline(blocks, 0), outline(blocks, 1)];
const codes = (blocks: readonly FlowBlock[]) => read(blocks).issues.map(({ code }) => code);

test('a 新旧対照表 gives both editions, the new one first in either order of columns, and the 備考 apart', () => {
  const document = read([grid([HEAD, ['１ 甲|新しい文', '１ 甲|古い文', '・字句の修正']])]);
  assert.deepEqual(
    document.editions.map(({ title, blocks }) => [title, blocks.length]),
    [
      ['改正案', 2],
      ['現行', 2],
    ],
  );
  assert.deepEqual(
    document.remarks.map(({ text, place }) => [text, place.column]),
    [['・字句の修正', 3]],
  );
  assert.deepEqual(
    sides([
      grid([
        ['旧', '新'],
        ['古い', '新しい'],
      ]),
    ]),
    [['新しい'], ['古い']],
  );
});

const heads: readonly (readonly [readonly string[], string | null])[] = [
  [['改正後', '改正前'], '改正後'],
  [['変更前', '変更後', '変更理由'], '変更後'],
  [['第２期（案）', '現行', '備考'], '第２期（案）'],
  [['現行計画', '第３次総合計画', '説明'], '第３次総合計画'],
  [['第１期戦略', '第２期戦略'], '第２期戦略'],
  [['令和６年版', '令和２年版', '備考'], '令和６年版'],
  [['項目', '新', '旧', '改正の理由'], '新'],
  [['新\n（第２期）', '旧\n（第１期）'], '新（第２期）'],
  [['指標', '現行', '目標'], null],
  [['指標', '基準値', '目標値', '備考'], null],
  [['改訂後の条文', '改訂前の条文'], '改訂後の条文'],
  [['次期戦略', '現行（第２期）', '備考'], '次期戦略'],
  [['旧町名', '新町名'], null],
  [['現行の取組', '新たな取組'], null],
  [['計画', '戦略'], null],
  [['現行', '備考'], null],
  [['改正案', '現行', '現行計画'], null],
];

for (const [head, expected] of heads) {
  test(`${head.join(' ')} is ${expected === null ? 'no' : 'a'} head of a 新旧対照表`, () => {
    const { editions } = read([grid([head, head.map((_, at) => `文${at}`)])]);
    assert.equal(editions.length === 2 ? editions[0]?.title : null, expected);
  });
}

test('one table a page, with its head or without, is one 新旧対照表; a title may stand above the head', () => {
  const pages = [
    grid([[{ text: '第２期総合戦略 新旧対照表', columns: 3 }], HEAD, ['甲', '乙', '']]),
    grid([HEAD, ['丙', '丁', '']]),
    grid([['戊', '己', '注記'], HEAD, ['庚', '辛', '']]),
  ];
  assert.deepEqual(sides(pages), [
    ['甲', '丙', '戊', '庚'],
    ['乙', '丁', '己', '辛'],
  ]);
  assert.deepEqual(
    read(pages).furniture.map(({ text, count }) => [text, count]),
    [
      ['第２期総合戦略 新旧対照表', 1],
      ['改正案 現行 備考', 3],
    ],
  );
});

test('words that speak of the table are told at their place and are no text of an edition', () => {
  const blocks = [
    grid([
      HEAD,
      ['新しい文', '（新設）', ''],
      ['（削る）', '古い文', ''],
      ['２ （略）', '２ （略）', ''],
      ['同じ文', '同左', ''],
      ['一|（略）|三', '一|三', ''],
    ]),
  ];
  assert.deepEqual(sides(blocks), [
    ['新しい文', '同じ文', '一', '三'],
    ['古い文', '同じ文', '一', '三'],
  ]);
  assert.deepEqual(codes(blocks), [
    'comparison-omitted',
    'comparison-omitted',
    'comparison-same-beside',
    'comparison-omitted',
    'comparison-marker',
  ]);
  assert.deepEqual(
    read(blocks).unplaced.map(({ text }) => text),
    ['（新設）', '（削る）', '２ （略）', '２ （略）', '同左', '（略）'],
  );
});

const elsewhere: readonly (readonly [text: string, isMarker: boolean])[] = [
  ['（「港を直します…」は（３）へ移動）', true],
  ['（（３）に移動）', true],
  ['（第２章に統合）', true],
  ['〔（２）は順序を変更〕', true],
  ['（「港を直します」の行に記載）', true],
  ['（２）～（５）（略）', true],
  ['（１）及び（２）　略', true],
  ['港の施設は、（３）へ移動', false],
  ['（市役所は駅前へ移転）', false],
  ['（計画の概略）', false],
];

for (const [text, isMarker] of elsewhere) {
  test(`${text} in a column ${isMarker ? 'speaks of the table' : 'is text of the edition'}`, () => {
    const document = read([grid([HEAD, ['１ 甲|新しい文', `１ 甲|${text}`, '']])]);
    const old = document.editions[1]?.blocks.map(({ block }) => (block.kind === 'table' ? '' : block.text));
    assert.equal(old?.includes(text), !isMarker);
    assert.equal(
      document.unplaced.some((one) => one.text === text),
      isMarker,
    );
  });
}

test('a heading across both columns, or right above a table, is of both editions; other text outside is of none', () => {
  const blocks = [
    line('１ 改正の趣旨'),
    line('次のとおり改めます。'),
    line('新旧対照表'),
    line('１ 考え方'),
    grid([HEAD, ['甲', '乙', '']]),
    line('詳しくは別紙を見てください。'),
    grid([HEAD, [{ text: '２ 戦略', columns: 3 }], ['丙', '丁', '']]),
  ];
  assert.deepEqual(sides(blocks), [
    ['# １ 考え方', '甲', '# ２ 戦略', '丙'],
    ['# １ 考え方', '乙', '# ２ 戦略', '丁'],
  ]);
  assert.deepEqual(codes(blocks), ['comparison-shared', 'comparison-shared', 'comparison-text-outside']);
});

test('a KPI table whose cells divide a column of the 新旧対照表 is a table of that edition', () => {
  const blocks = [
    grid([
      [{ text: '改正案', columns: 2 }, { text: '現行', columns: 2 }, '備考'],
      [{ text: '（１）産業', columns: 2 }, { text: '（１）産業', columns: 2 }, ''],
      ['指標', '目標値', '指標', '目標値', ''],
      ['創業', '12', '創業', '10', '目標の見直し'],
      [{ text: '※市の調べ', columns: 2 }, { text: '', columns: 2 }, ''],
    ]),
  ];
  assert.deepEqual(sides(blocks), [
    ['# （１）産業', '| 指標 | 目標値 |', '|---|---|', '| 創業 | 12 |', '※市の調べ'],
    ['# （１）産業', '| 指標 | 目標値 |', '|---|---|', '| 創業 | 10 |'],
  ]);
});
