import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { displayWidth } from './display-width.ts';
import { textTable } from './text-table.ts';

const widths: readonly (readonly [text: string, width: number])[] = [
  ['', 0],
  ['KPI 12.5', 8],
  ['出生数', 6],
  ['ｶﾞｲｼﾞ', 5],
  ['６５歳以上', 10],
  ['𠮷野家', 6],
  ['葛󠄀城', 4],
  ['か\u3099', 2],
  ['－', 2],
  ['○ 達成', 6],
];

for (const [text, width] of widths) {
  test(`「${text}」 takes ${width} columns`, () => assert.equal(displayWidth(text), width));
}

const cell = fc.string({ unit: fc.constantFrom('a', '9', '人', '％', '𠮷', '　', 'ｱ', ',') });

test('the last column, set to the right, ends every line at the same place, whatever stands before it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const numbered = rows.map(([a, b], index) => [a, b, String(index)]);
      const lines = textTable(
        [
          { head: '指標', align: 'left' },
          { head: '値', align: 'right' },
          { head: 'n', align: 'right' },
        ],
        numbered,
      );
      assert.equal(new Set(lines.map(displayWidth)).size, 1);
    }),
  );
});

test('a line between the rows widens nothing', () => {
  const columns = [
    { head: '指標', align: 'left' },
    { head: '値', align: 'right' },
  ] as const;
  const without = textTable(columns, [['出生数', '1']]);
  const heading = '基本目標１ 長い長い長い長い長い名前';
  assert.deepEqual(textTable(columns, [heading, ['出生数', '1']]), [
    ...without.slice(0, 2),
    heading,
    ...without.slice(2),
  ]);
});
