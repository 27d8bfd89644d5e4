import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { controlCharacters, graphemeBorders, graphemes, privateUseCharacters } from './characters.ts';

test('private use characters of all three areas are found at their offsets', () => {
  assert.deepEqual(privateUseCharacters('\uE000𠮷\uF8FF\u{F0000}髙\u{10FFFD}'), [
    { character: '\uE000', offset: 0 },
    { character: '\uF8FF', offset: 3 },
    { character: '\u{F0000}', offset: 4 },
    { character: '\u{10FFFD}', offset: 7 },
  ]);
  assert.deepEqual(privateUseCharacters('髙﨑葛\u{E0100}①㎡'), []);
});

test('control characters are found, tabs and line ends let through', () => {
  assert.deepEqual(controlCharacters('a\tb\r\nc\u0000\u000B\u0085'), [
    { character: '\u0000', offset: 6 },
    { character: '\u000B', offset: 7 },
    { character: '\u0085', offset: 8 },
  ]);
});

test('what a reader sees as one character is one', () => {
  assert.deepEqual(graphemes('葛\u{E0100}𠮷か\u309A👨‍👩‍👧'), ['葛\u{E0100}', '𠮷', 'か\u309A', '👨‍👩‍👧']);
});

test('no border lies inside what a reader sees as one character, one lies on either side of it', () => {
  const pieces = fc.constantFrom(
    '港',
    'か\u3099',
    'ﾊﾞ',
    '葛\u{E0100}',
    '👨‍👩‍👧',
    '🇯🇵',
    '🇰',
    '👍🏽',
    '1️⃣',
    '\r\n',
    ' ',
    '\u0301',
    'A',
    'ー',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const isBorder = graphemeBorders(text);
        const borders = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter(isBorder);
        let end = 0;
        assert.deepEqual(borders, [0, ...graphemes(text).map((character) => (end += character.length))]);
      },
    ),
    { numRuns: 2000 },
  );
});
