import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableTexts } from '../../../../test/helpers/flow-texts.ts';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import { plainText } from '../plain-text.ts';
import { readPdf } from './read-pdf.ts';

async function blocksOf(page: PdfPage) {
  const read = await readPdf(pdfFile([page]), '予算.pdf');
  assert.ok(read.ok);
  return read.value.blocks;
}

/** Letters set one by one over a width, as 均等割付 does. */
function spread(page: PdfPage, name: string, [left, right, y]: readonly [number, number, number]): void {
  const step = (right - left - 10) / (name.length - 1);
  [...name].forEach((letter, at) => page.text([left + at * step, y], letter));
}

const NAMES = ['港湾費', '農林水産業費', '災害復旧費', '使用料及び手数料', 'その他'];

function table(): PdfPage {
  const ys = [100, ...NAMES.map((_, at) => 120 + at * 20), 220];
  const page = new PdfPage().grid([50, 260, 380], ys).text([130, 114], '区分').text([300, 114], '予算額');
  NAMES.forEach((name, at) => {
    page.text([56, 134 + at * 20], `${at + 1}`).text([300, 134 + at * 20], `1,20${at}`);
    spread(page, name, [70, 250, 134 + at * 20]);
  });
  return page;
}

test('names spread over the width of their cells are the names, and no tables of letters', async () => {
  const [block, ...more] = await blocksOf(table());
  assert.equal(more.length, 0);
  const found = tableTexts(block).slice(1);
  assert.deepEqual(
    found.map(([name = '', amount]) => [name.replace(/^[0-9]\s*/u, ''), amount]),
    NAMES.map((name, at) => [name, `1,20${at}`]),
  );
});

test('a blank that was drawn stays, and names over columns that no line parts stay apart', async () => {
  const page = new PdfPage().grid([50, 260, 380], [100, 120, 140]).text([56, 114], '区　分').text([300, 114], '額');
  page.text([56, 134], '財　源　名').text([300, 134], '1,200');
  const [block] = await blocksOf(page);
  assert.deepEqual(tableTexts(block)[1], ['財　源　名', '1,200']);
  const week = new PdfPage();
  spread(week, '月火水木金', [60, 400, 100]);
  assert.match(plainText(await blocksOf(week)), /月\s+火/u);
});
