import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal as Oracle } from 'decimal.js';
import * as fc from 'fast-check';
import {
  absolute,
  add,
  compareDecimals,
  decimal,
  decimalText,
  fromInteger,
  isZero,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  signOf,
  subtract,
} from './decimal.ts';

Oracle.set({ precision: 300, toExpNeg: -400, toExpPos: 400 });
const ORACLE_ROUNDING = { 'half-away': Oracle.ROUND_HALF_UP, floor: Oracle.ROUND_FLOOR } as const;

const text = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, scale]) => new Oracle(coefficient.toString()).div(new Oracle(10).pow(scale)).toFixed(scale));
const rounding = fc.constantFrom('half-away' as const, 'floor' as const);

test('a decimal keeps the places it was printed with', () => {
  for (const written of ['0', '7000', '0.90', '-37', '-0.05', '1.00', '123456789012345678901234567890.5']) {
    assert.equal(decimalText(decimal(written)), written);
  }
});

test('zero has no sign', () => {
  assert.equal(decimalText(decimal('-0.00')), '0.00');
  assert.equal(signOf(decimal('-0.0')), 0);
  assert.ok(isZero(decimal('-0')));
});

test('anything but plain digits is refused and shown back', () => {
  for (const written of ['', ' 1', '1,234', '１', '1.', '.5', '+1', '1e3', '--1', 'NaN', '1\n']) {
    const parsed = parseDecimal(written);
    assert.ok(!parsed.ok, written);
    assert.deepEqual([parsed.issues[0]?.code, parsed.issues[0]?.found], ['decimal.malformed', written]);
    assert.throws(() => decimal(written), RangeError);
  }
});

test('a text of a hundred thousand digits is refused before it is computed with', () => {
  const parsed = parseDecimal('9'.repeat(100_000));
  assert.ok(!parsed.ok);
  assert.equal(parsed.issues[0]?.code, 'decimal.too-long');
});

test('a number that is not a whole safe number is not taken as an integer', () => {
  assert.equal(decimalText(fromInteger(-494)), '-494');
  assert.equal(decimalText(fromInteger(2n ** 64n)), '18446744073709551616');
  for (const wrong of [0.5, Number.NaN, 2 ** 53]) assert.throws(() => fromInteger(wrong), RangeError);
});

test('四捨五入 goes away from zero on both sides, 切り捨て towards minus infinity', () => {
  const cases = [
    ['0.5', 0, '1', '0'],
    ['-0.5', 0, '-1', '-1'],
    ['-0.1', 0, '0', '-1'],
    ['99.95', 1, '100.0', '99.9'],
    ['-128.05', 1, '-128.1', '-128.1'],
    ['2.345', 2, '2.35', '2.34'],
    ['7', 2, '7.00', '7.00'],
  ] as const;
  for (const [written, places, half, floor] of cases) {
    assert.equal(decimalText(roundDecimal(decimal(written), places, 'half-away')), half);
    assert.equal(decimalText(roundDecimal(decimal(written), places, 'floor')), floor);
  }
});

test('sums, differences, products and signs agree with decimal.js', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [decimal(a), decimal(b)];
      assert.ok(new Oracle(a).plus(b).eq(decimalText(add(left, right))));
      assert.ok(new Oracle(a).minus(b).eq(decimalText(subtract(left, right))));
      assert.ok(new Oracle(a).times(b).eq(decimalText(multiply(left, right))));
      assert.equal(compareDecimals(left, right), new Oracle(a).cmp(b));
      assert.ok(new Oracle(a).neg().eq(decimalText(negate(left))));
      assert.ok(new Oracle(a).abs().eq(decimalText(absolute(left))));
    }),
  );
});

test('rounding agrees with decimal.js to every number of places', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 14 }), rounding, (written, places, how) => {
      const expected = new Oracle(written)
        .toDecimalPlaces(places, ORACLE_ROUNDING[how])
        .toFixed(places)
        .replace(/^-(?=[0.]+$)/, '');
      assert.equal(decimalText(roundDecimal(decimal(written), places, how)), expected);
    }),
  );
});

test('places do not matter for comparing: 0.9 is 0.90', () => {
  assert.equal(compareDecimals(decimal('0.9'), decimal('0.90')), 0);
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 30 }), (written, places) => {
      assert.equal(compareDecimals(decimal(written), roundDecimal(decimal(written), places, 'floor')), 0);
    }),
  );
});
