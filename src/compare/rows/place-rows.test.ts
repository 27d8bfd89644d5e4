import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';

const rowsOf = (old: readonly string[], next: readonly string[]) => comparedOutlines(old, next).rows;

const kpi = (...rows: readonly string[]): string =>
  ['| 指標 | 基準値（R1） | 目標値（R6） |', '| --- | --- | --- |', ...rows].join('\n');

test('no heading that is gone stands between two rows of one table', () => {
  const old = ['# １ 商業', '## 施策', kpi('| 空き店舗数 | 32店 | 25店 |'), '## 旧施策', '商店街の催しを助けます。'];
  const next = ['# １ 商業', '## 施策', kpi('| 空き店舗数 | 32店 | 25店 |', '| 事業承継件数 | 3件 | 9件 |')];
  const ids = rowsOf(old, next).map((row) => (row.new[0] ?? row.old[0])?.id);
  assert.deepEqual(ids, ['n1', 'n2', 'n3', 'n4', 'o4', 'o5']);
});

test('a row of a table that is gone keeps its place in the table', () => {
  const [shops, visitors, heirs] = [
    '| 空き店舗数 | 32店 | 25店 |',
    '| 商店街の来街者数 | 4200人 | 5000人 |',
    '| 事業承継件数 | 3件 | 9件 |',
  ];
  const ids = rowsOf(['# １ 商業', kpi(shops, visitors, heirs)], ['# １ 商業', kpi(shops, heirs)]);
  assert.deepEqual(
    ids.map((row) => (row.new[0] ?? row.old[0])?.id),
    ['n1', 'n2', 'o3', 'n3'],
  );
});

test('what stands between the two parts of a split text has not moved', () => {
  const old = [
    '# １ 観光',
    '令和元年の観光入込客数は82万人で、そのうち宿泊客は９万人にとどまっており、滞在時間の短さが課題です。',
    '外国人宿泊客は増加傾向にあります。',
    '市内の宿泊施設は21か所です。',
  ];
  const next = [
    '# １ 観光',
    '令和６年の観光入込客数は76万人で、以前の水準には回復していません。',
    '外国人宿泊客は増加傾向にあります。',
    '市内の宿泊施設は21か所です。',
    'そのうち宿泊客は８万人にとどまっており、滞在時間の短さが課題です。',
  ];
  const told = rowsOf(old, next).map(({ type }) => type);
  assert.deepEqual(told, ['same', 'split', 'same', 'same', 'split']);
});
