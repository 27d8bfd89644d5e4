import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText, fiscalYear } from '#kernel';
import { intake } from './intake.ts';
import { MOST_ROWS } from './read-csv.ts';
import { LARGEST_FILE } from './input-file.ts';
import { cityWith, cp932, filesOf } from '../../test/helpers/sample-city.ts';

const FIVE = '指標名,方向性,基準値,目標値,実績値\n出生数,増加,"7,039","7,000以上","6,293"\n待機児童数,減少,397,0,10\n';

function readOk(...args: Parameters<typeof intake.read>) {
  const result = intake.read(...args);
  assert.ok(result.ok, JSON.stringify(result.ok ? [] : result.issues));
  return result.value;
}

function codesOf(...args: Parameters<typeof intake.read>): readonly string[] {
  const result = intake.read(...args);
  return (result.ok ? result.value.issues : result.issues).map(({ code }) => code);
}

test('five columns and a year suffice to judge; which year the baselines were taken to be of is told once', () => {
  const { dossier, issues } = readOk(filesOf({ 'figures.csv': FIVE }), { year: fiscalYear(2019) });
  const [edition] = dossier.editions;
  assert.deepEqual(
    issues.map(({ code, severity, place, expected }) => [code, severity, place.row, place.column, expected]),
    [['baseline-year-assumed', 'note', 2, '基準値', '2018']],
  );
  const stated = FIVE.replace('基準値', '基準値,基準年度').replaceAll(/(増加,"7,039"|減少,397)/g, '$1,H27');
  assert.deepEqual(codesOf(filesOf({ 'figures.csv': stated }), { year: fiscalYear(2019) }), []);
  assert.deepEqual(
    edition?.indicators.map(({ definition, targets }) => [
      definition.name,
      definition.comparator,
      targets[0]?.planYear,
    ]),
    [
      ['出生数', 'gte', 2019],
      ['待機児童数', 'lte', 2019],
    ],
  );
  assert.deepEqual(
    dossier.series.map(({ planYear, value }) => [planYear, value?.coefficient]),
    [
      [2019, 6293n],
      [2019, 10n],
    ],
  );
  assert.deepEqual([edition?.edition.period.first, edition?.edition.period.last], [2019, 2019]);
});

test('figures without a year are told once', () => {
  assert.deepEqual(codesOf(filesOf({ 'figures.csv': FIVE })), ['year-not-stated']);
});

test('columns stand in any order, and the same indicator may have a row a year', () => {
  const text =
    '実績年度,実績値,目標年度,目標値,基準値,方向性,指標名,指標ID\nH30,5,R1,10,1,増加,企業立地件数,sited\nR1,11,R1,10,1,増加,企業立地件数,sited\n';
  const { dossier } = readOk(filesOf({ 'figures.csv': text }));
  assert.deepEqual(
    dossier.editions[0]?.indicators.map(({ definition, targets }) => [definition.id, targets.length]),
    [['sited', 1]],
  );
  assert.deepEqual(
    dossier.series.map(({ planYear }) => planYear),
    [2018, 2019],
  );
});

test('goals and measures of the open-data file become the tree', () => {
  const text =
    '基本目標番号,基本目標,施策番号,施策,指標名,方向性,基準値,目標値,実績年度,実績値\n2,育てる,,,出生数,増加,1,2,R1,3\n2,育てる,1,子育て,園数,増加,1,2,R1,3\n';
  const [edition] = readOk(filesOf({ 'figures.csv': text })).dossier.editions;
  assert.deepEqual(
    edition?.edition.nodes.map(({ id, title }) => [id, title]),
    [
      ['g1', '育てる'],
      ['g1.1', '子育て'],
    ],
  );
  assert.deepEqual(
    edition?.indicators.map(({ definition }) => definition.node),
    ['g1', 'g1.1'],
  );
});

test('a repeat that says something else is refused', () => {
  const text = '指標名,方向性,基準値,目標値,実績年度,実績値\n園数,増加,1,2,H30,3\n園数,減少,1,2,R1,3\n';
  assert.deepEqual(codesOf(filesOf({ 'a.csv': text })), ['baseline-year-assumed', 'csv-contradiction']);
});

