import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfoldKindRows } from '#indicator';
import { readKpiHead } from './kpi-head.ts';
import { readKpiGrid } from './read-kpi-grid.ts';

const figures: readonly (readonly [head: string, kind: string, year: number | null, unit?: string])[] = [
  ['基準値（H27）', 'baseline', 2015],
  ['基準値\n（平成27年度）', 'baseline', 2015],
  ['策定時（R1）', 'baseline', 2019],
  ['計画策定時の現状値', 'baseline', null],
  ['当初値', 'baseline', null],
  ['現状値（令和元（2019）年度）', 'present', 2019],
  ['現況値', 'present', null],
  ['目標', 'target', null],
  ['目標値(R6)', 'target', 2024],
  ['令和６年度目標値', 'target', 2024],
  ['Ｒ６目標', 'target', 2024],
  ['最終目標値（2024年度末）', 'target', 2024],
  ['中間目標値（R4）（人）', 'target', 2022, '人'],
  ['目標値（％）', 'target', null, '％'],
  ['実績', 'actual', null],
  ['R4年度実績値', 'actual', 2022],
  ['令和３年度（実績）', 'actual', 2021],
  ['直近値（R5）', 'actual', 2023],
  ['令和元年度（基準）', 'baseline', 2019],
  ['R5現状', 'present', 2023],
  ['基準値（値）', 'baseline', null],
];

for (const [head, kind, year, unit = null] of figures) {
  test(`${JSON.stringify(head)} is the ${kind} of ${year ?? 'no stated year'}${unit === null ? '' : ` in ${unit}`}`, () => {
    assert.deepEqual(readKpiHead(head), { kind, year, unit, unread: '' });
  });
}

const others: readonly (readonly [head: string, kind: string])[] = [
  ['指標', 'name'],
  ['KPI名', 'name'],
  ['指標の名前', 'name'],
  ['重要業績評価指標（ＫＰＩ）', 'name'],
  ['数値目標', 'name'],
  ['項目', 'name'],
  ['指標名（単位）', 'name'],
  ['ＫＰＩ（単位）', 'name'],
  ['指標名／単位', 'name'],
  ['項目名(単位)', 'name'],
  ['単位', 'unit'],
  ['方向性', 'direction'],
  ['目指す方向', 'direction'],
  ['めざす向き', 'direction'],
  ['担当課', 'other'],
  ['基本目標', 'other'],
  ['基本目標番号', 'other'],
  ['達成率', 'other'],
  ['R4', 'unknown'],
  ['現状', 'unknown'],
  ['現状と課題', 'unknown'],
  ['目標年度', 'unknown'],
  ['基準年度', 'unknown'],
  ['目標値と実績値', 'unknown'],
  ['予算額', 'unknown'],
];

for (const [head, kind] of others) {
  test(`${head} is a column of the kind ${kind}`, () => {
    assert.equal(readKpiHead(head).kind, kind);
  });
}

test('a head that says so has the unit of each row behind its name, be it known or not; without it only a known one', () => {
  const assumed = { baseline: null, target: null, actual: null };
  const read = (name: string, text: string) =>
    readKpiGrid([name, '実績値（R4）'], [[text, '1']], { place: {}, assumed }).drafts.map(({ name: own, unit }) => [
      own,
      unit,
    ]);
  assert.deepEqual(read('指標名（単位）', '平均単価（円/kg）'), [['平均単価', '円/kg']]);
  assert.deepEqual(read('指標名／単位', '平均単価／円'), [['平均単価', '円']]);
  assert.deepEqual(read('KPI（単位）', '来場者数'), [['来場者数', '']]);
  assert.deepEqual(read('指標', '平均単価（円/kg）'), [['平均単価（円/kg）', '']]);
  assert.deepEqual(read('指標', '平均単価／円'), [['平均単価／円', '']]);
});

test('what stands beside the year and is none is named, so that no figure is put under a wrong year', () => {
  const unread = (head: string) => {
    const read = readKpiHead(head);
    return 'year' in read ? [read.year, read.unread] : read.kind;
  };
  assert.deepEqual(unread('目標値（5年後）'), [null, '5年後']);
  assert.deepEqual(unread('実績値（R4見込）'), [2022, '見込']);
  assert.deepEqual(unread('目標値（R4）（2023）'), [null, 'R42023']);
});

test('rows of 目標 and 実績 under years become columns; a table of another form stays', () => {
  const beside = [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ];
  const head = ['指標', '区分', 'R3', 'R4'];
  const rows = [
    ['出生数', '目標', '1', '2'],
    ['', '実績', '3', '4'],
    ['婚姻数', '実績', '5', '6'],
  ];
  assert.deepEqual(unfoldKindRows({ head, rows, beside }), {
    head: ['指標', '目標（R3）', '目標（R4）', '実績（R3）', '実績（R4）'],
    rows: [
      ['出生数', '1', '2', '3', '4'],
      ['婚姻数', '', '', '5', '6'],
    ],
    beside: [
      [1, 3, 4, 7, 8],
      [9, 11, 12, 11, 12],
    ],
  });
  assert.equal(unfoldKindRows({ head: ['指標', '目標値', 'R3'], rows: [['甲', '1', '2']], beside: [] }), null);
});
