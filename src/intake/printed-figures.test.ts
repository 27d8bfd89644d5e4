import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import { intake } from '#intake';
import { fiscalYear } from '#kernel';

const file = (...lines: readonly string[]) => oneFile('指標.csv', new TextEncoder().encode(lines.join('\r\n')));

/** Headings, and tables with their head and rows. */
async function outlineOf(...lines: readonly string[]): Promise<readonly string[]> {
  const read = await intake.outline(file(...lines));
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.outline.flatMap((block) =>
    block.kind === 'table' ? [block.head, ...block.rows].map((row) => row.join(' | ')) : [block.text],
  );
}

test('a 指標CSV of targets alone is compared as the table it is, and needs no year for that', async () => {
  assert.deepEqual(
    await outlineOf('指標名,単位,方向性,基準値,目標値', '創業件数,件,増加,30,50', '空き家,戸,減少,44,30以下'),
    ['指標名 | 単位 | 方向性 | 基準値 | 目標値', '創業件数 | 件 | 増加 | 30 | 50', '空き家 | 戸 | 減少 | 44 | 30以下'],
  );
});

test('rows of several years are one row of the table, with a column for each year, under their goals and measures', async () => {
  const head =
    '基本目標番号,基本目標,施策番号,施策,指標ID,再掲元指標ID,指標名,単位,方向性,基準年度,基準値,基準値_対象期間,目標年度,目標値,実績年度,実績値';
  const lines = await outlineOf(
    head,
    '1,働くまち,,,gdp,,総生産額,億円,増加,R1,100,H29,R6,120,R2,101',
    ',,,,gdp,,,,,,,,R4,110,R3,105',
    '1,働くまち,1,漁業,catch,,水揚量,ｔ,増加,R1,7,,R6,8,,',
    '1,働くまち,1,漁業,more,gdp,総生産額,億円,増加,R1,100,,R6,120,,',
  );
  assert.deepEqual(lines, [
    '基本目標1 働くまち',
    '指標名 | 単位 | 方向性 | 基準値（R1） | 目標値（R4） | 目標値（R6） | 実績値（R2） | 実績値（R3）',
    '総生産額 | 億円 | 増加 | 100（H29） | 110 | 120 | 101 | 105',
    '（1）漁業',
    '指標名 | 単位 | 方向性 | 基準値（R1） | 目標値（R6）',
    '水揚量 | ｔ | 増加 | 7 | 8',
    '総生産額（再掲） | 億円 | 増加 | 100 | 120',
  ]);
});

test('every cell keeps its row and column of the file', async () => {
  const read = await intake.outline(file('指標名,方向性,基準値,目標年度,目標値', '創業件数,増加,30,R9,50'));
  assert.ok(read.ok);
  const { cells } = read.value.places?.find((place) => place.cells) ?? {};
  assert.deepEqual(
    cells?.rows[0]?.map(({ row, column }) => `${row} ${column}`),
    ['2 指標名', '2 方向性', '2 基準値', '2 目標値'],
  );
});

test('figures of a CSV of targets alone want the year of the targets, or one that is said', async () => {
  const targets = ['指標名,方向性,基準値,目標値', '創業件数,増加,30,50'];
  const unstated = await intake.figures(file(...targets));
  assert.ok(!unstated.ok);
  assert.deepEqual(
    unstated.issues.map(({ code, expected }) => `${code} ${expected}`),
    ['year-not-stated 目標年度, --year'],
  );
  for (const read of [
    await intake.figures(file(...targets), { year: fiscalYear(2027) }),
    await intake.figures(file('指標名,方向性,基準値,目標年度,目標値', '創業件数,増加,30,R9,50')),
  ]) {
    assert.ok(read.ok);
    const { editions, series } = read.value.dossier;
    assert.deepEqual([editions[0]?.indicators[0]?.targets[0]?.planYear, series], [2027, []]);
  }
});

test('a CSV of targets alone is checked as a table, its findings at their cells', async () => {
  const read = await intake.document(file('指標名,方向性,基準値,目標値', '創業件数,増加,30,5060'));
  assert.ok(read.ok, JSON.stringify(read));
  assert.deepEqual(
    read.value.editions[0]?.blocks.map(({ kind }) => kind),
    ['table'],
  );
});
