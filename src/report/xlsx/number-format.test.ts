import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { formatValue } from 'hucre';
import type { Figure } from '#app';
import { decimal, decimalText, traceId } from '#kernel';
import { localeFor } from '#locale';
import { numberFormat } from './number-format.ts';

const locale = localeFor('ja');

function figure(value: string, change: Partial<Figure> = {}): Figure {
  return {
    kind: 'figure',
    trace: traceId('t'),
    value: decimal(value),
    places: 0,
    unit: '',
    planYear: null,
    measured: null,
    status: 'confirmed',
    comparator: null,
    upper: null,
    signed: false,
    ...change,
  };
}

test('the formats are those of a Japanese report', () => {
  assert.equal(numberFormat({ places: 0, signed: false }), '#,##0;"−"#,##0');
  assert.equal(numberFormat({ places: 2, signed: false }), '#,##0.00;"−"#,##0.00');
  assert.equal(numberFormat({ places: 1, signed: true }), '"+"#,##0.0;"−"#,##0.0;"±"#,##0.0');
});

test('a spreadsheet shows with the format what the other documents print', () => {
  const figures = fc.tuple(
    fc.integer({ min: -9_999_999, max: 9_999_999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(figures, ([coefficient, places, signed]) => {
      const own = figure((coefficient / 10 ** places).toFixed(places), { places, signed });
      assert.equal(formatValue(Number(decimalText(own.value)), numberFormat(own)), locale.figureParts(own).number);
    }),
  );
});
