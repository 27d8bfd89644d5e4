import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraph, wordFile } from '../../../../test/helpers/word-file.ts';
import { plainText } from '../plain-text.ts';
import { formatNumber } from './number-format.ts';
import { readDocx } from './read-docx.ts';

const formats: readonly (readonly [string, readonly number[], string])[] = [
  ['decimal', [1, 12], '1 12'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [3], '⑶'],
  ['decimalZero', [7, 12], '07 12'],
  ['aiueo', [1, 6, 46], 'ｱ ｶ ﾝ'],
  ['aiueoFullWidth', [1, 46, 47], 'ア ン アア'],
  ['iroha', [1, 4], 'ｲ ﾆ'],
  ['irohaFullWidth', [2, 7], 'ロ ト'],
  ['japaneseCounting', [1, 10, 11, 25, 110, 2020], '一 十 十一 二十五 百十 二千二十'],
  ['ideographDigital', [10, 25], '一〇 二五'],
  ['ideographTraditional', [1, 3], '甲 丙'],
  ['ideographEnclosedCircle', [2], '㊁'],
  ['upperRoman', [1, 4, 9, 14, 49], 'I IV IX XIV XLIX'],
  ['lowerRoman', [3], 'iii'],
  ['upperLetter', [1, 26, 27, 28], 'A Z AA BB'],
  ['lowerLetter', [2], 'b'],
  ['none', [5], ''],
  ['a later format', [5], '5'],
  ['constructor', [5], '5'],
];

for (const [format, counts, printed] of formats) {
  test(`${counts.join(', ')} in the format ${format} is printed ${printed}`, () => {
    assert.equal(counts.map((count) => formatNumber(format, count)).join(' '), printed);
  });
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
}

const level = ({ format, text, more = '' }: Level, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inside}</w:num>`;
const item = (numId: number, ilvl = 0, text = '項'): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

function printed(body: string, numbering: string, styles = ''): readonly string[] {
  const read = readDocx(wordFile({ body, numbering, styles }), { file: 'x.docx', changes: 'accepted' });
  assert.ok(read.ok);
  return plainText(read.value.flow.blocks).split('\n');
}

const PLAN: readonly Level[] = [
  { format: 'decimalFullWidth', text: '第%1章' },
  { format: 'decimalFullWidth', text: '（%2）' },
  { format: 'decimalEnclosedCircle', text: '%3' },
];

test('levels are counted as a plan prints them, and a level begins anew below each of the levels above', () => {
  const body = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((ilvl) => item(1, ilvl)).join('');
  assert.deepEqual(printed(body, list(0, PLAN) + num(1, 0)), [
    '第１章 項',
    '（１）項',
    '（２）項',
    '①項',
    '②項',
    '（３）項',
    '①項',
    '第２章 項',
    '（１）項',
    '①項',
  ]);
});

test('a number names the levels above it, as plain digits where the level says so', () => {
  const levels: readonly Level[] = [
    { format: 'upperRoman', text: '%1' },
    { format: 'decimal', text: '%1-%2' },
    { format: 'decimal', text: '%1.%2.%3', more: '<w:isLgl/><w:suff w:val="nothing"/>' },
  ];
  const body = [0, 1, 2, 0, 2].map((ilvl) => item(1, ilvl)).join('');
  assert.deepEqual(printed(body, list(0, levels) + num(1, 0)), ['I 項', 'I-1 項', '1.1.1項', 'II 項', '2.1.1項']);
});

test('a level that never begins anew, and one that does so below the first level only', () => {
  const levels: readonly Level[] = [
    { format: 'decimal', text: '%1.' },
    { format: 'decimal', text: '(%2)', more: '<w:lvlRestart w:val="0"/>' },
    { format: 'lowerLetter', text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
  ];
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((ilvl) => item(1, ilvl)).join('');
  assert.deepEqual(printed(body, list(0, levels) + num(1, 0)), [
    '1. 項',
    '(1)項',
    'a)項',
    '(2)項',
    'b)項',
    '2. 項',
    '(3)項',
    'a)項',
  ]);
});

test('lists of one family count on together; one with a start of its own begins there once', () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const body = [1, 2, 3, 3, 1].map((id) => item(id)).join('');
  const numbering = list(0, [{ format: 'decimal', text: '%1.' }]) + num(1, 0) + num(2, 0) + num(3, 0, override);
  assert.deepEqual(printed(body, numbering), ['1. 項', '2. 項', '5. 項', '6. 項', '7. 項']);
});

test('a list that replaces a level, and one that takes its levels from a list style', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level({ format: 'japaneseCounting', text: '%1、' }, 0)}</w:lvlOverride>`;
  const numbering =
    list(0, [{ format: 'decimal', text: '%1.' }], '<w:styleLink w:val="計画"/>') +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="計画"/></w:abstractNum>' +
    num(1, 0, own) +
    num(2, 1);
  assert.deepEqual(printed(item(1) + item(2), numbering), ['一、 項', '1. 項']);
});

test('bullets are the signs that their font shows', () => {
  const symbol = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>';
  const numbering =
    list(0, [
      { format: 'bullet', text: '\uf06c', more: symbol },
      { format: 'bullet', text: '・' },
    ]) + num(1, 0);
  assert.deepEqual(printed(item(1) + item(1, 1), numbering), ['●項', '・項']);
});

test('a style numbers its paragraphs at the level that names it; number 0 takes the number away', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="s"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering =
    list(0, [
      { format: 'decimal', text: '%1.' },
      { format: 'aiueoFullWidth', text: '%2', more: '<w:pStyle w:val="s"/>' },
    ]) + num(1, 0);
  const body =
    paragraph('項', '<w:pStyle w:val="s"/>') +
    paragraph('素', '<w:pStyle w:val="s"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
    paragraph('項', '<w:pStyle w:val="s"/>');
  assert.deepEqual(printed(body, numbering, styles), ['ア 項', '素', 'イ 項']);
});

test('numbers that name no list, or a level that a list does not have, print nothing', () => {
  assert.deepEqual(printed(item(9) + item(1, 7), list(0, PLAN) + num(1, 0)), ['項', '項']);
});
