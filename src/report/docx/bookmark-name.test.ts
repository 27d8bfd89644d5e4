import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anchorBookmark, figureBookmark } from './bookmark-name.ts';

test('a bookmark has a name that Word accepts, whatever the id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 99_999 }), (id, place) => {
      assert.match(figureBookmark(id, place), /^_f\w{1,38}$/);
      assert.match(anchorBookmark(id), /^_a\w{1,38}$/);
    }),
  );
});

test('the name hangs on the id and the place alone, and differs where they differ', () => {
  assert.equal(figureBookmark('births/actual/2019', 1), figureBookmark('births/actual/2019', 1));
  assert.notEqual(figureBookmark('births/actual/2019', 1), figureBookmark('births/actual/2019', 2));
  assert.notEqual(figureBookmark('births/actual/2019', 1), figureBookmark('births/actual/2018', 1));
});
