import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson, canonicalPieces } from './canonical-json.ts';
import { decimal, decimalText, isDecimal } from './decimal.ts';

/** The same by the platform's own writer, which is slower. */
function plainly(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (isDecimal(part)) return { decimal: decimalText(part) };
    if (typeof part === 'bigint') return { integer: String(part) };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

for (const [value, text] of [
  [{ b: 1, a: [undefined, '\u2028"'] }, '{"a":[null,"\u2028\\""],"b":1}'],
  [{ x: decimal('0.90'), n: 7n, gone: undefined }, '{"n":{"integer":"7"},"x":{"decimal":"0.90"}}'],
  [{ b: 0, 10: 0, 9: 0 }, '{"9":0,"10":0,"b":0}'],
  [null, 'null'],
] as const) {
  test(`plain data has one text: ${text}`, () => assert.equal(canonicalJson(value), text));
}

test('the text is that of the platform’s writer with sorted keys', () => {
  const values = [fc.integer(), fc.double(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(decimal('1.50'))];
  const data = fc.object({ withBigInt: true, values, key: fc.oneof(fc.string(), fc.nat().map(String)) });
  fc.assert(
    fc.property(data, fc.nat(9), (value, deep) => {
      assert.equal(canonicalJson(value), plainly(value));
      assert.equal([...canonicalPieces(value, deep)].join(''), plainly(value));
    }),
  );
});
