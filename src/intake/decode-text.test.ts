import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decodeText } from './decode-text.ts';
import { cp932 } from '../../test/helpers/sample-city.ts';

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

test('UTF-8 is read with and without BOM as the same text', () => {
  const letter = fc.constantFrom('出', '生', '数', '𠮷', '髙', '葛󠄀', 'a', '\n', '，', '①');
  fc.assert(
    fc.property(fc.array(letter), (letters) => {
      const bytes = Buffer.from(letters.join(''));
      const expected = { ok: true, value: { text: letters.join(''), issues: [] } };
      assert.deepEqual(decodeText(bytes, 'a.csv'), expected);
      assert.deepEqual(decodeText(Buffer.concat([BOM, bytes]), 'a.csv'), expected);
    }),
  );
});

test('CP932 is recognised, the characters of its own included, with a note', () => {
  const decoded = decodeText(cp932('指標名,①髙㈱～－'), 'a.csv');
  assert.ok(decoded.ok);
  assert.equal(decoded.value.text, '指標名,①髙㈱～－');
  assert.deepEqual(
    decoded.value.issues.map(({ code, severity, place }) => [code, severity, place.file]),
    [['text-cp932', 'note', 'a.csv']],
  );
});

const refused: readonly (readonly [string, Uint8Array, string, number])[] = [
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x42, 0x30), 'text-encoding-unknown', 1],
  ['a spreadsheet with another name', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'text-encoding-unknown', 1],
  [
    'a wrong byte in the third line',
    Buffer.concat([Buffer.from('a\n出\n'), Uint8Array.of(0xff)]),
    'text-encoding-unknown',
    3,
  ],
  ['UTF-8 that ends inside a character', Buffer.from('a\n出生').subarray(0, -1), 'text-cut-off', 2],
  [
    'ASCII that ends in a byte of another encoding',
    Buffer.concat([Buffer.from('a\nb'), Uint8Array.of(0xe5)]),
    'text-encoding-unknown',
    2,
  ],
  ['the sign for a lost character', Buffer.from('a\n人\uFFFD数'), 'text-mojibake', 2],
];

for (const [title, bytes, code, line] of refused) {
  test(`refused with its line: ${title}`, () => {
    const decoded = decodeText(bytes, 'a.csv');
    assert.ok(!decoded.ok);
    assert.deepEqual(
      decoded.issues.map((found) => [found.code, found.place.line]),
      [[code, line]],
    );
  });
}

test('private-use and control characters are listed with line and column', () => {
  const decoded = decodeText(Buffer.from('名\n称\uE001・\u0007'), 'plan.md');
  assert.ok(decoded.ok);
  assert.deepEqual(
    decoded.value.issues.map(({ code, found, place }) => [code, found, place.line, place.column]),
    [
      ['private-use-character', 'U+E001', 2, 2],
      ['control-character', 'U+0007', 2, 4],
    ],
  );
});

test('of very many private-use characters the first are listed and the rest counted', () => {
  const decoded = decodeText(Buffer.from('\uE000'.repeat(30)), 'plan.md');
  assert.ok(decoded.ok);
  assert.deepEqual(decoded.value.issues.length, 21);
  assert.deepEqual(decoded.value.issues.at(-1)?.params, { more: 10 });
});
