import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import { plainText } from '../plain-text.ts';
import { readPdf } from './read-pdf.ts';

async function blocksOf(page: PdfPage) {
  const read = await readPdf(pdfFile([page]), '計画.pdf');
  assert.ok(read.ok);
  return read.value.blocks;
}

const sentence = '人口の減少に歯止めをかけるため、働く場をつく';
const ROWS = [
  ['指標', '基準値', '目標値', '単位'],
  ['来場者数', '1,200', '1,500', '人'],
  ['出生数', '320', '330', '人'],
  ['空き家の数', '810', '700', '戸'],
];

/** Prose in both columns, and in the left one a table without rules. */
function columnsWithTable(xs: readonly number[]): PdfPage {
  const page = new PdfPage()
    .lines([50, 80], [...Array.from({ length: 7 }, () => sentence), 'ります。'])
    .lines([310, 80], [...Array.from({ length: 21 }, () => sentence), 'ります。']);
  ROWS.forEach((row, at) => row.forEach((text, column) => page.text([50 + (xs[column] ?? 0), 214 + at * 16], text)));
  return page.lines([50, 284], [...Array.from({ length: 7 }, () => sentence), 'ります。']);
}

test('a table without rules in one of two columns is read as a table, between the text above and below it', async () => {
  const blocks = await blocksOf(columnsWithTable([0, 80, 130, 180]));
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'table', 'paragraph', 'paragraph'],
  );
  const [, table] = blocks;
  assert.ok(table?.kind === 'table' && !table.doubtful);
  assert.deepEqual(
    table.rows.map((row) => row.map((cell) => plainText(cell.blocks))),
    ROWS,
  );
});

test('where its columns stand too close its rows stay whole, and the table is doubtful', async () => {
  const blocks = await blocksOf(columnsWithTable([0, 75, 115, 160]));
  const table = blocks.find(({ kind }) => kind === 'table');
  assert.ok(table?.kind === 'table' && table.doubtful);
  assert.deepEqual(
    table.rows.map((row) =>
      row
        .map((cell) => plainText(cell.blocks))
        .join(' ')
        .replaceAll('\u3000', ' '),
    ),
    ROWS.map((row) => row.join(' ')),
  );
});

test('sentences beside a box are joined, though the page goes on to its right; lines of a list are not', async () => {
  const texts = (
    await blocksOf(
      new PdfPage()
        .lines([50, 80], [`　${sentence.slice(1)}`, sentence, sentence, sentence, 'ります。'])
        .lines(
          [50, 200],
          [
            '令和５年４月１日　総合戦略策定委員会設置',
            '令和６年３月１日　総合戦略策定委員会報告',
            '令和７年３月１日　総合戦略策定委員会解散',
          ],
        )
        .text([50, 300], `${sentence}${sentence.slice(0, 18)}ります。`),
    )
  ).map((block) => plainText([block]));
  assert.equal(texts.length, 5);
  assert.match(texts[0] ?? '', /ります。$/);
});
