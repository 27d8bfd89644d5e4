import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { localeFor } from '#locale';
import { decodeText } from './decode-text.ts';
import { cp932 } from '../../test/helpers/sample-city.ts';
import { paragraph, wordFile } from '../../test/helpers/word-file.ts';
import { workbookFile } from '../../test/helpers/workbook-file.ts';

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

const WIDE = '計画期間,R6-R10\r\n人口𠮷野,1,200①\r\n';

for (const [name, mark, isBigEndian] of [
  ['little-endian with its mark', '\uFEFF', false],
  ['big-endian with its mark', '\uFEFF', true],
  ['little-endian without a mark', '', false],
  ['big-endian without a mark', '', true],
] as const) {
  test(`UTF-16 ${name} is read, with a note how to save it`, () => {
    const bytes = Buffer.from(mark + WIDE, 'utf16le');
    const decoded = decodeText(isBigEndian ? bytes.swap16() : bytes, '計画.txt');
    assert.ok(decoded.ok);
    assert.equal(decoded.value.text, WIDE);
    assert.deepEqual(
      decoded.value.issues.map((issue) => localeFor('ja').issueText(issue)),
      [
        '計画.txt：文字コードが UTF-16 のファイルとして読みました。次からは UTF-8 で保存してください（メモ帳では「名前を付けて保存」で文字コードに UTF-8 を選びます）。',
      ],
    );
  });
}

const refused: readonly (readonly [string, Uint8Array, string, number])[] = [
  ['UTF-16 that ends inside a character', Uint8Array.of(0xff, 0xfe, 0x42, 0x30, 0x42), 'text-cut-off', 1],
  ['half of a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x40, 0xd8, 0x42, 0x30), 'text-encoding-unknown', 1],
  ['bytes that fit both orders of UTF-16', Uint8Array.of(0, 0x30, 0x30, 0), 'text-encoding-unknown', 1],
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

for (const [found, bytes] of [
  ['.docx', wordFile({ body: paragraph('計画') })],
  ['.xlsx', workbookFile({ sheets: [{ rows: [['指標']] }] })],
  ['.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')],
] as const)
  test(`a document of the form ${found} under the name of a text is told to be one`, () => {
    const decoded = decodeText(bytes, 'a.csv');
    assert.ok(!decoded.ok);
    assert.deepEqual(
      decoded.issues.map((one) => [one.code, one.found]),
      [['text-is-document', found]],
    );
  });

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
