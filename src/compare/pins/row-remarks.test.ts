import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { changedRows } from '../rows/changed-rows.ts';
import { compareEditions } from '../compare-editions.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import type { Pin } from './pin.ts';
import { writeRemarks, type RowRemark } from './row-remarks.ts';

const LINES = ['# １ 産業', '- 農地の紹介から販路の確保まで支援します。', '- 港の岸壁を耐震化します。'];

const unitsOf = (lines: readonly string[], side: string) =>
  comparisonUnits(readOutline(lines.join('\n\n'), side).units, side);

function comparison(pins: readonly Pin[] = []) {
  const [old, next] = [unitsOf(LINES, 'o'), unitsOf([...LINES, '- 図書館の開館時間を延ばします。'], 'n')];
  return compareEditions({ title: '', units: old }, { title: '', units: next }, { pins }).comparison;
}

const remarksOf = (remarks: readonly RowRemark[]) =>
  writeRemarks(comparison(), remarks).comparison.rows.map((row) => row.remarks);

const added = { new: ['n4'], old: [] };
const facing = { new: ['n2'], old: ['o2'] };

test('a remark in a person’s own words replaces the drafted one, an empty one takes it away', () => {
  assert.deepEqual(remarksOf([]), [[], [], [], [{ code: 'added' }]]);
  assert.deepEqual(remarksOf([{ ...added, text: '第３回委員会の意見により追加' }]).at(-1), [
    { code: 'written', text: '第３回委員会の意見により追加' },
  ]);
  assert.deepEqual(remarksOf([{ ...added, text: '' }]).at(-1), []);
  assert.deepEqual(remarksOf([{ ...facing, text: '所管の変更' }])[1], [{ code: 'written', text: '所管の変更' }]);
});

test('of several remarks for one row the last counts; without a text the draft comes back', () => {
  assert.deepEqual(
    remarksOf([
      { ...added, text: '一' },
      { ...added, text: '二' },
    ]).at(-1),
    [{ code: 'written', text: '二' }],
  );
  assert.deepEqual(
    remarksOf([
      { ...added, text: '一' },
      { ...added, text: null },
    ]).at(-1),
    [{ code: 'added' }],
  );
});

test('a remark for units that no longer stand in one row is listed and stands nowhere', () => {
  const remark = { new: ['n2'], old: ['o3'], text: '統合' };
  const { comparison: written, suspended } = writeRemarks(comparison(), [remark]);
  assert.deepEqual(suspended, [{ remark, reason: 'regrouped' }]);
  assert.deepEqual(written, comparison());
});

test('the rows that a pin changed are told on both sides, and no others', () => {
  const alone: readonly Pin[] = [
    { kind: 'added', new: 'n3' },
    { kind: 'deleted', old: 'o3' },
  ];
  const [before, after] = [comparison(), comparison(alone)];
  const told = changedRows(before, after);
  assert.deepEqual(
    told.before.map((at) => before.rows[at]?.type),
    ['same'],
  );
  assert.deepEqual(
    told.after.map((at) => after.rows[at]?.type),
    ['deleted', 'added'],
  );
  assert.deepEqual(changedRows(before, comparison()), { before: [], after: [] });
});
