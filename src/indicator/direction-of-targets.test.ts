import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOfTargets, readKpiGrid, tendencyOf } from '#indicator';

function rowOf(...cells: readonly string[]) {
  const targets = cells.slice(1).map((_, at) => `目標値（R${at + 7}）`);
  const [draft] = readKpiGrid(['指標', '基準値（R5）', ...targets], [['出生数', ...cells]], { place: {} }).drafts;
  assert.ok(draft);
  return draft;
}

const rows: readonly (readonly [cells: readonly string[], said: string | null, tendency: string | null])[] = [
  [['520', '500以上'], 'increase', 'decrease'],
  [['3.4', '2.8以下'], 'decrease', 'decrease'],
  [['3.4', '3未満'], 'decrease', 'decrease'],
  [['48.2', '現状維持'], 'maintain', null],
  [['48.2', '増加'], 'increase', null],
  [['48.2', '現状以上'], 'increase', null],
  [['10', '20'], null, 'increase'],
  [['20', '10'], null, 'decrease'],
  [['20', '20'], null, 'maintain'],
  [['－', '20'], null, null],
  [['10', '8～12'], null, null],
  [['10', '〇〇'], null, null],
  [['10', '12', '15以上'], 'increase', 'increase'],
  [['10', '10以下', '15以上'], null, 'increase'],
];

for (const [cells, said, tendency] of rows) {
  test(`${cells.join(' → ')} says ${said ?? 'no direction'}, and tends to ${tendency ?? 'none'}`, () => {
    const row = rowOf(...cells);
    assert.deepEqual([directionOfTargets(row), tendencyOf(row)], [said, tendency]);
  });
}
