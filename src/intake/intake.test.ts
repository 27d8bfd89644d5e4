import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalYear, type Result } from '#kernel';
import { intake } from './intake.ts';
import { MOST_ROWS } from './read-csv.ts';
import { fileLimits, oneFile } from '#app';
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

test('an id of a plan that cannot be one is told with its place', () => {
  const [head = '', ...rows] = FIVE.trimEnd().split('\n');
  const csv = (id: string) => [`計画ID,${head}`, ...rows.map((row) => `${id},${row}`), ''].join('\n');
  for (const [id, code] of [
    ['計'.repeat(81), 'id.too-long'],
    ['..', 'id.dots'],
  ] as const) {
    const read = intake.read(filesOf({ 'figures.csv': csv(id) }), { year: fiscalYear(2019) });
    assert.deepEqual(
      !read.ok && read.issues.filter(({ severity }) => severity === 'error').map((one) => [one.code, one.place]),
      [[code, { file: 'figures.csv', row: 2, column: '計画ID' }]],
    );
  }
});

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
] as const) {
  test(`a file separated by ${name} is read like one with commas`, () => {
    const text = '指標名,方向性,基準値,目標値,実績値\n園数,増加,1,2,3\n'.replaceAll(',', mark);
    assert.deepEqual(codesOf(filesOf({ 'a.csv': text }), { year: fiscalYear(2019) }), ['baseline-year-assumed']);
  });
}

test('a file separated by full-width commas is refused with one message, not one for every column', () => {
  const text = '指標名,方向性,基準値,目標値,実績値\n園数,増加,1,2,3\n'.replaceAll(',', '，');
  assert.deepEqual(codesOf(filesOf({ 'a.csv': text }), { year: fiscalYear(2019) }), ['csv-not-commas']);
});
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

test('where a year cannot be said beside the file, figures without one ask for their column alone', async () => {
  const files = oneFile('a.csv', new TextEncoder().encode('指標名,方向性,基準値,目標値,実績値\n園数,増加,1,2,3\n'));
  const asked = async (reading: Promise<Result<unknown>>) => {
    const read = await reading;
    return read.ok ? null : read.issues.map(({ code, expected }) => [code, expected]);
  };
  assert.equal(await asked(intake.outline(files)), null, 'cells are compared as they stand');
  assert.deepEqual(await asked(intake.document(files)), [['year-not-stated', '実績年度']]);
  assert.deepEqual(await asked(intake.figures(files)), [['year-not-stated', '実績年度, --year']]);
});

test('a file over 20 MB is refused unread', () => {
  assert.deepEqual(codesOf(filesOf({ 'a.csv': new Uint8Array(fileLimits.text + 1) })), ['file-too-large']);
});

for (const name of ['計画.pptx', '報告書.PPT', '計画.html', '一式.zip']) {
  test(`${name} is refused by name, with what can be read`, () => {
    const result = intake.read(filesOf({ [name]: 'x' }));
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ code, place, expected }) => [code, place.file, expected]),
      [['format-not-yet', name, '.xlsx, .csv, .docx, .pdf, .txt, .md, .json']],
    );
  });
}

test('an unknown kind of file, an empty folder and no file at all are refused', () => {
  assert.deepEqual(codesOf(filesOf({ 'a.exe': 'x' })), ['format-unknown']);
  assert.deepEqual(codesOf(filesOf({}, 'folder')), ['file-missing']);
  assert.deepEqual(codesOf(filesOf({})), ['nothing-to-read']);
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
