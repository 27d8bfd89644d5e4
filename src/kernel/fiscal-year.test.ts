import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalYear, fiscalYearOn } from './fiscal-year.ts';

test('年度 turns on the first of April', () => {
  assert.deepEqual(
    ['2019-03-31', '2019-04-01', '2020-03-31', '2020-04-01'].map(fiscalYearOn),
    [2018, 2019, 2019, 2020],
  );
});

test('a number that is no year is not made a 年度', () => {
  assert.equal(fiscalYear(2019), 2019);
  for (const wrong of [31, 2019.5, 7000, Number.NaN]) assert.throws(() => fiscalYear(wrong), RangeError);
});
