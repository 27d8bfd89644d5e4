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
function columnsWithTable(xs: readonly number[], rows = ROWS): PdfPage {
  const page = new PdfPage()
    .lines([50, 80], [...Array.from({ length: 7 }, () => sentence), 'ります。'])
    .lines([310, 80], [...Array.from({ length: 21 }, () => sentence), 'ります。']);
  rows.forEach((row, at) => row.forEach((text, column) => page.text([50 + (xs[column] ?? 0), 214 + at * 16], text)));
  return page.lines([50, 284], [...Array.from({ length: 7 }, () => sentence), 'ります。']);
}

for (const [how, xs] of [
  ['wide', [0, 80, 130, 180]],
  ['close', [0, 75, 115, 160]],
] as const) {
  test(`a table without rules in one of two columns, its own ${how}, is read as a table between the text above and below it`, async () => {
    const blocks = await blocksOf(columnsWithTable(xs));
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
}

test('where its columns stand close in a few rows only these stay whole, and the table is doubtful', async () => {
  const rows = ROWS.slice(0, 3);
  const blocks = await blocksOf(columnsWithTable([0, 75, 115, 160], rows));
  const table = blocks.find(({ kind }) => kind === 'table');
  assert.ok(table?.kind === 'table' && table.doubtful);
  assert.deepEqual(
    table.rows.map((row) =>
      row
        .map((cell) => plainText(cell.blocks))
        .join(' ')
        .replaceAll('\u3000', ' '),
    ),
    rows.map((row) => row.join(' ')),
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

const column = (lines: number): readonly string[] => [...Array.from({ length: lines }, () => sentence), 'ります。'];
const twoColumns = (y: number): PdfPage => new PdfPage().lines([50, y], column(6)).lines([310, y], column(6));

function drawTable(page: PdfPage, xs: readonly number[], [y, rows]: readonly [number, typeof ROWS]): PdfPage {
  rows.forEach((row, at) => row.forEach((text, cell) => page.text([xs[cell] ?? 0, y + at * 16], text)));
  return page;
}

const textsOf = (blocks: Awaited<ReturnType<typeof blocksOf>>): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => plainText(cell.blocks))) : plainText([block]),
  );

const TWO = [`${sentence.repeat(6)}ります。`, `${sentence.repeat(6)}ります。`];
const ACROSS = [50, 200, 400, 480];

for (const [where, y] of [
  ['right below', 192],
  ['below a white under', 210],
] as const) {
  test(`a table ${where} two columns of text is read after both, its columns together`, async () => {
    assert.deepEqual(textsOf(await blocksOf(drawTable(twoColumns(80), ACROSS, [y, ROWS]))), [...TWO, ROWS]);
  });

  test(`a row ${where} two columns of text is read after both, in one piece`, async () => {
    const page = twoColumns(80).text([50, y], '合計').text([450, y], '1,930人');
    assert.deepEqual(textsOf(await blocksOf(page)), [...TWO, '合計\u30001,930人']);
  });
}

test('a table right above two columns of text is read before both', async () => {
  assert.deepEqual(textsOf(await blocksOf(drawTable(twoColumns(164), ACROSS, [100, ROWS]))), [ROWS, ...TWO]);
});

test('short last lines of both columns stay in their columns, wherever they stand', async () => {
  const page = new PdfPage().lines([50, 80], column(6)).lines([310, 80], column(5)).text([470, 176], '以上');
  assert.deepEqual(textsOf(await blocksOf(page)), [TWO[0], `${sentence.repeat(5)}ります。`, '以上']);
});

const BELOW = [
  ['項目', 'R2', 'R3', 'R4'],
  ['人口', '1,000', '990', '980'],
  ['世帯', '400', '401', '402'],
  ['面積', '30', '30', '30'],
];

for (const [which, xs] of [
  ['other', [50, 150, 250, 340]],
  ['narrow', [50, 95, 140, 185]],
  ['the same', [50, 200, 300, 380]],
] as const) {
  test(`a table without rules right below another, with ${which} columns, is a table of its own`, async () => {
    const page = drawTable(drawTable(new PdfPage(), [50, 200, 300, 380], [100, ROWS]), xs, [164, BELOW]);
    const blocks = await blocksOf(page);
    assert.deepEqual(textsOf(blocks), [ROWS, BELOW]);
    assert.ok(blocks.every((block) => block.kind === 'table' && !block.doubtful));
  });
}

test('a row of words inside a table begins no other one', async () => {
  const rows = [
    ['区分', '内容', '担当', '備考'],
    ['施策１', '企業の支援', '商工課', '継続'],
    ['事業', '道路', '土木課', '新規'],
    ['まつり', '補助', '観光課', '継続'],
  ];
  assert.deepEqual(textsOf(await blocksOf(drawTable(new PdfPage(), [50, 150, 280, 380], [100, rows]))), [rows]);
});
