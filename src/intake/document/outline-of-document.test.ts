import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import { localeFor } from '#locale';
import { strToU8 } from 'fflate';
import { comparisonFile } from '../../../test/helpers/outline-file.ts';
import { paragraph, wordFile } from '../../../test/helpers/word-file.ts';
import { workbookFile } from '../../../test/helpers/workbook-file.ts';
import { intake } from '../intake.ts';
import { readDocumentFile } from './read-document-file.ts';

const ja = localeFor('ja');
const outlineOf = (name: string, bytes: Uint8Array) => intake.outline(oneFile(name, bytes));
const both = comparisonFile({
  heads: ['第２期（案）', '現行', '備考'],
  rows: [[[{ kind: 'paragraph', text: '新しい文' }], [{ kind: 'paragraph', text: '古い文' }], []]],
});

test('a Word file is an edition to compare', async () => {
  const body =
    paragraph('１ 趣旨') + paragraph('人口が減っています。') + paragraph('３ 期間') + paragraph('四年間です。');
  const read = await outlineOf('現行.docx', wordFile({ body }));
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.outline.map(({ kind }) => kind),
    ['heading', 'paragraph', 'heading', 'paragraph'],
  );
  assert.deepEqual(
    read.value.issues.map((issue) => [issue.code, issue.place]),
    [['plan.number-gap', { file: '現行.docx', paragraph: 3 }]],
  );
});

test('of a 新旧対照表 the new edition is taken, and the message says so and names the other', async () => {
  const read = await outlineOf('新旧.docx', both);
  assert.ok(read.ok);
  assert.deepEqual(read.value.outline, [{ kind: 'paragraph', text: '新しい文' }]);
  const told = read.value.older?.said;
  assert.ok(told);
  assert.equal(
    ja.issueText(told),
    '新旧.docx：このファイルは新旧対照表で、「第２期（案）」と「現行」の二つの版があります。「第２期（案）」の欄を読みました。',
  );
});

test('both editions of a 新旧対照表 are there for whoever asks for both', () => {
  const read = readDocumentFile(oneFile('新旧.docx', both), '新旧.docx');
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.document.editions.map(({ title, blocks }) => [
      title,
      blocks.map(({ block }) => 'text' in block && block.text),
    ]),
    [
      ['第２期（案）', ['新しい文']],
      ['現行', ['古い文']],
    ],
  );
});

const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['計画.jtdc', strToU8('?'), /一太郎で開き、/],
  ['計画.docx', wordFile({ body: paragraph('') }), /文字がありません/],
  ['指標.xlsx', workbookFile({ sheets: [{ name: '一覧', rows: [] }] }), /文字がありません/],
  ['計画.xdw', strToU8('?'), /DocuWorks から .pdf に変換/],
  ['計画.rtf', strToU8('{\\rtf1}'), /Word で開き、.docx で保存/],
  ['計画.docx', strToU8('PK'), /壊れているか、途中で切れています/],
  ['計画.docx', strToU8('ただの文章'), /Word の文書ではありません.*「名前を付けて保存」で \.docx/],
  ['指標.xlsx', strToU8('指標,単位'), /Excel のブックではありません.*\.xlsx/],
  ['指標.xls', strToU8('\u00d0'), /Excel のブックではありません/],
  ['計画.pages', strToU8('?'), /\.docx, \.xlsx, \.csv, \.pdf, \.txt, \.md, \.json のどれか/],
];

for (const [name, bytes, message] of refused) {
  test(`${name} that cannot be read gets one message that says what to do`, async () => {
    const read = await outlineOf(name, bytes);
    assert.ok(!read.ok);
    assert.equal(read.issues.length, 1);
    assert.match(read.issues.map((issue) => ja.issueText(issue)).join(), message);
  });
}

test('a character that only the maker’s computer has is told with its paragraph', async () => {
  const read = await outlineOf('計画.docx', wordFile({ body: paragraph('一') + paragraph('髙\ue000橋') }));
  assert.ok(read.ok);
  const told = read.value.issues.filter(({ code }) => code === 'private-use-character');
  assert.deepEqual(
    told.map(({ place, found }) => [place, found]),
    [[{ file: '計画.docx', paragraph: 2, offset: 1 }, 'U+E000']],
  );
});
