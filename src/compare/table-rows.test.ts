import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldForCompare } from '#kernel';
import { readOutline } from '#plan';
import { compareEditions } from './compare-editions.ts';
import type { ComparedUnit, ComparisonRow } from './comparison.ts';
import { comparisonUnits } from './units/comparison-units.ts';
import type { GridRow } from './units/comparison-unit.ts';
import { markGrid } from './marks/grid-marks.ts';
import type { Span } from './marks/printed-spans.ts';

type Rows = readonly (readonly string[])[];

const table = (rows: Rows): string => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};

function compared(old: Rows, next: Rows): readonly ComparisonRow[] {
  const unitsOf = (rows: Rows, side: string) =>
    comparisonUnits(readOutline(`# １ 資料\n\n${table(rows)}`, side).units, side);
  const sides = [
    { title: '', units: unitsOf(old, 'o') },
    { title: '', units: unitsOf(next, 'n') },
  ] as const;
  return compareEditions(...sides).comparison.rows.slice(1);
}

const marked = (unit: ComparedUnit | undefined): readonly string[] =>
  (unit?.marks ?? []).map(([start, end]) => (unit?.text ?? '').slice(start, end));

/** `type flags: marks of the old side → marks of the new side (remarks)` of each row. */
function told(old: Rows, next: Rows): readonly string[] {
  return compared(old, next).map((row) => {
    const marks = `${marked(row.old[0]).join('|')} → ${marked(row.new[0]).join('|')}`;
    return `${[row.type, ...row.flags].join(' ')}: ${marks} (${row.remarks.map(({ code }) => code).join()})`;
  });
}

const MEETINGS = ['回', '開催日', '内容'];

test('one digit in one cell of a table of meetings is one mark, and no 全面改訂', () => {
  assert.deepEqual(told([MEETINGS, ['１', '5月1日', '委嘱']], [MEETINGS, ['１', '5月2日', '委嘱']]), [
    'reworded: 1日 → 2日 (table)',
  ]);
  assert.deepEqual(
    told(
      [
        ['年', '数'],
        ['R1', '5'],
      ],
      [
        ['年', '数'],
        ['R1', '6'],
      ],
    ),
    ['reworded: 5 → 6 (table)'],
  );
  assert.deepEqual(
    told(
      [
        ['開始', '終了'],
        ['10:00', '12:00'],
      ],
      [
        ['開始', '終了'],
        ['10:30', '12:00'],
      ],
    ),
    ['reworded: 10:00 → 10:30 (table)'],
  );
});

test('表修正 is said once a table, at the first row that differs', () => {
  const rows = (place: string): Rows => [
    MEETINGS,
    ['１', '5月1日', '委嘱状の交付'],
    ['２', '8月4日', `${place}での視察と意見交換`],
    ['３', '11月9日', `${place}での報告書のとりまとめ`],
  ];
  assert.deepEqual(told(rows('市役所'), rows('図書館')), [
    'same:  →  ()',
    'reworded: 市役所 → 図書館 (table)',
    'reworded: 市役所 → 図書館 ()',
  ]);
});

test('words of a cell are marked in that cell only, though the cell beside it holds the same words', () => {
  assert.deepEqual(
    told(
      [
        ['目標', '取組', '担当'],
        ['健康', '歩く会を開く', '健康課'],
      ],
      [
        ['目標', '取組', '担当'],
        ['健康', '歩く会や走る会を開く', '健康課'],
      ],
    ),
    ['reworded:  → や走る会 (table)'],
  );
  assert.deepEqual(
    told(
      [
        ['一', '二', '三'],
        ['港', '', '町'],
      ],
      [
        ['一', '二', '三'],
        ['港', '町', ''],
      ],
    ),
    ['reworded:  町 →  町 (table)'],
  );
});

test('an inserted column is named in the 備考 and marked in each row; the other columns face their own', () => {
  const old = [MEETINGS, ['１', '5月1日', '委嘱'], ['２', '8月4日', '視察']];
  const next = [
    ['回', '開催日', '会場', '内容'],
    ['１', '5月1日', '市役所', '委嘱'],
    ['２', '8月4日', '図書館', '視察'],
  ];
  assert.deepEqual(told(old, next), ['reworded:  →  市役所 (table,columns)', 'reworded:  →  図書館 ()']);
  assert.deepEqual(compared(old, next)[0]?.remarks[1], {
    code: 'columns',
    added: ['会場'],
    removed: [],
    moved: [],
    renamed: [],
    tables: 1,
  });
  assert.deepEqual(told(next, old), ['reworded:  市役所 →  (table,columns)', 'reworded:  図書館 →  ()']);
});

