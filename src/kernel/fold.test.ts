import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldedWithOffsets, foldForCompare } from './fold.ts';

const SAME = [
  ['ＭＩＣＥの誘致', 'MICEの誘致', 'width of Latin letters'],
  ['第１期', '第 1 期', 'width of digits and blanks'],
  ['人／ha', '人/ha', 'width of signs'],
  ['ｺﾐｭﾆﾃｨｶﾞｲﾄﾞ', 'コミュニティガイド', 'half-width kana with voicing marks'],
  ['かﾞ', 'が', 'a half-width voicing mark on hiragana'],
  ['〜移住・定住〜', '～移住･定住～', 'both wave dashes and middle dots'],
  ['－37', '-37', 'minus signs'],
  ['−37', '‐37', 'minus sign and hyphen'],
  ['2015―2019', '2015—2019', 'long dashes'],
  ['「くまもと｣', '「くまもと」', 'half-width closing bracket'],
  ['“市民”', '〝市民〟', 'quotation marks'],
  ['コミュニテ\nィ', 'コミュニティ', 'a line break inside a word'],
  ['施策\u3000の\u00A0方向', '施策の方向', 'ideographic and no-break blanks'],
  ['100㎡', '100m2', 'unit signs'],
  ['Ⅳ', 'IV', 'Roman numerals'],
  ['Ａー１', 'A-1', 'a long vowel mark typed for a dash'],
] as const;

for (const [a, b, what] of SAME) {
  test(`${what}: ${JSON.stringify(a)} compares as ${JSON.stringify(b)}`, () => {
    assert.equal(foldForCompare(a), foldForCompare(b));
  });
}

const DIFFERENT = [
  ['①', '1', 'a circled number and a digit'],
  ['10²', '102', 'a power and a digit'],
  ['1½', '11/2', 'a fraction and its digits'],
  ['センター', 'センタ-', 'a long vowel and a dash'],
  ['一人', 'ー人', 'the kanji one and a long vowel'],
  ['髙橋', '高橋', 'variants with code points of their own'],
  ['葛\u{E0100}飾', '葛飾', 'a variation selector'],
  ['MICE', 'mice', 'letter case'],
  ['か゛', 'が', 'a spacing voicing mark'],
  ['取組', '取り組み', 'spellings'],
] as const;

for (const [a, b, what] of DIFFERENT) {
  test(`${what} stay apart: ${JSON.stringify(a)}, ${JSON.stringify(b)}`, () => {
    assert.notEqual(foldForCompare(a), foldForCompare(b));
  });
}

test('each folded unit knows where its source characters start and end', () => {
  const folded = foldedWithOffsets(' ｶﾞ㎡ 𠮷葛\u{E0100}\n１');
  assert.equal(folded.text, 'ガm2𠮷葛\u{E0100}1');
  assert.deepEqual(Array.from(folded.starts), [1, 3, 3, 5, 5, 7, 7, 7, 11]);
  assert.deepEqual(Array.from(folded.ends), [3, 4, 4, 7, 7, 10, 10, 10, 12]);
});

const piece = fc.constantFrom(
  'あ',
  'ー',
  'ｶ',
  'ﾞ',
  '\u3099',
  'Ａ',
  '１',
  ' ',
  '\n',
  '\u3000',
  '～',
  '－',
  '①',
  '㎡',
  '𠮷',
  '葛\u{E0100}',
  '´',
  '゛',
  '\u0301',
  '\uD842',
  'ﾡ',
  '\u1161',
);
const anyText = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

test('folding a folded text changes nothing, and leaves no white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldForCompare(text);
      assert.equal(foldForCompare(folded), folded);
      assert.doesNotMatch(folded, /\s/);
    }),
    { numRuns: 1000 },
  );
});

test('offsets rise, stay inside the text, cover whole characters, and fold to the same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldedWithOffsets(text);
      assert.equal(folded.text, foldForCompare(text));
      assert.deepEqual([folded.starts.length, folded.ends.length], [folded.text.length, folded.text.length]);
      folded.starts.forEach((start, unit) => {
        const end = folded.ends[unit] ?? -1;
        assert.ok(start < end && end <= text.length && start >= (folded.starts[unit - 1] ?? 0));
        assert.equal(text.slice(start, end).isWellFormed() || !text.isWellFormed(), true);
      });
    }),
  );
});

test('white space put anywhere between characters is not seen', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(' ', '\n', '\u3000'), (pieces, blank) => {
      assert.equal(foldForCompare(pieces.join(blank)), foldForCompare(pieces.join('')));
    }),
  );
});
