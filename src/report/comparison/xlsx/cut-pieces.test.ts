import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Piece } from './cell-pieces.ts';
import { cutPieces, type CellLimits } from './cut-pieces.ts';

const plain = { size: 10 };
const bold = { size: 10, bold: true };

const textsOf = (pieces: readonly Piece[], limits: CellLimits): readonly string[] =>
  cutPieces(pieces, limits).map((part) => part.map(({ text }) => text).join(''));

const cases: readonly (readonly [title: string, text: string, limits: CellLimits, parts: readonly string[]])[] = [
  ['nothing is one empty part', '', { longest: 4, breaks: 9 }, ['']],
  ['a text that fits is one part', '港の仕事', { longest: 4, breaks: 9 }, ['港の仕事']],
  ['a pair of surrogates is not cut', '港の仕𠮷野', { longest: 4, breaks: 9 }, ['港の仕', '𠮷野']],
  ['a variant stays with its letter', '港の葛\u{E0100}城', { longest: 4, breaks: 9 }, ['港の', '葛\u{E0100}城']],
  ['line ends are counted', 'あ\nい\nう', { longest: 99, breaks: 1 }, ['あ\nい', '\nう']],
];
for (const [title, text, limits, parts] of cases)
  test(`a long text is cut: ${title}`, () => assert.deepEqual(textsOf([{ text, font: plain }], limits), parts));

test('cut parts joined are the text, each within the limits, each letter in its look', () => {
  const piece = fc.record({
    text: fc.string({ unit: fc.constantFrom('港', 'の', '\n', '𠮷', 'a'), minLength: 1, maxLength: 30 }),
    font: fc.constantFrom(plain, bold),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.integer({ min: 2, max: 20 }), (pieces, longest) => {
      const parts = cutPieces(pieces, { longest, breaks: 3 });
      for (const part of parts) {
        const text = part.map((one) => one.text).join('');
        assert.ok(text.length <= longest && text.split('\n').length <= 4 && text.isWellFormed());
      }
      const letters = (some: readonly Piece[]) => some.flatMap(({ text, font }) => [...text].map((one) => [one, font]));
      assert.deepEqual(letters(parts.flat()), letters(pieces));
    }),
  );
});
