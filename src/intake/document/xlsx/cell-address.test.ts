import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addressOf, parseAddress, parseRange, SHEET_COLUMNS, SHEET_ROWS } from './cell-address.ts';

test('the address of a cell reads back as its row and column, in either case and with $', () => {
  const position = fc.record(
    { row: fc.nat(SHEET_ROWS - 1), column: fc.nat(SHEET_COLUMNS - 1) },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(position, (cell) => {
      const address = addressOf(cell);
      assert.deepEqual(parseAddress(address), cell);
      assert.deepEqual(parseAddress(address.toLowerCase().replace(/^(\D+)/, '$$$1$$')), cell);
    }),
  );
});

for (const wrong of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'ABCD1', 'A-1', 'A1.5', '@1', 'A12345678', '../A1']) {
  test(`${JSON.stringify(wrong)} is no address of a cell`, () => {
    assert.equal(parseAddress(wrong), null);
  });
}

test('a range is read from either corner; one cell is a range of itself', () => {
  const range = { top: 1, bottom: 3, left: 0, right: 2 };
  assert.deepEqual([parseRange('A2:C4'), parseRange('C4:A2')], [range, range]);
  assert.deepEqual(parseRange('B2'), { top: 1, bottom: 1, left: 1, right: 1 });
  assert.equal(parseRange('A1:nowhere'), null);
});
