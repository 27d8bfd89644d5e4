import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { scanJson } from './scan-json.ts';

test('no flaw is seen in any JSON that a program writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      assert.equal(scanJson(JSON.stringify(value, null, indent)), null);
    }),
  );
});

test('what the platform refuses is a flaw here too, and the other way round', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-',
    '01',
    '1.',
    '1e5',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    "'",
    '　',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const refused = ((): boolean => {
        try {
          JSON.parse(text);
          return false;
        } catch {
          return true;
        }
      })();
      const flaw = scanJson(text);
      assert.equal(flaw !== null && flaw.kind === 'syntax', refused && flaw?.kind !== 'duplicate-key', text);
    }),
    { numRuns: 2000 },
  );
});

const flaws: readonly (readonly [string, string, number])[] = [
  ['a comma is missing', '{"a":1 "b":2}', 7],
  ['a comma is too many', '[1,]', 3],
  ['the end is missing', '{"a":1', 6],
  ['a single quotation mark', "{'a':1}", 1],
  ['a full-width blank', '[1,\u30002]', 3],
  ['an equal key', '{"a":1,"a":2}', 7],
  ['something after the end', '{} x', 3],
  ['nothing at all', '', 0],
];

for (const [title, text, offset] of flaws) {
  test(`the flaw is located: ${title}`, () => {
    assert.equal(scanJson(text)?.offset, offset);
  });
}
