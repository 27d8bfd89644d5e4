import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEditions, oneFile } from '#app';
import { noCheckSettings } from '#check';
import { intake } from '#intake';
import { convertedToPdf, soffice } from '../helpers/office.ts';
import { paragraph, wordFile } from '../helpers/word-file.ts';

/** The signs that Word offers for lists, with the codes it writes. */
const signs: readonly (readonly [font: string, code: string])[] = [
  ['Symbol', '\uF0B7'],
  ['Wingdings', '\uF06C'],
  ['Wingdings', '\uF0D8'],
  ['Wingdings', '\uF0FC'],
  ['Wingdings', '\uF0A7'],
];

const numbering = [
  ...signs.map(
    ([font, code], at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${code}"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr></w:lvl></w:abstractNum>`,
  ),
  ...signs.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
].join('');

const items = ['見本市に出ます。', '市の施設を直します。', '人を呼びます。', '道を広げます。', '森を守ります。'];

const body = ['１ 取組', ...items]
  .map((text, at) => paragraph(text, at === 0 ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at}"/></w:numPr>`))
  .join('');

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${MAIN}.numbering+xml"/></Types>`;
const files = { '[Content_Types].xml': new TextEncoder().encode(types) };
const word = wordFile({ body, numbering, files });

const skip = soffice === null ? 'LibreOffice is not on this machine' : false;

test(
  'the signs of a Word list are those of a list in the PDF that LibreOffice prints, and no 外字',
  { skip },
  async () => {
    const pdf = await convertedToPdf(soffice ?? '', 'plan.docx', word);
    const read = await intake.document(oneFile('plan.pdf', pdf));
    assert.ok(read.ok, JSON.stringify(read));
    const { editions, issues } = read.value;
    assert.deepEqual(
      editions[0]?.blocks.flatMap((block) => (block.kind === 'bullet' ? [block.text.trim()] : [])),
      items,
    );
    assert.deepEqual(issues, []);
    const report = checkEditions({ document: read.value, settings: noCheckSettings });
    assert.deepEqual(report.ok && report.value.findings, []);
  },
);

test(
  'o and arrows before items of a list in the PDF that LibreOffice prints are its signs, and an arrow between two lines stays',
  { skip },
  async () => {
    const lines = [
      '１ 取組',
      'o 若い世代を支える。',
      'o 子育てを支える。',
      '２ 窓口',
      '→ 一つにする。',
      '→ 夜も開く。',
      '３ 流れ',
    ];
    const steps = ['現状　窓口ごとに受ける', '→ 一つの窓口で受ける'];
    const body = [...lines, ...steps].map((text) => paragraph(text)).join('');
    const pdf = await convertedToPdf(soffice ?? '', 'plan.docx', wordFile({ body, numbering, files }));
    const read = await intake.document(oneFile('plan.pdf', pdf));
    assert.ok(read.ok, JSON.stringify(read));
    const blocks = read.value.editions[0]?.blocks ?? [];
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'bullet' ? [block.text.trim()] : [])),
      ['若い世代を支える。', '子育てを支える。', '一つにする。', '夜も開く。'],
    );
    assert.deepEqual(
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.replaceAll('\u3000', ' ')] : [])),
      ['現状 窓口ごとに受ける', '→ 一つの窓口で受ける'],
    );
  },
);
