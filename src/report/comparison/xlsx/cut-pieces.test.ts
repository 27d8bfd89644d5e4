import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { linesOf } from '../../xlsx/row-height.ts';
import type { Piece } from './cell-pieces.ts';
import { cutPieces } from './cut-pieces.ts';

const plain = { size: 10 };
const bold = { size: 10, bold: true };
/** Ten characters of full width a line. */
const column = { width: 21, wide: 2 };

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const textsOf = (text: string): readonly string[] => cutPieces([{ text, font: plain }], column).map(textOf);
const many = (count: number, some: string): string => some.repeat(count);

const cases: readonly (readonly [title: string, text: string, parts: readonly string[]])[] = [
  ['nothing is one empty part', '', ['']],
  ['what a row holds is one part', many(28, '港の仕事\n').trim(), [many(28, '港の仕事\n').trim()]],
  [
    'at the ends of lines, which go',
    many(29, '港の仕事\n').trim(),
    [many(14, '港の仕事\n').trim(), many(14, '港の仕事\n').trim(), '港の仕事'],
  ],
  [
    'a line that fits is not torn to fill a row',
    `${many(130, '港')}\n${many(30, '川')}\n${many(130, '町')}`,
    [many(130, '港'), many(30, '川'), many(130, '町')],
  ],
  [
    'a long line behind its sentences',
    many(5, `${many(59, '港')}。`),
    [many(2, `${many(59, '港')}。`), many(2, `${many(59, '港')}。`), `${many(59, '港')}。`],
  ],
  ['anything else anywhere', many(300, '港'), [many(126, '港'), many(126, '港'), many(48, '港')]],
];
for (const [title, text, parts] of cases)
  test(`a tall text is cut: ${title}`, () => assert.deepEqual(textsOf(text), parts));

test('a tall text is cut above a heading, not below it', () => {
  const pieces = [
    { text: many(13, '港の仕事\n'), font: plain },
    { text: '（１）港', font: bold },
    { text: `\n${many(20, '川の仕事\n')}`, font: plain },
  ];
  assert.deepEqual(
    cutPieces(pieces, column).map((part) => textOf(part).split('\n')[0]),
    ['港の仕事', '（１）港', '川の仕事'],
  );
});

test('a pair of surrogates and a variant stay whole where a text is cut', () => {
  for (const letters of ['𠮷', '葛\u{E0100}', '港\u{E0100}a']) {
    const parts = textsOf(many(300, letters));
    assert.ok(parts.length > 1 && parts.every((part) => part.isWellFormed() && !/^\p{M}/u.test(part)));
  }
});

test('cut parts joined are the text but for line ends, none is too tall for a row, each letter has its look', () => {
  const piece = fc.record({
    text: fc.string({ unit: fc.constantFrom('港', 'の', '。', '\n', '𠮷', 'a'), minLength: 1, maxLength: 300 }),
    font: fc.constantFrom(plain, bold),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const parts = cutPieces(pieces, column);
      for (const part of parts) assert.ok(linesOf(textOf(part), column.width, column.wide) <= 28);
      const letters = (some: readonly Piece[]) =>
        some.flatMap(({ text, font }) => [...text.replaceAll('\n', '')].map((one) => [one, font]));
      assert.deepEqual(letters(parts.flat()), letters(pieces));
    }),
  );
});
