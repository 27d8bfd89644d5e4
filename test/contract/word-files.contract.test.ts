import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { oneFile, type ReportView } from '#app';
import { readDocumentFile, type ReadDocument } from '#intake';
import { writeOutline } from '#plan';
import { createReportMaker, readReportAssets } from '#report';
import { characterCounts, missingFrom } from '../helpers/characters.ts';
import { bulletSigns, documentTexts } from '../helpers/document-texts.ts';
import { exampleReport } from '../helpers/example-city.ts';
import {
  converted,
  parseXml,
  partsOf,
  soffice,
  textOf,
  unescaped,
  xmlOf,
  type OfficeFile,
  type XmlNode,
} from '../helpers/office.ts';
import { nastyReport } from '../helpers/report-fixture.ts';

const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(fileURLToPath(url))),
  emptyFolder: '/nothing/lies/here',
});

function reading(bytes: Uint8Array): ReadDocument {
  const read = readDocumentFile(oneFile('計画.docx', bytes), '計画.docx');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.document;
}

const TEXT_PARTS = /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;
/** The node and everything below but the second of two alternatives, which says the same for an older Word. */
function printed(node: XmlNode): readonly XmlNode[] {
  return node.name === 'mc:Fallback' ? [] : [node, ...node.children.flatMap(printed)];
}

/** Every text that stands in the parts, by another parser than the product's, pictures' descriptions too. */
function writtenTexts(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const nodes = Object.keys(parts)
    .filter((path) => TEXT_PARTS.test(path))
    .flatMap((path) => parseXml(xmlOf(parts, path)).flatMap((root) => printed(root)));
  return nodes.flatMap((node) => {
    if (node.name === 'wp:docPr') return [unescaped(node.attributes['descr'] ?? '')];
    return node.name === 'w:t' || node.name === 'w:delText' ? [unescaped(textOf(node))] : [];
  });
}

const reports: readonly (readonly [string, () => ReportView])[] = [
  ['minato', () => exampleReport('minato', 2022)],
  ['kumamoto', () => exampleReport('kumamoto', 2019)],
  ['a city of nasty texts', nastyReport],
];

for (const [name, view] of reports) {
  test(`the report of ${name} that we write in Word is read back with no character lost`, async () => {
    const made = await maker.make(view(), 'docx');
    assert.ok(made.ok);
    const document = reading(made.value.bytes);
    const [written, read] = [characterCounts(writtenTexts(made.value.bytes)), characterCounts(documentTexts(document))];
    assert.match(missingFrom(written, read), bulletSigns);
    const blocks = document.editions.flatMap((edition) => edition.blocks.map(({ block }) => block));
    assert.ok(blocks.filter(({ kind }) => kind === 'heading').length > 10);
    assert.ok(blocks.filter(({ kind }) => kind === 'table').length > 5);
    assert.deepEqual(
      document.issues.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}

/** What LibreOffice makes of a document of another format: a .docx of its own making. */
const inWord = (file: OfficeFile): Promise<Uint8Array> => converted(soffice ?? '', file, 'docx:MS Word 2007 XML');

const outlineOf = (document: ReadDocument, at = 0): readonly string[] =>
  writeOutline(document.editions[at]?.blocks.map(({ block }) => block) ?? [])
    .split('\n')
    .filter((line) => line !== '');

const skip = soffice === null ? 'LibreOffice is not on this machine' : false;

test('a plan that LibreOffice wrote is read as its headings, lists, notes and tables', { skip }, async () => {
  const html = `<meta charset="utf-8"><p align="center"><font size="5">第２期 港市総合戦略（案）</font></p>
    <h1>第１章 考え方</h1><h2>１ 趣旨</h2><p>人口が減っています。</p><p>（１）位置づけ</p><p>総合計画を補います。</p>
    <p>次の二つに取り組みます。</p><p>①仕事をつくる。</p><p>②人を呼ぶ。</p>
    <p><b>２ 産業を育てます</b></p><p>・見本市に出ます。</p><p>　○市の施設</p><p>※国の交付金を使います。</p>
    <ul><li>外<ul><li>内</li></ul></li></ul><ol><li>一番</li><li>二番</li></ol>
    <table border="1"><tr><th rowspan="2">指標</th><th rowspan="2">基準値<br>(R1)</th><th colspan="2">目標値</th></tr><tr><th>R3</th><th>R5</th></tr>
    <tr><td rowspan="2">出生数</td><td>700<br>(H30)</td><td>720</td><td>750</td></tr><tr><td>7</td><td>8</td><td>9</td></tr></table>`;
  const document = reading(await inWord({ fileName: 'plan.html', bytes: html, readAs: 'HTML (StarWriter)' }));
  assert.equal(document.editions[0]?.title, '第２期 港市総合戦略（案）');
  assert.deepEqual(outlineOf(document), [
    '第２期 港市総合戦略（案）',
    '# 第１章 考え方',
    '## １ 趣旨',
    '人口が減っています。',
    '### （１）位置づけ',
    '総合計画を補います。',
    '次の二つに取り組みます。',
    '- ①仕事をつくる。',
    '- ②人を呼ぶ。',
    '## ２ 産業を育てます',
    '- 見本市に出ます。',
    '  - 市の施設',
    '※国の交付金を使います。',
    '- 外',
    '  - 内',
    '- 1. 一番',
    '- 2. 二番',
    '| 指標 | 基準値(R1) | 目標値（R3） | 目標値（R5） |',
    '|---|---|---|---|',
    '| 出生数 | 700(H30) | 720 | 750 |',
    '|  | 7 | 8 | 9 |',
  ]);
});

test('changes, lists, notes, ふりがな and both editions of a table that LibreOffice wrote', { skip }, async () => {
  const file = new URL('word-files/plan.fodt', import.meta.url);
  const bytes = await inWord({ fileName: 'plan.fodt', bytes: readFileSync(file) });
  const read = readDocumentFile(oneFile('計画.docx', bytes), '計画.docx');
  assert.ok(read.ok);
  const { document, changes } = read.value;
  assert.deepEqual(
    changes.map(({ kind, of, text }) => [kind, of, text]),
    [
      ['deleted', 'text', '６３'],
      ['inserted', 'text', '１１２'],
      ['deleted', 'text', '前の段落を消す。'],
      ['deleted', 'paragraph-mark', ''],
    ],
  );
  assert.deepEqual(outlineOf(document, 0), ['# ２ 戦略', '新', '| 指標 | 目標値 |', '|---|---|', '| 創業 | 10 |']);
  assert.deepEqual(outlineOf(document, 1), ['# ２ 戦略']);
  assert.deepEqual(
    document.remarks.map(({ text }) => text),
    ['・項目'],
  );
  const apart = new Set(document.unplaced.map(({ text }) => text.trim()));
  for (const text of [
    '６３',
    '前の段落を消す。',
    '枠の文字',
    'くまもと',
    '要確認',
    '（新設）',
    '市の調べによる。',
    '②県との関係',
    'ア 協定',
    '●黒丸',
    '一、 漢数字',
  ])
    assert.ok(apart.has(text), text);
  const [written, given] = [characterCounts(writtenTexts(bytes)), characterCounts(documentTexts(document))];
  assert.match(missingFrom(written, given), bulletSigns);
});
