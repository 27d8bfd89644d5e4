import { test } from 'node:test';
import assert from 'node:assert/strict';
import { pairwiseSlopes, quantile, valueAt, type Point } from './theil-sen.ts';

/** Four points on y = 2x + 1 and one far off. */
const points: readonly Point[] = [0, 1, 2, 3].map((x) => ({ x, y: 2 * x + 1 })).concat({ x: 4, y: 100 });

test('all pairs give a slope, in ascending order, and their median is not moved by one wild point', () => {
  const slopes = pairwiseSlopes(points);
  assert.deepEqual(slopes.slice(0, 6), [2, 2, 2, 2, 2, 2]);
  assert.equal(slopes.length, 10);
  assert.equal(quantile(slopes, 0.5), 2);
});

test('two points of one x give no slope', () => {
  assert.deepEqual(
    pairwiseSlopes([
      { x: 1, y: 1 },
      { x: 1, y: 5 },
      { x: 2, y: 3 },
    ]),
    [-2, 2],
  );
});

test('the line runs through the middle of the points, not through their mean', () => {
  assert.equal(valueAt(points, 2, 10), 21);
  assert.equal(
    valueAt(
      [
        { x: 0, y: 0 },
        { x: 1, y: 10 },
        { x: 2, y: 12 },
      ],
      0,
      5,
    ),
    10,
  );
});

test('a quantile lies between its neighbours; there is none of nothing', () => {
  assert.equal(quantile([1, 2, 3, 5], 0.25), 1.75);
  assert.equal(quantile([1, 2, 3, 5], 0.75), 3.5);
  assert.throws(() => quantile([], 0.5), RangeError);
});
