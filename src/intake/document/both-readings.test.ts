import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import {
  cell,
  del,
  ins,
  paragraph,
  row,
  run,
  table,
  wordFile,
  type WordParts,
} from '../../../test/helpers/word-file.ts';
import { readDocumentFile } from './read-document-file.ts';

function both(parts: WordParts) {
  const read = readDocumentFile(oneFile('計画.docx', wordFile(parts)), '計画.docx', 'both');
  assert.ok(read.ok, JSON.stringify(read));
  const { editions, unplaced, issues } = read.value.document;
  return {
    editions: editions.map(({ blocks, isBeforeChanges = false }) => [
      isBeforeChanges,
      blocks.map(({ block }) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text)),
    ]),
    unplaced: unplaced.map(({ text }) => text),
    told: issues.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const changed = paragraph('１ 目標') + paragraph(run('参加者を') + del('63') + ins('112') + run('人にします。'));

test('変更履歴 read both ways is two editions, the accepted text first, and nothing of it stands apart', () => {
  assert.deepEqual(both({ body: changed }), {
    editions: [
      [false, ['１ 目標', '参加者を112人にします。']],
      [true, ['１ 目標', '参加者を63人にします。']],
    ],
    unplaced: [],
    told: ['warning document-changes-both'],
  });
});

test('what stands in neither text stays apart, and what is doubtful in both is told once', () => {
  const noted = `${changed}${paragraph(run('消した字', '<w:strike/>'))}${paragraph('<w:r><w:commentReference w:id="1"/></w:r>')}`;
  const comments = `<w:comment w:id="1">${paragraph('確かめる')}</w:comment>`;
  const { unplaced, told } = both({ body: noted, comments });
  assert.deepEqual(unplaced, ['確かめる']);
  assert.deepEqual(told.toSorted(), [
    'note document-unplaced',
    'warning document-changes-both',
    'warning document-struck',
  ]);
});

test('without 変更履歴 there is one edition, and nothing to tell', () => {
  assert.deepEqual(both({ body: paragraph('１ 目標') }), {
    editions: [[false, ['１ 目標']]],
    unplaced: [],
    told: [],
  });
});

test('a 新旧対照表 with 変更履歴 keeps its two editions, with all of them accepted, and says so', () => {
  const rows = [
    row(['改正案', '現行']),
    row([cell(paragraph(run('港を') + del('直') + ins('造') + run('る。'))), '港を直す。']),
  ];
  const { editions, told } = both({ body: table(rows) });
  assert.deepEqual(editions, [
    [false, ['港を造る。']],
    [false, ['港を直す。']],
  ]);
  assert.ok(told.includes('warning document-changes-in-comparison'), told.join());
});
