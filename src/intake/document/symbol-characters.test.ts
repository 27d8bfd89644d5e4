import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofEitherFont, symbolReader } from './symbol-characters.ts';

const drawn: readonly (readonly [title: string, font: string, text: string, shown: string])[] = [
  ['Wingdings as Word embeds it', 'ABCDEE+Wingdings-Regular', '\uF06C\uF0D8', '●➢'],
  ['Wingdings whose codes were taken for letters', 'Wingdings', 'nü§', '■✓▪'],
  ['circled digits of Wingdings', 'Wingdings', '\uF081', '①'],
  ['Symbol as Word embeds it', 'BCDEEE+SymbolMT', '\uF0B7', '•'],
  ['Symbol whose signs are named', 'Symbol', '×±β', '×±β'],
  ['what LibreOffice has for both', 'BAAAAA+OpenSymbol', '\uF06E\uF0B7', '■•'],
  ['a sign that is not known', 'BAAAAA+OpenSymbol', '\uF021', '\uF021'],
  ['外字 in a font of letters', 'BAAAAA+MS-Mincho', '\uE000\uF0B7', '\uE000\uF0B7'],
  ['letters of a font with a similar name', 'Wingdings3', 'n', 'n'],
];

for (const [title, font, text, shown] of drawn)
  test(`in a PDF, ${title}: ${shown}`, () => assert.equal(symbolReader(font)(text), shown));

test('外字 of the range for own characters are no signs of lists', () => {
  assert.equal(ofEitherFont('\uE000\uF8FF\uF06C'), '\uE000\uF8FF●');
});
