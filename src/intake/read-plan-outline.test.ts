import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText, fiscalYear } from '#kernel';
import { intake } from './intake.ts';
import { filesOf } from '../../test/helpers/sample-city.ts';

function readOk(...args: Parameters<typeof intake.read>) {
  const result = intake.read(...args);
  assert.ok(result.ok, JSON.stringify(result.ok ? [] : result.issues));
  return result.value;
}

function codesOf(...args: Parameters<typeof intake.read>): readonly string[] {
  const result = intake.read(...args);
  return (result.ok ? result.value.issues : result.issues).map(({ code }) => code);
}

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
