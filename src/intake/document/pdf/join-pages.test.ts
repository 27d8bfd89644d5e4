import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableTexts } from '../../../../test/helpers/flow-texts.ts';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import { readPdf } from './read-pdf.ts';

type Row = readonly [number: string, name: string, amount: string, text: string];

/** A page with these rows of a table, its columns at the same places on every page. */
function pageOf(rows: readonly Row[]): PdfPage {
  const [xs, ys] = [[50, 90, 250, 320, 545], rows.map((_, at) => 100 + at * 40)];
  const page = new PdfPage().grid(xs, [...ys, 100 + rows.length * 40]);
  rows.forEach((row, at) =>
    row.forEach((text, column) => page.text([(xs[column] ?? 0) + 4, (ys[at] ?? 0) + 16], text)),
  );
  return page;
}

async function rowsOf(...pages: readonly (readonly Row[])[]): Promise<readonly (readonly string[])[]> {
  const read = await readPdf(pdfFile(pages.map(pageOf)), '事業.pdf');
  assert.ok(read.ok && read.value.blocks.length === 1);
  return tableTexts(read.value.blocks[0]);
}

const FULL = '港の倉庫を改めて人が集まる場とする設計と';

test('the last row of a page and the first of the next stay two rows where each has its own number, name and amount', async () => {
  const rows: readonly Row[] = [
    ['1', '港の倉庫を活かすまちの拠点整', '1,200', FULL],
    ['2', '通学路を守るための歩道の整備', '800', FULL],
  ];
  assert.deepEqual(await rowsOf(rows.slice(0, 1), rows.slice(1)), rows);
});

test('a row is joined where a page breaks a sentence in it and its number stands on one page only', async () => {
  const [first, rest]: readonly [Row, Row] = [
    ['1', '倉庫の改修', '1,200', FULL],
    ['', '', '', '工事を行います。'],
  ];
  const next: Row = ['2', '歩道の整備', '800', '通学路を守ります。'];
  assert.deepEqual(await rowsOf([['番号', '事業', '予算', '内容'], first], [rest, next]), [
    ['番号', '事業', '予算', '内容'],
    ['1', '倉庫の改修', '1,200', `${FULL}工事を行います。`],
    next,
  ]);
});
