import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlCharacters, graphemes, privateUseCharacters } from './characters.ts';

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
