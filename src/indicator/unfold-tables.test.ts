import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsBaselineYear, unfoldSeries, unfoldYearRows, withNotedFigures, withYearsInHeads } from '#indicator';
import { readPrintedNote } from './printed-note.ts';

const besides = (rows: readonly (readonly string[])[]) =>
  rows.map((row, at) => row.map((_, column) => `${at}.${column}`));

test('a row for each year becomes a column for each, with the baseline in its own and every cell at its place', () => {
  const rows = [
    ['漁獲量', 'ｔ', '基準値（R1）', '', '10'],
    ['漁獲量', 'ｔ', 'R2', '12', '11'],
    ['離職率', '％', 'R2', '', '9'],
  ];
  const head = ['指標', '単位', '年度', '目標値', '実績値'];
  const table = unfoldYearRows({ head, rows, beside: besides(rows) }, '');
  assert.deepEqual(table?.head, ['指標', '単位', '基準値（R1）', '目標値（R2）', '実績値（R2）']);
  assert.deepEqual(table.rows, [
    ['漁獲量', 'ｔ', '10', '12', '11'],
    ['離職率', '％', '', '', '9'],
  ]);
  assert.deepEqual(table.beside[0], ['0.0', '0.1', '0.4', '1.3', '1.4']);
});

test('without a column of names it is of the indicator that stands above; of none it is no such table', () => {
  const rows = [
    ['令和２年度', '12', '11'],
    ['令和３年度', '', '13'],
  ];
  const table = { head: ['年度', '目標値', '実績値'], rows, beside: besides(rows) };
  assert.deepEqual(unfoldYearRows(table, '漁獲量（ｔ）')?.rows, [['漁獲量（ｔ）', '12', '11', '', '13']]);
  assert.equal(unfoldYearRows(table, ''), null);
  assert.equal(unfoldYearRows({ ...table, rows: [['初年度', '1', '2']] }, '漁獲量（ｔ）'), null);
  assert.equal(unfoldYearRows({ ...table, head: ['年度', '予算', '実施'] }, '漁獲量（ｔ）'), null);
});

test('numbers by year, below each other or beside each other, are what was measured of each name', () => {
  const down = [
    ['令和元年度', '100', '－', '猛暑'],
    ['令和２年度', '120', '3.5', ''],
  ];
  const table = unfoldSeries({
    head: ['年度', '漁獲量（ｔ）', '単価（単位：円/kg）', '備考'],
    rows: down,
    beside: besides(down),
  });
  assert.deepEqual(table?.head, ['指標', '単位', '実績値（令和元年度）', '実績値（令和２年度）']);
  assert.deepEqual(table.rows, [
    ['漁獲量', 'ｔ', '100', '120'],
    ['単価', '円/kg', '－', '3.5'],
  ]);
  assert.deepEqual(table.beside[1], ['0.2', '0.2', '0.2', '1.2']);
  const across = [['漁獲量', 'ｔ', '100', '120']];
  assert.deepEqual(unfoldSeries({ head: ['区分', '単位', 'R1', 'R2'], rows: across, beside: besides(across) })?.head, [
    '指標',
    '単位',
    '実績値（R1）',
    '実績値（R2）',
  ]);
});

const noSeries: readonly (readonly [what: string, head: readonly string[], rows: readonly (readonly string[])[]])[] = [
  [
    'its heads say what its figures are',
    ['年度', '実績値'],
    [
      ['R1', '1'],
      ['R2', '2'],
    ],
  ],
  [
    'a year comes twice',
    ['年度', '漁獲量'],
    [
      ['R1', '1'],
      ['R1', '2'],
    ],
  ],
  [
    'one row is no year',
    ['年度', '漁獲量'],
    [
      ['R1', '1'],
      ['計', '2'],
    ],
  ],
  [
    'its columns are texts',
    ['年度', '主な出来事'],
    [
      ['R1', '開港'],
      ['R2', '3件'],
    ],
  ],
  ['there is one year alone', ['年度', '漁獲量'], [['R1', '1']]],
  ['the years stand over texts', ['区分', 'R1', 'R2'], [['会議', '開催', '中止']]],
  ['its rows are projects and what they cost', ['事業名', 'R1', 'R2'], [['市民講座', '1', '2']]],
  [
    'its columns are what was spent',
    ['年度', '決算額（千円）'],
    [
      ['R1', '1'],
      ['R2', '2'],
    ],
  ],
  ['nothing is named', ['', 'R1', 'R2'], [['1', '2', '3']]],
];

for (const [what, head, rows] of noSeries) {
  test(`a table is no series where ${what}`, () => {
    assert.equal(unfoldSeries({ head, rows, beside: besides(rows) }), null);
  });
}

