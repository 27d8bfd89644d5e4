import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { compareEditions } from './compare-editions.ts';
import { comparisonUnits } from './units/comparison-units.ts';

/** Each row below the heading as `type flags: what is marked now (remarks)`. */
function told(old: string, next: string): readonly string[] {
  const [before, after] = [old, next].map((table, at) => ({
    title: '',
    units: comparisonUnits(readOutline(`# １ 資料\n\n${table}`, '').units, `${at}`),
  }));
  assert.ok(before && after);
  return compareEditions(before, after)
    .comparison.rows.slice(1)
    .map((row) => {
      const marks = row.new.flatMap(({ text, marks: spans }) => spans.map(([from, to]) => text.slice(from, to)));
      const remarks = row.remarks.map((remark) =>
        remark.code === 'renumbered' ? `${remark.from.join('–')} → ${remark.to.join('–')}` : remark.code,
      );
      return `${[row.type, ...row.flags].join(' ')}: ${marks.join('|')} (${remarks.join()})`;
    });
}

test('rows counted on because one came in are one change of numbers, told once, and none of their texts', () => {
  const head = '| No. | 事業 | 担当課 |\n|---|---|---|\n';
  assert.deepEqual(
    told(
      `${head}| 1 | 創業の相談 | 商工課 |\n| 2 | 空き家の改修 | 住宅課 |`,
      `${head}| 1 | 大学との連携 | 企画課 |\n| 2 | 創業の相談 | 商工課 |\n| 3 | 空き家の改修 | 住宅課 |`,
    ),
    ['added: 1 大学との連携 企画課 (added)', 'renumbered: 2 (1–2 → 2–3)', 'renumbered: 3 ()'],
  );
});

test('an indicator with another number and another target is told with both', () => {
  const head = '| 番号 | 指標 | 目標値（R9） |\n|---|---|---|\n';
  assert.deepEqual(
    told(
      `${head}| 1 | 創業した事業者 | 20 |\n| 2 | 空き家の成約 | 15 |`,
      `${head}| 4 | 創業した事業者 | 20 |\n| 5 | 空き家の成約 | 18 |`,
    ),
    ['renumbered: 4 (1–2 → 4–5)', 'renumbered figure reworded: 5| 18 ()'],
  );
});

test('a column of numbers that only one edition has is no change of numbers', () => {
  assert.deepEqual(
    told(
      '| 指標 | 目標値（R9） |\n|---|---|\n| 創業した事業者 | 20 |',
      '| 番号 | 指標 | 目標値（R9） |\n|---|---|---|\n| 1 | 創業した事業者 | 20 |',
    ),
    ['reworded: 1  (columns)'],
  );
});

test('rows that are counted do not break off a run of numbered items beside them', () => {
  const rows = '| No. | 事業 |\n|---|---|\n| 2 | 創業の相談 |';
  const [old, next] = [
    `- 1．空き家を減らします。\n\n${rows}\n\n- 2．道を直します。`,
    `- 2．空き家を減らします。\n\n${rows}\n\n- 3．道を直します。`,
  ];
  assert.deepEqual(told(old, next), ['renumbered: 2 (1–2 → 2–3)', 'same:  ()', 'renumbered: 3 ()']);
});
