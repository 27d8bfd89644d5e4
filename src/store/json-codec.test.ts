import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson, decimal } from '#kernel';
import { fromJson, toJson } from './json-codec.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    fc.constantFrom(null, true, 7, '', '7', '髙', decimal('0.90'), decimal('-12345678901234567890.10')),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), tie('any'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

test('a value comes back from JSON with its decimals exact, trailing zeros included', () => {
  fc.assert(fc.property(value, (any) => assert.deepStrictEqual(fromJson(JSON.parse(toJson(any))), any)));
});

test('a decimal is a text in JSON, never a number', () => {
  assert.equal(toJson({ low: decimal('0.90') }), '{"low":{"decimal":"0.90"}}');
});

test('one value has one canonical text, in whatever order its keys come', () => {
  assert.equal(
    canonicalJson({ b: [{ y: 1, x: decimal('1.0') }], a: null }),
    '{"a":null,"b":[{"x":{"decimal":"1.0"},"y":1}]}',
  );
  assert.equal(
    canonicalJson({ a: null, b: [{ x: decimal('1.0'), y: 1 }] }),
    canonicalJson({ b: [{ y: 1, x: decimal('1.0') }], a: null }),
  );
});

test('different places of a decimal make a different canonical text', () => {
  assert.notEqual(canonicalJson(decimal('0.9')), canonicalJson(decimal('0.90')));
});
