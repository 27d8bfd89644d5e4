import { test } from 'node:test';
import assert from 'node:assert/strict';
import { aimOfDraft, readKpiGrid, type DraftAim } from '#indicator';
import { decimalText, periodText } from '#kernel';

const HEAD = ['指標', '単位', '基準値（H27）', '目標値（R1）', '目標値（R5）'];
const PLACE = { file: 'plan.md', line: 10 };

const read = (rows: readonly (readonly string[])[], head: readonly string[] = HEAD) =>
  readKpiGrid(head, rows, { place: PLACE });

function told(aim: DraftAim | undefined): string {
  if (aim?.kind === 'value') return `${decimalText(aim.value)} ${aim.comparator ?? 'unsaid'}`;
  if (aim?.kind === 'word') return `${aim.wants}${aim.orEqual ? ' or equal' : ''}`;
  return aim?.kind ?? 'none';
}

test('a row gives name, unit, baseline with its measured year, and a target for each column', () => {
  const { drafts, issues } = read([['観光客消費額', '億円', '673（H26）', '749（H30）', '852（R4）']]);
  assert.deepEqual(issues, []);
  const [draft] = drafts;
  assert.equal(draft?.name, '観光客消費額');
  assert.equal(draft?.unit, '億円');
  assert.equal(draft?.baseline?.planYear, 2015);
  assert.equal(periodText(draft!.baseline!.period!), '2014-04-01/2015-03-31');
  assert.deepEqual(
    draft?.targets.map(({ planYear, period }) => [planYear, periodText(period!)]),
    [
      [2019, '2018-04-01/2019-03-31'],
      [2023, '2022-04-01/2023-03-31'],
    ],
  );
  assert.equal(draft?.place.line, 12);
});

const names: readonly (readonly [printed: string, name: string, flags: string])[] = [
  ['（再掲）出生数', '出生数', 'relisted'],
  ['出生数(再掲)', '出生数', 'relisted'],
  ['企業立地件数（累計）', '企業立地件数（累計）', 'cumulative'],
  ['販売農家一戸あたりの出荷額（推計）', '販売農家一戸あたりの出荷額（推計）', 'estimate'],
  ['保育所など利用待機児童数', '保育所など利用待機児童数', ''],
];

for (const [printed, name, flags] of names) {
  test(`the name ${printed} is ${name}${flags === '' ? '' : ` and ${flags}`}`, () => {
    const [draft] = read([[printed, '人', '1', '2', '3']]).drafts;
    assert.equal(draft?.name, name);
    const raised = (['relisted', 'cumulative', 'estimate'] as const).filter((flag) => draft?.[flag]);
    assert.equal(raised.join(), flags);
  });
}

const targets: readonly (readonly [cell: string, aim: string])[] = [
  ['7,000 以上', '7000 gte'],
  ['7,000以上', '7000 gte'],
  ['5未満', '5 lt'],
  ['0.90', '0.90 unsaid'],
  ['－37', '-37 unsaid'],
  ['△5', '-5 unsaid'],
  ['減少', 'decrease'],
  ['現状以上', 'increase or equal'],
  ['〇〇', 'undecided'],
  ['－', 'none'],
];

for (const [cell, aim] of targets) {
  test(`the target ${cell} asks for ${aim}`, () => {
    const { drafts, issues } = read([['指標の名', '人', '1', cell, '3']]);
    assert.equal(told(drafts[0]?.targets.find(({ planYear }) => planYear === 2019)?.aim), aim);
    assert.deepEqual(issues, []);
  });
}

test('what the table leaves unsaid is declared elsewhere; what it says stands', () => {
  const [draft] = read([['指標の名', '人', '1', '10', '20以下']]).drafts;
  const comparators = draft!.targets
    .map(({ aim }) => aimOfDraft(aim, 'gte'))
    .map((aim) => aim.kind === 'value' && aim.comparator);
  assert.deepEqual(comparators, ['gte', 'lte']);
});

test('the places of a row are the most any of its figures has', () => {
  assert.equal(read([['有効求人倍率', '倍', '0.5（H26）', '0.90', '1']]).drafts[0]?.decimals, 2);
});

test('a table that prints actuals gives them', () => {
  const [draft] = read(
    [['出生数', '人', '7,039', '7,000以上', '6,293']],
    ['指標', '単位', '基準値（H27）', '目標値（R1）', '実績値（R1）'],
  ).drafts;
  assert.deepEqual(
    draft?.actuals.map(({ planYear, value }) => [planYear, decimalText(value!)]),
    [[2019, '6293']],
  );
});