test('a column put before all others takes its blank along, and what follows is the same', () => {
  const old = [
    ['開催日', '内容'],
    ['5月1日', '委嘱'],
  ];
  const next = [
    ['回', '開催日', '内容'],
    ['１', '5月1日', '委嘱'],
  ];
  assert.deepEqual(told(old, next), ['reworded:  → １  (table,columns)']);
});

test('a renamed column is the same column, told of though no cell changed, and not left out as 略', () => {
  const [old, next] = [
    [MEETINGS, ['１', '5月1日', '委嘱']],
    [
      ['回', '期日', '内容'],
      ['１', '5月1日', '委嘱'],
    ],
  ];
  assert.deepEqual(told(old, next), ['same:  →  (columns)']);
  assert.deepEqual(compared(old, next)[0]?.remarks, [
    { code: 'columns', added: [], removed: [], moved: [], renamed: [['開催日', '期日']], tables: 1 },
  ]);
});

test('a column that stands elsewhere now is told as put elsewhere', () => {
  const [row] = compared(
    [
      ['名称', '所管', '期間'],
      ['朝市', '水産課', '4月'],
    ],
    [
      ['名称', '期間', '所管'],
      ['朝市', '4月', '水産課'],
    ],
  );
  assert.deepEqual(
    row?.remarks.flatMap((remark) => (remark.code === 'columns' ? [...remark.moved, ...remark.added] : [])),
    ['所管'],
  );
});

test('a new table is told as new once, at its first row', () => {
  const { rows } = compareEditions(
    { title: '', units: comparisonUnits(readOutline('# １ 資料', 'o').units, 'o') },
    {
      title: '',
      units: comparisonUnits(
        readOutline(`# １ 資料\n\n${table([MEETINGS, ['１', '5月', '委嘱'], ['２', '8月', '視察']])}`, 'n').units,
        'n',
      ),
    },
  ).comparison;
  assert.deepEqual(
    rows.map((row) => [row.type, row.remarks.length]),
    [
      ['same', 0],
      ['added', 1],
      ['added', 0],
    ],
  );
});

test('spelling and width in a cell are 表記統一', () => {
  assert.deepEqual(
    told(
      [
        ['区分', '取組'],
        ['健康', '取組みを行う'],
      ],
      [
        ['区分', '取組'],
        ['健康', '取組を行う'],
      ],
    ),
    ['orthographic: 取組み → 取組 (orthographic)'],
  );
  assert.deepEqual(told([MEETINGS, ['１', '５月', 'x']], [MEETINGS, ['1', '5月', 'x']]), [
    'orthographic:  →  (orthographic)',
  ]);
});

const KPI = ['指標', '単位', '基準値（R1）', '目標値（R6）', '担当課'];
const kpi = (...cells: readonly [unit: string, baseline: string, target: string, section: string]): Rows => [
  KPI,
  ['移住相談の件数', ...cells],
];

const SAME_FIGURES = [
  ['50.0', '50', '％', 'places'],
  ['1,000', '1000', '件', 'commas'],
  ['600', '600人', '人', 'the unit that the column of units says'],
  ['50', '50％', '％', 'the sign of per cent'],
  ['約120', '120程度', '件', 'two words for about'],
  ['749（H30）', '749（2018）', '件', 'the name of the measured year'],
] as const;

for (const [from, to, unit, what] of SAME_FIGURES) {
  test(`${from} → ${to} is the same figure: ${what} is 表記統一, no change of figures`, () => {
    assert.deepEqual(told(kpi(unit, '10', from, '政策課'), kpi(unit, '10', to, '政策課')), [
      `orthographic:  ${from} →  ${to} (orthographic)`,
    ]);
  });
}

test('full and half width of a figure is 表記統一', () => {
  assert.deepEqual(told(kpi('件', '１０', '２０', '政策課'), kpi('件', '10', '20', '政策課')), [
    'orthographic:  →  (orthographic)',
  ]);
});

const CHANGED_FIGURES = [
  ['50.0', '50.1', '％'],
  ['600', '600人', ''],
  ['100', '100以上', '件'],
  ['749（H30）', '749（R1）', '件'],
  ['－', '0', '件'],
  ['1,000', '10,00', '件'],
] as const;

for (const [from, to, unit] of CHANGED_FIGURES) {
  test(`${from} → ${to} (unit ${unit || 'none'}) is a change of figures`, () => {
    assert.deepEqual(told(kpi(unit, '10', from, '政策課'), kpi(unit, '10', to, '政策課')), [
      `reworded figure:  ${from} →  ${to} ()`,
    ]);
  });
}

test('another section in charge of an indicator is a change of words, not of figures', () => {
  assert.deepEqual(told(kpi('件', '10', '20', '政策企画課'), kpi('件', '10', '20', '政策経営課')), [
    'reworded: 企画課 → 経営課 ()',
  ]);
});

