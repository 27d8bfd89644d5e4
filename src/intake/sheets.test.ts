import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEditions, importPlan, oneFile, type SaidFacts, beyondRules } from '#app';
import { noCheckSettings } from '#check';
import { decimalText, fiscalYear, type Issue } from '#kernel';
import { workbookFile, type CellText } from '../../test/helpers/workbook-file.ts';
import { intake } from './intake.ts';

const NOTHING_SAID: SaidFacts = {
  city: null,
  ids: [],
  titles: [],
  periods: [],
  directions: { others: null, named: [] },
};
const PERIOD = [{ first: fiscalYear(2020), last: fiscalYear(2024) }];

type Rows = readonly (readonly CellText[])[];

async function imported(file: string, bytes: Uint8Array) {
  const read = await intake.source(oneFile(file, bytes));
  assert.ok(read.ok);
  const plan = importPlan([{ file, document: read.value }], { ...NOTHING_SAID, periods: PERIOD });
  assert.ok(plan.ok);
  return plan.value;
}

const importedRows = (rows: Rows) => imported('実績.xlsx', workbookFile({ sheets: [{ rows }] }));

const HEAD = ['指標名', '単位', '方向', '基準値（R1）', '目標値（R6）', '実績値（R4）'];
const SOUND = ['出生数', '人', '増加', 7000, 7100, 7050];
const error = (text: string): CellText => ({ attributes: 't="e"', inside: `<f>A1/0</f><v>${text}</v>` });
const unsaved = (formula: string): CellText => ({ inside: `<f>${formula}</f>` });

const told = (issues: readonly Issue[]) =>
  issues.flatMap(({ code, severity, place }) => (severity === 'note' ? [] : [`${code} ${place.cell}`]));

const faults: readonly (readonly [
  what: string,
  row: readonly CellText[],
  issue: string,
  kept: readonly [baseline: string, target: string, actual: string] | null,
])[] = [
  ['an error under 実績値', ['転入', '人', '増加', 1, 5, error('#REF!')], 'sheet-error-cell F3', ['1', '5', '']],
  ['an error under 基準値', ['転入', '人', '増加', error('#DIV/0!'), 5, 3], 'sheet-error-cell D3', ['', '5', '3']],
  ['an error under 目標値', ['転入', '人', '増加', 1, error('#VALUE!'), 3], 'sheet-error-cell E3', ['1', '', '3']],
  ['an error for a name', [error('#N/A'), '人', '増加', 1, 5, 3], 'sheet-error-cell A3', null],
  ['an error for a unit', ['転入', error('#NAME?'), '増加', 1, 5, 3], 'sheet-error-cell B3', ['1', '5', '3']],
  [
    'a figure that no program has calculated',
    ['転入', '人', '増加', 1, 5, unsaved('SUM(H1:H9)')],
    'sheet-formula-without-value F3',
    ['1', '5', ''],
  ],
  [
    'a name that no program has calculated',
    [unsaved('H1'), '人', '増加', 1, 5, 3],
    'sheet-formula-without-value A3',
    null,
  ],
];

/** Baseline, target and actual of the second indicator; empty = none. */
function figuresOf({ editions }: Awaited<ReturnType<typeof importedRows>>): readonly string[] | null {
  const { indicators = [], series = [] } = editions[0]?.reading ?? {};
  const [, second] = indicators;
  if (!second) return null;
  const aim = second.targets[0]?.aim;
  const values = [
    second.baseline?.value,
    aim?.kind === 'value' ? aim.value : null,
    series.find(({ indicator }) => indicator === second.definition.id)?.value,
  ];
  return values.map((value) => (value ? decimalText(value) : ''));
}

for (const [what, row, message, kept] of faults) {
  test(`${what} is told once at its cell, and costs nothing else`, async () => {
    const plan = await importedRows([HEAD, SOUND, row]);
    assert.deepEqual(told(plan.issues), [message]);
    assert.deepEqual(figuresOf(plan), kept);
    const { indicators = [] } = plan.editions[0]?.reading ?? {};
    assert.ok(indicators.every(({ definition: { name, unit } }) => !`${name}${unit}`.includes('#')));
  });
}

/** What the 整合性チェック tells of a workbook: in reading it, and as findings. */
async function checkedRows(rows: Rows): Promise<readonly [read: readonly string[], found: readonly string[]]> {
  const document = await intake.document(oneFile('実績.xlsx', workbookFile({ sheets: [{ rows }] })));
  assert.ok(document.ok);
  const report = checkEditions({ document: document.value, settings: noCheckSettings });
  assert.ok(report.ok);
  return [
    told(beyondRules(document.value.issues)),
    report.value.findings.map(({ rule, place }) => `${rule} ${place.cell}`),
  ];
}

test('the 整合性チェック tells an error of a formula once, as a finding that --fail-on counts, as it tells a cell of no figure', async () => {
  const rows = [HEAD, SOUND, ['転入', '人', '増加', 1, 5, error('#REF!')], ['転出', '人', '減少', 5, 1, '1,00']];
  assert.deepEqual(await checkedRows(rows), [[], ['cell-unreadable F3', 'cell-unreadable F4']]);
});

test('a CSV with a column for each year is checked as the table it is', async () => {
  const rows = [HEAD, ['転入', '人', '増加', '1', '5', '1|000'], ['転出', '人', '減少', '1', '5', '3']];
  const bytes = new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));
  const document = await intake.document(oneFile('実績.csv', bytes));
  assert.ok(document.ok);
  const report = checkEditions({ document: document.value, settings: noCheckSettings });
  assert.deepEqual(report.ok && report.value.findings.map(({ rule }) => rule), [
    'cell-unreadable',
    'target-against-direction',
  ]);
});

test('an error in a CSV, which no program has told of, is told by the table of figures', async () => {
  const text = [HEAD, ['転入', '人', '増加', '1', '5', '#REF!']].map((row) => row.join(',')).join('\r\n');
  const { issues, editions } = await imported('実績.csv', new TextEncoder().encode(text));
  assert.deepEqual(
    issues.flatMap(({ code, severity, place }) => (severity === 'note' ? [] : [`${code} ${place.line ?? place.row}`])),
    ['number.spreadsheet-error 2'],
  );
  assert.equal(editions[0]?.reading.indicators.length, 1);
});

const sheets: readonly (readonly [what: string, rows: Rows, isTold: boolean])[] = [
  [
    'a list of people',
    [
      ['氏名', '所属', '任期'],
      ['甲', '大学', '２年'],
      ['乙', '商工会', '２年'],
    ],
    true,
  ],
  ['lines alone', [['令和４年度の取組'], ['港を直しました。']], true],
  ['a table of indicators', [HEAD, SOUND], false],
  [
    'numbers by year',
    [
      ['年度', '漁獲量（ｔ）'],
      ['R2', 10],
      ['R3', 12],
    ],
    false,
  ],
];

for (const [what, rows, isTold] of sheets) {
  test(`a workbook with ${what} is read ${isTold ? 'as a text, and that is told with the heads that figures need' : 'for its figures'}`, async () => {
    const read = await intake.source(oneFile('表.xlsx', workbookFile({ sheets: [{ rows }] })));
    assert.ok(read.ok);
    const found = read.value.issues.filter(({ code }) => code === 'sheet-without-figures');
    assert.deepEqual(
      found.map(({ severity, place, expected }) => [severity, place.file, expected?.startsWith('指標, 単位, 方向性')]),
      isTold ? [['note', '表.xlsx', true]] : [],
    );
  });
}