const row = ['出生数', '人', '7,039', '7,000以上', '7,000以上'];
const wrong: readonly (readonly [
  title: string,
  head: readonly string[],
  cells: readonly string[],
  code: string,
  place: object,
  expected?: string,
])[] = [
  [
    'no column of units',
    ['指標', '基準値（H27）', '目標値（R1）'],
    ['出生数', '1', '2'],
    'kpi-grid.missing-column',
    PLACE,
    '単位',
  ],
  [
    'no column of names',
    ['単位', '基準値（H27）', '目標値（R1）'],
    ['人', '1', '2'],
    'kpi-grid.missing-column',
    PLACE,
    '指標',
  ],
  [
    'no baseline',
    ['指標', '単位', '目標値（R1）'],
    ['出生数', '人', '2'],
    'kpi-grid.missing-column',
    PLACE,
    '基準値（H27）',
  ],
  [
    'no target',
    ['指標', '単位', '基準値（H27）'],
    ['出生数', '人', '2'],
    'kpi-grid.missing-column',
    PLACE,
    '目標値（R1）',
  ],
  [
    'a target column without its year',
    ['指標', '単位', '基準値（H27）', '目標値'],
    ['出生数', '人', '2', '3'],
    'kpi-grid.column-year',
    { ...PLACE, column: 4 },
    '目標値（R1）',
  ],
  [
    'the same target year twice',
    ['指標', '単位', '基準値（H27）', '目標値（R1）', '目標値（H31）'],
    row,
    'kpi-grid.duplicate-column',
    { ...PLACE, column: 5 },
  ],
  ['a column nobody knows', [...HEAD.slice(0, 4), 'めやす'], row, 'kpi-grid.unknown-column', { ...PLACE, column: 5 }],
  [
    'two values run together',
    HEAD,
    ['参加した市民', '％', '27.3', '3042 44', '32'],
    'number.two-values',
    { file: 'plan.md', line: 12, column: 4, offset: 5 },
  ],
  [
    'a unit that is not the row’s',
    HEAD,
    ['出生数', '人', '7,039', '7,000％', '1'],
    'number.unit-disagrees',
    { file: 'plan.md', line: 12, column: 4, offset: 5 },
  ],
  ['a row too short', HEAD, ['出生数', '人', '7,039'], 'kpi-grid.row-length', { file: 'plan.md', line: 12 }, '5'],
  ['a row without name', HEAD, ['', '人', '1', '2', '3'], 'kpi-grid.no-name', { file: 'plan.md', line: 12 }],
  ['a blank cell', HEAD, ['出生数', '人', '1', '', '3'], 'kpi-grid.no-cell', { file: 'plan.md', line: 12, column: 4 }],
  [
    'an approximate target',
    HEAD,
    ['出生数', '人', '1', '約80', '3'],
    'kpi-grid.approximate',
    { file: 'plan.md', line: 12, column: 4 },
  ],
];

for (const [title, head, cells, code, place, expected] of wrong) {
  test(`${title}: one issue with its place`, () => {
    const { issues } = read([cells], head);
    assert.deepEqual(
      issues.map((issue) => issue.code),
      [code],
    );
    assert.deepEqual(issues[0]?.place, place);
    if (expected !== undefined) assert.equal(issues[0]?.expected, expected);
  });
}

test('a wrong cell leaves its own figure out and keeps the rest of the row', () => {
  const [draft] = read([['参加した市民', '％', '27.3', '3042 44', '32']]).drafts;
  assert.deepEqual(
    draft?.targets.map(({ planYear }) => planYear),
    [2023],
  );
  assert.equal(decimalText(draft!.baseline!.value!), '27.3');
});

test('a target between two values is a range; its ends have places', () => {
  const { drafts, issues } = read([['給食の地場産物の割合', '％', '6.5', '8.0～12.0', '〇〇']]);
  const aim = drafts[0]?.targets[0]?.aim;
  assert.deepEqual(aim?.kind === 'range' && [decimalText(aim.low), decimalText(aim.high)], ['8.0', '12.0']);
  assert.deepEqual([drafts[0]?.decimals, issues], [1, []]);
});

test('a range upside down is told and leaves no target', () => {
  const { drafts, issues } = read([['給食の地場産物の割合', '％', '6.5', '12.0～8.0', '〇〇']]);
  assert.deepEqual([drafts[0]?.targets.length, issues.length], [1, 1]);
});
