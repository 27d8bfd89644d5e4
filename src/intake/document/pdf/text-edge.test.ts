import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import { plainText } from '../plain-text.ts';
import { readFlow } from '../structure/read-flow.ts';
import { readPdf } from './read-pdf.ts';

async function flowOf(...pages: readonly PdfPage[]) {
  const read = await readPdf(pdfFile(pages), '計画.pdf');
  assert.ok(read.ok);
  return read.value;
}

const LINE = '港のまちでは働く場をつくり子育てを支え訪れる人を増やす施策を進め暮らしを守る取組';

/** Two paragraphs, their lines as long as that; the first line of each is indented. */
function prose(characters: number): PdfPage {
  const line = LINE.slice(0, characters);
  const paragraph = [line, line, '続けます。'];
  return new PdfPage()
    .lines([60, 100], [paragraph[0]?.slice(1) ?? ''])
    .lines([50, 116], paragraph.slice(1))
    .lines([60, 148], [paragraph[0]?.slice(1) ?? ''])
    .lines([50, 164], paragraph.slice(1));
}

test('labels that reach beyond the text on another page tear no paragraph apart', async () => {
  const chart = new PdfPage().text([440, 300], '令和６年度').text([490, 320], '令和７年度');
  const { blocks } = await flowOf(prose(38), prose(38), chart);
  const paragraphs = plainText(blocks)
    .split('\n')
    .filter((text) => text.endsWith('続けます。'));
  assert.deepEqual(
    paragraphs.map((text) => text.slice(0, 4)),
    Array.from({ length: 4 }, () => LINE.slice(1, 5)),
  );
});

test('pages of one width may be set to different widths of lines', async () => {
  const { blocks } = await flowOf(prose(30), prose(30), prose(38), prose(38));
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && block.text.endsWith('続けます。')),
    Array.from({ length: 8 }, () => true),
  );
});

test('sentences of one length, each a paragraph, are no full lines of the text', async () => {
  const sentences = ['一', '二', '三', '四', '五', '六'].map(
    (sign) => `${sign}番目の施策を市民と企業が力を合わせて進めます。`,
  );
  const { blocks } = await flowOf(prose(38), prose(38), new PdfPage().lines([50, 100], sentences));
  assert.deepEqual(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).slice(-6), sentences);
});

test('a heading in the middle above a table that is wider than the text stands in the middle', async () => {
  const page = prose(30)
    .text([257, 300], '歳入と歳出の内訳')
    .grid([50, 250, 450, 545], [320, 340, 360])
    .text([60, 334], '区分')
    .text([260, 334], '予算額')
    .text([460, 334], '比率')
    .text([60, 354], '市税')
    .text([260, 354], '1,200')
    .text([460, 354], '40.0');
  const { blocks } = await flowOf(page);
  const heading = blocks.find((block) => block.kind === 'paragraph' && block.text === '歳入と歳出の内訳');
  assert.ok(heading?.kind === 'paragraph' && heading.look.centred);
});

test('an entry of a contents list is complete with its page number, whatever signs lead to it, and is no heading', async () => {
  const dots = '·'.repeat(60);
  const page = new PdfPage()
    .text([50, 80], '目次')
    .lines([50, 110], [`予算${dots}1`, '予算に関する説明書', `給与費の明細書${dots}3`, `ア　議会の費用${dots}4`]);
  const flow = await flowOf(page);
  assert.equal(flow.blocks.length, 5);
  const { editions } = readFlow(flow, '計画.pdf');
  assert.deepEqual(
    editions[0]?.blocks.map(({ block }) => block.kind),
    Array.from({ length: 5 }, () => 'paragraph'),
  );
});

test('labels that count on are lines of their own, and a sentence of one full line ends before the next first line', async () => {
  const page = new PdfPage()
    .lines(
      [80, 100],
      [
        'まちの目標１　働く人が集まる港のまち',
        'まちの目標２　子どもが育つ山手のまち',
        'まちの目標３　だれもが支えあう川のまち',
      ],
    )
    .lines(
      [60, 180],
      [
        '港のまちでは働く場をつくり子育てを支える取組を進めます。',
        '全ての産業を支え雇用や経済を生み出す力をつくりながら学',
      ],
    )
    .lines([50, 212], ['びの機会を広げ子どもから大人まで豊かに成長し続けられる', '環境を育てます。']);
  const { blocks } = await flowOf(page);
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && block.text.slice(0, 6)),
    ['まちの目標１', 'まちの目標２', 'まちの目標３', '港のまちでは', '全ての産業を'],
  );
});

test('a contents list whose page numbers stand in a column of their own is no table', async () => {
  const page = new PdfPage().text([50, 80], '目　次');
  ['１　趣旨', '２　港の整備', '３　まちの整備', '４　予算'].forEach((text, at) =>
    page.text([50, 110 + at * 18], text + '・'.repeat(38 - text.length)).text([460, 110 + at * 18], `${at + 1}`),
  );
  const { blocks } = await flowOf(page);
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && [block.text.slice(0, 4), block.text.slice(-1)]),
    [
      ['目　次', '次'],
      ['１　趣旨', '1'],
      ['２　港の', '2'],
      ['３　まち', '3'],
      ['４　予算', '4'],
    ],
  );
});
