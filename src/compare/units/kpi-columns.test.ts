import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kpiColumns } from './kpi-columns.ts';

const HEADS = [
  ['基準値（H26）', 'baseline', 2014],
  ['現状値（平成 26 年平均）', 'baseline', 2014],
  ['現状（R1）', 'baseline', 2019],
  ['基準年度', 'baseline', null],
  ['基準（H26）', 'baseline', 2014],
  ['計画策定時', 'baseline', null],
  ['当初値', 'baseline', null],
  ['現状値（住民調査）', 'baseline', null],
  ['目標', 'target', null],
  ['中間目標値（R4）', 'target', 2022],
  ['令和６年度目標値', 'target', 2024],
  ['目標値（2019（R1）年度）', 'target', 2019],
  ['実績', 'actual', null],
  ['R元年度末実績', 'actual', 2019],
  ['H30（2018）', 'other', 2018],
  ['基準', 'other', null],
  ['基準（mm）', 'other', null],
  ['発令基準', 'other', null],
  ['判断基準', 'other', null],
  ['現状と課題', 'other', null],
  ['当初予算', 'other', null],
  ['基本目標', 'other', null],
  ['目標年度', 'other', null],
  ['目標１', 'other', null],
  ['利用実績', 'other', null],
] as const;

for (const [head, role, year] of HEADS) {
  test(`a column headed ${head} is ${role === 'other' ? 'no baseline, target or actual' : `a column of ${role}s`}, year ${year}`, () => {
    const column = kpiColumns(['指標', head, '目標値'], [['移住者', '5', '6']])?.[1];
    assert.deepEqual([column?.role, column?.year], [role, year]);
  });
}

const TABLES = [
  ['figures under a role', true, ['事業', '現状値', '目標値'], [['移住相談', '114', '154']]],
  ['a unit of its own behind the figure', true, ['事業', '実績'], [['見守り', '12自治会']]],
  ['figures under years, below 指標', true, ['指標', 'R1', 'R2'], [['移住者', '5', '6']]],
  ['a figure still missing, below 指標', true, ['指標', '目標値'], [['移住者', '〇〇']]],
  [
    'values all still missing under 現状 and 目標, below another head',
    true,
    ['施策', '現状値（R5）', '目標値（R12）'],
    [['移住の促進', '〇〇', '〇〇']],
  ],
  ['blanks for 目標 only, below another head', false, ['施策', '目標値（R12）'], [['移住の促進', '〇〇']]],
  ['a target in words, below 指標', true, ['指標', '目標値'], [['待機児童', '減少']]],
  ['figures under years, below another head', false, ['区分', 'R1', 'R2'], [['男', '5', '6']]],
  ['no column of a value', false, ['指標', '担当課'], [['移住者', '5']]],
  ['prose under 目標 and 実績', false, ['事業', '目標', '実績'], [['講座', '10人を集める', '5月1日に開いた']]],
  [
    'prose under 現状, below 項目',
    false,
    ['項目', '現状'],
    [
      ['防災', '備えが足りない。'],
      ['産業', '2社が去った。'],
    ],
  ],
  [
    'as many words as figures, below another head',
    false,
    ['取組', '現状（R5）', '目標（R10）'],
    [
      ['相談', '年に2回開く', '毎月開く'],
      ['研修', '12回', '15回'],
    ],
  ],
  ['only signs, below another head', false, ['事業', '目標値'], [['講座', '－']]],
  ['a rule with numbers in it', false, ['区分', '発令基準'], [['避難', '50']]],
] as const;

for (const [what, isKpi, head, rows] of TABLES) {
  test(`${what}: ${isKpi ? 'a' : 'no'} KPI table`, () => assert.equal(kpiColumns(head, rows) !== null, isKpi));
}
