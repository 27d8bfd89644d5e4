import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fitParts, rowsFor } from './fit-rows.ts';

test('a line is one row as tall as its tallest cell, or one for each part of the cell that has most of them', () => {
  assert.deepEqual(rowsFor([[3], [7], [1]]), [7]);
  assert.deepEqual(rowsFor([[14, 5], [12, 14, 2], [1]]), [14, 14, 2]);
  assert.deepEqual(rowsFor([]), [1]);
});

test('parts stand below each other, and rows are added where they do not suffice', () => {
  assert.deepEqual(fitParts([3], [5, 5]), { rows: [5, 5], ends: [1] });
  assert.deepEqual(fitParts([6, 2], [5, 5]), { rows: [5, 5, 2], ends: [2, 3] });
});

test('every part has room for its lines, and no row is taller than Excel allows', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 3 }), (cells) => {
      const rows = rowsFor(cells);
      assert.ok(rows.every((height) => height >= 1 && height <= 28));
      for (const needs of cells) {
        const { rows: same, ends } = fitParts(needs, rows);
        assert.deepEqual(same, rows);
        for (const [at, need] of needs.entries()) {
          const own = rows.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
          assert.ok(own.reduce((sum, height) => sum + height, 0) >= need);
        }
      }
    }),
  );
});