test('the same indicator twice for one year is refused with its first row', () => {
  const result = intake.read(
    filesOf({
      'a.csv': '指標名,方向性,基準年度,基準値,目標値,実績年度,実績値\n園数,増加,H27,1,2,R1,3\n園数,増加,H27,1,2,R1,4\n',
    }),
  );
  assert.ok(!result.ok);
  assert.deepEqual(
    result.issues.map(({ code, place, params }) => [code, place.row, params?.['row']]),
    [['duplicate-indicator', 3, 2]],
  );
});

test('a code that lost its leading zero is mended with one warning', () => {
  const text = `全国地方公共団体コード,${FIVE.replace('出生数', '11002,出生数').replace('待機', '11002,待機')}`;
  const { dossier, issues } = readOk(filesOf({ 'a.csv': text }), { year: fiscalYear(2019) });
  assert.equal(dossier.municipality.code, '011002');
  assert.deepEqual(
    issues.map(({ code, place }) => [code, place.row]),
    [
      ['municipality.leading-zero-restored', 2],
      ['baseline-year-assumed', 2],
    ],
  );
});

test('a figures file in CP932 is read with a note', () => {
  assert.deepEqual(codesOf(filesOf({ 'a.csv': cp932(FIVE) }), { year: fiscalYear(2019) }), [
    'text-cp932',
    'baseline-year-assumed',
  ]);
});

for (const [name, mark] of [
  ['tabs', '\t'],
  ['semicolons', ';'],
  ['full-width commas', '，'],
] as const) {
  test(`a file separated by ${name} is refused with one message, not one for every column`, () => {
    const text = '指標名,方向性,基準値,目標値,実績値\n園数,増加,1,2,3\n'.replaceAll(',', mark);
    assert.deepEqual(codesOf(filesOf({ 'a.csv': text }), { year: fiscalYear(2019) }), ['csv-not-commas']);
  });
}

test('200,000 rows are refused with the limit', () => {
  const row = '出生数,増加,1,2,3\n';
  const result = intake.read(filesOf({ 'a.csv': `指標名,方向性,基準値,目標値,実績値\n${row.repeat(200_000)}` }), {
    year: fiscalYear(2019),
  });
  assert.ok(!result.ok);
  assert.deepEqual(
    result.issues.map(({ code, params }) => [code, params?.['limit']]),
    [['csv-too-many-rows', MOST_ROWS]],
  );
});

test('a file over 20 MB is refused unread', () => {
  assert.deepEqual(codesOf(filesOf({ 'a.csv': new Uint8Array(LARGEST_FILE + 1) })), ['file-too-large']);
});

for (const name of ['計画.docx', '指標.xlsx', '報告書.pdf', '計画.txt', '指標.XLS', '計画.jtd']) {
  test(`${name} is refused by name, with what can be read`, () => {
    const result = intake.read(filesOf({ [name]: 'x' }));
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ code, place, expected }) => [code, place.file, expected]),
      [['format-not-yet', name, '.csv, .md, .json']],
    );
  });
}

test('an unknown kind of file, an empty folder and no file at all are refused', () => {
  assert.deepEqual(codesOf(filesOf({ 'a.exe': 'x' })), ['format-unknown']);
  assert.deepEqual(codesOf(filesOf({}, 'folder')), ['file-missing']);
  assert.deepEqual(codesOf(filesOf({})), ['nothing-to-read']);
});

const OUTLINE = `# 基本目標１ 働く

## [数値目標]

| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） |
|---|---|---|---|---|
| 年転入超過数 | 人 | 増加 | －37（H26） | 400 |

## （１）産業

| 指標 | 単位 | 方向性 | 基準値（H27） | 目標値（R1） |
|---|---|---|---|---|
| 企業立地件数（累計） | 件 | 増加 | 114 | 154 |
| 年転入超過数（再掲） | 人 |  | －37（H26） | 400 |
`;

test('an outline alone gives its indicators where their direction is declared', () => {
  const { dossier } = readOk(filesOf({ 'plan.md': OUTLINE }));
  const [edition] = dossier.editions;
  assert.deepEqual([edition?.edition.period.first, edition?.edition.period.last], [2016, 2019]);
  assert.deepEqual(
    edition?.indicators.map(({ definition }) => [
      definition.name,
      definition.kind,
      definition.node,
      definition.relistedUnder,
    ]),
    [
      ['年転入超過数', 'headline', 'g1', ['g1.1']],
      ['企業立地件数（累計）', 'kpi', 'g1.1', []],
    ],
  );
});

