import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readReportAssets } from '../assets.ts';
import { cmapCoverage } from './cmap-coverage.ts';
import { replaceMissing } from './replace-missing.ts';
import { coverageOf } from './report-fonts.ts';

const { fonts } = readReportAssets((url) => readFileSync(fileURLToPath(url)));
const weights = coverageOf(fonts);
const shown = (text: string) => replaceMissing(text, weights);

test('the first typeface lacks 𠮷, the one behind it has it', () => {
  const [first, behind] = fonts.regular.map(cmapCoverage);
  assert.equal(first?.has(0x20bb7), false);
  assert.equal(behind?.has(0x20bb7), true);
});

for (const text of [
  '熊本市 進捗状況 ①②③ ○×－〜※★（）「」',
  '𠮷野家の髙﨑、葛\u{e0100}城',
  '#read("x") *a* $b$ @c <b> =1+1 |',
  '−1,394人／㎡・％・千円',
  '一行目\n二行目',
  '',
]) {
  test(`is shown as it is: ${JSON.stringify(text)}`, () =>
    assert.deepEqual(shown(text), { text, missing: [], variants: [] }));
}

test('what no font has becomes 〓 and is named; nothing becomes a blank', () => {
  assert.deepEqual(shown('笑😀顔\u{e000}'), { text: '笑〓顔〓', missing: ['😀', '\u{e000}'], variants: [] });
});

test('a control character or half a pair is not passed on either', () => {
  assert.deepEqual(shown('a\u0007b\ud800c').text, 'a〓b〓c');
  assert.deepEqual(shown('港\u202eabc\u202c\u2069'), { text: '港abc', missing: [], variants: [] });
});

test('a variant that no font has stands in its usual form and is named', () => {
  assert.deepEqual(shown('葛\u{e01ef}城'), { text: '葛城', missing: [], variants: ['葛\u{e01ef}'] });
});

test('a file that is no font is a broken assumption', () => {
  assert.throws(() => cmapCoverage(new Uint8Array(64)), /no table cmap/);
});