const kpiOf = (years: readonly [string, string], values: readonly [string, string]): Rows => [
  ['指標', '単位', `基準値（${years[0]}）`, `目標値（${years[1]}）`],
  ['健診の受診率', '％', ...values],
];

test('a figure that stayed in a renewed column is not marked, one that changed is marked whole; the figures count as changed', () => {
  assert.deepEqual(told(kpiOf(['H26', 'R1'], ['60.0', '60.0']), kpiOf(['R1', 'R6'], ['60.0', '65.0'])), [
    'reworded figure:  60.0 →  65.0 (columns)',
  ]);
  assert.deepEqual(told(kpiOf(['H26', 'R1'], ['60.0', '65.0']), kpiOf(['R1', 'R6'], ['60.0', '65.0'])), [
    'same figure:  →  (columns)',
  ]);
  assert.deepEqual(told(kpiOf(['H26', 'R1'], ['60.0', '65.0']), kpiOf(['R1', 'R6'], ['60', '65.0'])), [
    'reworded figure:  60.0 →  60 (columns)',
  ]);
});

test('digits of a renewed column are not taken for struck ones', () => {
  assert.deepEqual(told(kpiOf(['H26', 'R1'], ['30', '45']), kpiOf(['R1', 'R6'], ['3042', '4550'])), [
    'reworded figure:  30 45 →  3042 4550 (columns)',
  ]);
});

test('発令基準 makes no KPI table: its rows are compared cell by cell', () => {
  const rules = (level: string): Rows => [
    ['区分', '発令基準'],
    ['避難の指示', `水位が${level}を超えたとき`],
  ];
  assert.deepEqual(told(rules('2.5m'), rules('3.0m')), ['reworded: 2.5m → 3.0m (table)']);
});

const cell = fc.constantFrom('', 'a', '港', '5月1日', '取組み', '取組', '１', '1', 'か\u3099', '👨‍👩‍👧', '会場 港');
const grid = fc
  .array(fc.record({ head: fc.constantFrom('', '回', '開催日', '内容', '会場', '備考'), cell }), { maxLength: 6 })
  .map((columns): { row: GridRow; text: string } => {
    const unit = comparisonUnits(
      [{ kind: 'table', head: columns.map(({ head }) => head), rows: [columns.map((one) => one.cell)] } as never],
      'x',
    )[0];
    return { row: unit?.grid ?? { table: '', head: [], cells: [] }, text: unit?.text ?? '' };
  });

const rest = (text: string, spans: readonly Span[]): string => {
  const cuts = [0, ...spans.flat(), text.length];
  return cuts.map((cut, at) => (at % 2 === 0 ? text.slice(cut, cuts[at + 1]) : '')).join('');
};

test('outside the marks both rows of a table are the same, marks stand apart, and with the sides swapped they are swapped', () => {
  fc.assert(
    fc.property(grid, grid, (old, next) => {
      const marks = markGrid(old.row, next.row);
      assert.equal(foldForCompare(rest(old.text, marks.old)), foldForCompare(rest(next.text, marks.new)));
      for (const [text, spans] of [
        [old.text, marks.old],
        [next.text, marks.new],
      ] as const)
        spans.forEach(([start, end], at) =>
          assert.ok(start < end && start > (spans[at - 1]?.[1] ?? -1) && end <= text.length),
        );
      const back = markGrid(next.row, old.row);
      assert.deepEqual([back.old, back.new, back.textSame], [marks.new, marks.old, marks.textSame]);
    }),
    { numRuns: 3000 },
  );
});

test('columns of another year are renewed, which is said once for all tables to which the same happened', () => {
  const kpi = (years: readonly [string, string], rows: string): string =>
    [`| 指標 | 単位 | 基準値（${years[0]}） | 目標値（${years[1]}） |`, '|---|---|---|---|', rows].join('\n');
  const plan = (years: readonly [string, string], ...values: readonly string[]) =>
    comparisonUnits(
      readOutline(
        [
          '# １ 港',
          kpi(years, `| 漁獲量 | t | ${values[0]} |`),
          '# ２ 宿',
          kpi(years, `| 宿泊者 | 人 | ${values[1]} |`),
        ].join('\n\n'),
        'x',
      ).units,
      values[0] ?? '',
    );
  const { rows } = compareEditions(
    { title: '', units: plan(['H27', 'R1'], '120 | 150', '900 | 1,000') },
    { title: '', units: plan(['R1', 'R6'], '140 | 160', '950 | 1,200') },
  ).comparison;
  assert.deepEqual(
    rows.flatMap((row) => row.remarks),
    [
      {
        code: 'columns',
        added: [],
        removed: [],
        moved: [],
        renamed: [
          ['基準値（H27）', '基準値（R1）'],
          ['目標値（R1）', '目標値（R6）'],
        ],
        tables: 2,
      },
    ],
  );
});