test('the figures of 実績値 columns are read, with the year they were measured in; a relisted row has none of its own', () => {
  const withActuals = OUTLINE.replaceAll('| 目標値（R1） |', '| 目標値（R1） | 実績値（H30） | 実績値（R1） |')
    .replaceAll('|---|---|---|---|---|', '|---|---|---|---|---|---|---|')
    .replaceAll('| 400 |', '| 400 | －128（H30年） | 494（R1年） |')
    .replace('| 154 |', '| 154 | … | 160 |');
  const { dossier } = readOk(filesOf({ 'plan.md': withActuals }));
  assert.deepEqual(
    dossier.series.map(({ indicator, planYear, period, value, missing }) => [
      indicator,
      planYear,
      period?.kind ?? null,
      value && decimalText(value),
      missing,
    ]),
    [
      ['年転入超過数', 2018, 'CY', '-128', null],
      ['年転入超過数', 2019, 'CY', '494', null],
      ['企業立地件数（累計）', 2018, null, null, 'not-obtained'],
      ['企業立地件数（累計）', 2019, null, '160', null],
    ],
  );
});

test('a direction that is not declared is never inferred', () => {
  const { dossier, issues } = readOk(filesOf({ 'plan.md': OUTLINE.replace('| 件 | 増加 |', '| 件 |  |') }));
  assert.equal(dossier.editions[0]?.indicators.length, 1);
  assert.deepEqual(
    issues.filter(({ code }) => code === 'direction-not-declared').map(({ place }) => place.line),
    [13],
  );
});

test('a table without a column of directions is told once, not once a row', () => {
  const without = OUTLINE.replaceAll(/\| 方向性 |\| 増加 (?=\|)/g, '|')
    .replaceAll('||', '|')
    .replaceAll('| 人 |  |', '| 人 |')
    .replaceAll('|---|---|---|---|---|', '|---|---|---|---|');
  const result = intake.read(filesOf({ 'plan.md': without }));
  const issues = result.ok ? result.value.issues : result.issues;
  assert.deepEqual(
    issues.map(({ code, place }) => [code, place.line]),
    [
      ['direction-column-missing', 5],
      ['direction-column-missing', 11],
    ],
  );
});

test('what is wrong in a row is told with the column it stands in, the column of directions counted', () => {
  const place = (wrong: string): unknown => {
    const result = intake.read(filesOf({ 'plan.md': OUTLINE.replace('| 件 | 増加 | 114 |', wrong) }));
    assert.ok(!result.ok);
    return result.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place: { line, column }, found, expected }) => [code, line, column, found, expected]);
  };
  assert.deepEqual(place('| 件 | 増加 | 1万 |'), [
    ['number.suffix', 13, 4, '1万', '以上, 以下, 未満, 超, 程度, (H30)'],
  ]);
  assert.deepEqual(place('| 件 | 増加 |'), [['kpi-grid.row-length', 13, undefined, '4', '5']]);
  assert.deepEqual(place('| 件 | ふえる | 114 |'), [['csv-unknown-word', 13, undefined, 'ふえる', '増加, 減少, 維持']]);
});

test('a relisted row that prints another figure than its original is told with both', () => {
  const { issues } = readOk(filesOf({ 'plan.md': OUTLINE.replace(/400 \|\n$/, '420 |\n') }));
  assert.deepEqual(
    issues.map(({ code, severity, place, found, expected, params }) => [
      code,
      severity,
      place.line,
      found,
      expected,
      params?.['line'],
    ]),
    [
      ['relisting-disagrees', 'warning', 14, '420', '400', 7],
      ['indicator.cumulative-without-start', 'warning', 13, undefined, undefined, undefined],
    ],
  );
});