const yearColumns: readonly (readonly [
  what: string,
  head: readonly string[],
  row: readonly string[],
  ...rest: readonly (readonly string[])[],
])[] = [
  [
    'one year of all baselines',
    ['指標', '基準値（年度）', '基準値（値）'],
    ['漁獲量', 'R1', '10'],
    ['離職率', 'R1', '9'],
  ],
  ['one year of all targets', ['指標', '目標年度', '目標値'], ['漁獲量', 'R6', '10'], ['離職率', '令和6', '9']],
  ['several years of baselines', ['指標', '基準年度', '基準値'], ['漁獲量', 'R1', '10'], ['離職率', 'H30', '9']],
  ['several years of targets', ['指標', '目標年度', '目標値'], ['漁獲量', 'R6', '10'], ['離職率', 'R8', '9']],
  ['a figure without its year', ['指標', '基準年度', '基準値'], ['漁獲量', 'R1', '10'], ['離職率', '', '9']],
  ['a column of other words', ['指標', '基準年度', '基準値'], ['漁獲量', '毎年', '10']],
];
const inHeads: readonly (readonly string[])[] = [
  ['指標|基準値（値）（R1）', '漁獲量|10', '離職率|9'],
  ['指標|目標年度|目標値', '漁獲量|R6|10', '離職率|令和6|9'],
  ['指標|基準値', '漁獲量|10（R1）', '離職率|9（H30）'],
  ['指標|目標年度|目標値', '漁獲量|R6|10', '離職率|R8|9'],
  ['指標|基準年度|基準値', '漁獲量|R1|10', '離職率||9'],
  ['指標|基準年度|基準値', '漁獲量|毎年|10'],
];

for (const [at, [what, head, ...rows]] of yearColumns.entries()) {
  test(`a column of years beside a figure: ${what}`, () => {
    const read = withYearsInHeads({ head, rows, beside: besides(rows) });
    assert.deepEqual(
      [read.head, ...read.rows].map((row) => row.join('|')),
      inHeads[at],
    );
  });
}

test('a period and a status in columns of their own come behind the figure that they are of', () => {
  const head = ['指標', '基準値', '基準値 対象期間', '実績値（R4）', '実績値 対象期間', '値の状態'];
  const rows = [
    ['漁獲量', '10', 'H29', '12', '', '参考値（推計）'],
    ['離職率', '', 'H29', '9', 'R3年', '速報値'],
  ];
  assert.deepEqual(withNotedFigures({ head, rows, beside: besides(rows) }), {
    head: ['指標', '基準値', '実績値（R4）'],
    rows: [
      ['漁獲量', '10（H29）', '12（参考値）'],
      ['離職率', '', '9（R3年、速報値）'],
    ],
    beside: [
      ['0.0', '0.1', '0.3'],
      ['1.0', '1.1', '1.3'],
    ],
  });
});

const notes: readonly (readonly [
  text: string,
  figure: string,
  period: string | null,
  status: string,
  missing: string | null,
])[] = [
  ['3（H31.4.1）', '3', '2019-04-01/2019-04-01', 'confirmed', null],
  ['1.52（H25.1–H29.12）', '1.52', '2013-01-01/2017-12-31', 'confirmed', null],
  ['6,020（R1年、参考）', '6,020', '2019-01-01/2019-12-31', 'estimate', null],
  ['12（速報値）', '12', null, 'preliminary', null],
  ['－（未公表）', '－', null, 'confirmed', 'not-published'],
  ['－ (調査未実施)', '－', null, 'confirmed', 'not-surveyed'],
];
for (const [text, figure, period, status, missing] of notes) {
  test(`${text} says of when the figure is, what it is worth, or why there is none`, () => {
    const note = readPrintedNote(text);
    const read = note?.period ? `${note.period.start}/${note.period.end}` : null;
    assert.deepEqual([note?.figure, read, note?.status, note?.missing], [figure, period, status, missing]);
  });
}

for (const text of ['12', '12（人）', '－', '－（どこか）', '（R4）', '12（R4、なぜか）'])
  test(`${text} has no such note`, () => assert.equal(readPrintedNote(text), null));

const baselines: readonly (readonly [figures: readonly string[], needs: boolean])[] = [
  [['8（R5）', '210（R4）'], false],
  [['8（R5）', '210'], true],
  [['8（R5）', ''], false],
  [['8', '210'], true],
  [[], true],
];

for (const [figures, needs] of baselines) {
  test(`baselines ${JSON.stringify(figures)} under a head without a year ${needs ? 'need' : 'say'} one`, () => {
    const rows = figures.map((figure) => ['甲', figure, '1']);
    assert.equal(needsBaselineYear(['指標', '基準値', '目標値（R8）'], rows), needs);
    assert.equal(needsBaselineYear(['指標', '基準値（R5）', '目標値（R8）'], rows), false);
  });
}
