import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal as Oracle } from 'decimal.js';
import * as fc from 'fast-check';
import { decimal, decimalText } from './decimal.ts';
import {
  addFractions,
  compareFractions,
  compareFractionToDecimal,
  fractionOf,
  fractionText,
  multiplyFractions,
  percentOf,
  roundFraction,
  type Fraction,
} from './fraction.ts';

Oracle.set({ precision: 300 });

function rate(a: string, b: string): Fraction {
  const fraction = fractionOf(decimal(a), decimal(b));
  assert.ok(fraction);
  return fraction;
}

const integer = fc.bigInt(-(10n ** 15n), 10n ** 15n);
const positive = fc.bigInt(1n, 10n ** 15n);
const fraction = fc.record({ numerator: integer, denominator: positive });

test('a rate is written with the figures it was made from', () => {
  const cases = [
    ['6293', '7000', '6293/7000'],
    ['494', '400', '494/400'],
    ['0.56', '0.9', '56/90'],
    ['-37', '400', '-37/400'],
    ['37', '-400', '-37/400'],
    ['0', '5', '0/5'],
  ] as const;
  for (const [a, b, written] of cases) assert.equal(fractionText(rate(a, b)), written);
});

test('a rate over zero does not exist', () => {
  assert.equal(fractionOf(decimal('397'), decimal('0.00')), null);
});

test('a rate just below a band stays below it, however it would print', () => {
  const justMissed = percentOf(rate('99999', '100000'));
  assert.equal(decimalText(roundFraction(justMissed, 1, 'half-away')), '100.0');
  assert.equal(decimalText(roundFraction(justMissed, 1, 'floor')), '99.9');
  assert.equal(compareFractionToDecimal(justMissed, decimal('100')), -1);
});

test('the printed rate of 6,293 births against 7,000 is 89.9 %', () => {
  assert.equal(decimalText(roundFraction(percentOf(rate('6293', '7000')), 1, 'half-away')), '89.9');
});

test('comparing is by cross-multiplication: equal rates are equal, order agrees with decimal.js', () => {
  fc.assert(
    fc.property(fraction, fraction, positive, (a, b, factor) => {
      const expanded = { numerator: a.numerator * factor, denominator: a.denominator * factor };
      assert.equal(compareFractions(a, expanded), 0);
      const left = new Oracle(a.numerator.toString()).times(b.denominator.toString());
      assert.equal(
        compareFractions(a, b),
        left.cmp(new Oracle(b.numerator.toString()).times(a.denominator.toString())),
      );
    }),
  );
});

test('a rate compared with a decimal is compared exactly', () => {
  assert.equal(compareFractionToDecimal(rate('2', '3'), decimal('0.67')), -1);
  assert.equal(compareFractionToDecimal(rate('2', '3'), decimal('0.66')), 1);
  assert.equal(compareFractionToDecimal(rate('494', '400'), decimal('1.2350')), 0);
});

test('rounding a rate agrees with decimal.js and happens once', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 0, max: 6 }), (value, places) => {
      const quotient = new Oracle(value.numerator.toString()).div(value.denominator.toString());
      const half = quotient.toDecimalPlaces(places, Oracle.ROUND_HALF_UP);
      const floor = quotient.toDecimalPlaces(places, Oracle.ROUND_FLOOR);
      assert.ok(half.eq(decimalText(roundFraction(value, places, 'half-away'))));
      assert.ok(floor.eq(decimalText(roundFraction(value, places, 'floor'))));
    }),
  );
});

test('sums and products of rates are exact', () => {
  const third = rate('1', '3');
  assert.equal(compareFractions(addFractions(third, addFractions(third, third)), rate('1', '1')), 0);
  assert.equal(compareFractions(multiplyFractions(rate('2', '3'), rate('3', '4')), rate('1', '2')), 0);
});