test('a relisted row finds its indicator in whatever width it is printed', () => {
  const wide = OUTLINE.replace('| 年転入超過数 |', '| NPO 参加数 |').replace(
    '年転入超過数（再掲）',
    'ＮＰＯ参加数（再掲）',
  );
  const { dossier, issues } = readOk(filesOf({ 'plan.md': wide }));
  assert.deepEqual(
    issues.filter(({ code }) => code === 'relisting-unknown'),
    [],
  );
  assert.deepEqual(dossier.editions[0]?.indicators[0]?.definition.relistedUnder, ['g1.1']);
});

for (const column of ['基準値', '実績値']) {
  test(`${column} is one figure: 以上 in it is refused with its place, in a figures file and in an outline`, () => {
    const cells = { 基準値: '7039', 実績値: '6293', [column]: '6,293以上' };
    const csv = `指標名,方向性,目標値,基準値,実績値\n出生数,増加,7000以上,"${cells.基準値}","${cells.実績値}"\n`;
    const found = intake.read(filesOf({ 'a.csv': csv }), { year: fiscalYear(2019) });
    assert.ok(!found.ok);
    const bound = found.issues.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      bound.map(({ code, place, expected }) => [code, place.row, place.column, expected]),
      [['figure-is-a-bound', 2, column, '6293']],
    );
    const table = `# 基本目標１ 働く\n\n| 指標 | 単位 | 方向性 | 目標値（R1） | 基準値（H27） | 実績値（R1） |\n|---|---|---|---|---|---|\n| 出生数 | 人 | 増加 | 7,000以上 | ${cells.基準値} | ${cells.実績値} |\n`;
    assert.deepEqual(codesOf(filesOf({ 'a.md': table })), ['kpi-grid.bound']);
  });
}

test('a KPI table that lacks a column is told with file and line', () => {
  const result = intake.read(filesOf({ 'plan.md': OUTLINE.replaceAll('基準値（H27）', '備考') }));
  const issues = result.ok ? result.value.issues : result.issues;
  assert.deepEqual(
    issues.filter(({ code }) => code === 'kpi-grid.missing-column').map(({ place }) => [place.file, place.line]),
    [
      ['plan.md', 5],
      ['plan.md', 11],
    ],
  );
});

const PLAN = {
  format: 'shirube-plan/1',
  municipality: '431001',
  editions: [
    {
      id: 'e',
      title: '総合戦略',
      period: ['R2', 'R5'],
      units: [
        {
          id: 'n1',
          kind: 'heading',
          level: 1,
          number: '基本目標１',
          text: '基本目標１ 働く',
          path: ['基本目標１ 働く'],
        },
        {
          id: 'n2',
          kind: 'kpi',
          text: '園数〔園〕 1 2',
          cells: [
            { column: '指標', text: '園数' },
            { column: '目標値（R5）', text: '2' },
          ],
        },
      ],
      indicators: [
        {
          id: 'k',
          name: '園数',
          direction: 'increase',
          comparator: 'gte',
          aggregation: { kind: 'stock' },
          method: 'ratio',
          decimals: 0,
          node: 'g1',
          targets: [{ year: 'R5', aim: { kind: 'value', value: '2', comparator: 'gte' } }],
        },
      ],
    },
  ],
};

test('a plan in JSON gives its tree and indicators', () => {
  const { dossier } = readOk(filesOf({ 'plan.json': JSON.stringify(PLAN) }));
  assert.equal(dossier.municipality.code, '431001');
  assert.deepEqual(
    dossier.editions[0]?.edition.nodes.map(({ id, number, title, body }) => [id, number, title, body.length]),
    [['g1', '基本目標１', '働く', 1]],
  );
  assert.equal(dossier.editions[0]?.indicators[0]?.targets[0]?.planYear, 2023);
});

test('a plan in JSON of another version or with an unknown node is refused with its place', () => {
  assert.deepEqual(codesOf(filesOf({ 'p.json': JSON.stringify({ ...PLAN, format: 'shirube-plan/9' }) })), [
    'json-format-version',
  ]);
  assert.deepEqual(codesOf(filesOf({ 'p.json': JSON.stringify(PLAN).replace('"node":"g1"', '"node":"g2"') })), [
    'node-unknown',
  ]);
});

test('the same folder read twice gives the same dossier', () => {
  assert.deepEqual(readOk(cityWith()), readOk(cityWith()));
});
