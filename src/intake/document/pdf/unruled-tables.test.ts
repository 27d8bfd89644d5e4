import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { characterCounts } from '../../../../test/helpers/characters.ts';
import { flowTexts, tableTexts } from '../../../../test/helpers/flow-texts.ts';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import type { Flow } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { readPdf } from './read-pdf.ts';

async function flowOf(...pages: readonly PdfPage[]): Promise<Flow> {
  const read = await readPdf(pdfFile(pages), '計画.pdf');
  assert.ok(read.ok);
  return read.value;
}

/** Tables as rows, other blocks as their text. */
const readingOf = async (...pages: readonly PdfPage[]): Promise<readonly unknown[]> =>
  (await flowOf(...pages)).blocks.map((block) => (block.kind === 'table' ? tableTexts(block) : plainText([block])));

type Cell = readonly [x: number, text: string];

function row(page: PdfPage, y: number, ...cells: readonly Cell[]): PdfPage {
  for (const [x, text] of cells) page.text([x, y], text);
  return page;
}

const BODY = [
  ['出生数', '人', 'R5', '412', 'R10', '450'],
  ['待機児童数', '人', 'R5', '18', 'R10', '0'],
  ['事業所数', '事業所', 'R3', '2,310', 'R10', '2,400'],
];
const XS = [50, 150, 230, 290, 380, 440];

function body(page: PdfPage, y: number): PdfPage {
  BODY.forEach((texts, at) => row(page, y + at * 18, ...texts.map((text, column): Cell => [XS[column] ?? 0, text])));
  return page;
}

const LOWER: readonly Cell[] = [
  [230, '年度'],
  [290, '値'],
  [380, '年度'],
  [440, '値'],
];

type Line = readonly [y: number, cells: readonly Cell[]];
const NAMES: readonly Cell[] = [
  [50, '指標名'],
  [150, '単位'],
];
const OVER: readonly Cell[] = [
  [262, '基準値'],
  [412, '目標値'],
];
const WIDE: readonly Cell[] = [
  [230, '策定時の基準値'],
  [380, '終了時の目標値'],
];
const LEFT: readonly Cell[] = [
  [230, '基準値'],
  [380, '目標値'],
];

const heads: readonly (readonly [where: string, ...lines: readonly Line[]])[] = [
  ['in the middle of both rows', [100, OVER], [109, NAMES], [118, LOWER]],
  ['in the upper row, those over others set to the left', [100, [...NAMES, ...LEFT]], [118, LOWER]],
  ['in the lower row', [100, OVER], [118, [...NAMES, ...LOWER]]],
  ['beside names as wide as their columns', [100, [...NAMES, ...WIDE]], [118, LOWER]],
];

for (const [where, ...lines] of heads) {
  test(`a head of two rows without lines, its tall names ${where}, names each column`, async () => {
    const page = new PdfPage().text([50, 80], '第３章　数値目標');
    for (const [y, cells] of lines) row(page, y, ...cells);
    const { blocks } = await flowOf(body(page, 136).text([50, 206], '指標は、毎年度見直します。'));
    const table = blocks[1];
    assert.ok(table?.kind === 'table');
    const spans = table.rows[0]?.map(({ column, columns, rows }) => [column, columns, rows]);
    assert.deepEqual(spans, [
      [0, 1, 2],
      [1, 1, 2],
      [2, 2, 1],
      [4, 2, 1],
    ]);
    assert.deepEqual(tableTexts(table)[1], ['年度', '値', '年度', '値']);
    assert.deepEqual(tableTexts(table).slice(2), BODY);
    assert.deepEqual(
      [blocks[0], blocks[2]].map((block) => block && plainText([block])),
      ['第３章　数値目標', '指標は、毎年度見直します。'],
    );
  });
}

/** Cells of one line each, side by side, in columns so far apart. */
function table(
  page: PdfPage,
  [x, y, pitch = 16]: readonly [x: number, y: number, pitch?: number],
  rows: Rows,
): PdfPage {
  rows.forEach((texts, at) => row(page, y + at * pitch, ...texts.map((text, column): Cell => [x + column * 70, text])));
  return page;
}

type Rows = readonly (readonly string[])[];

const MOVES = [
  ['区分', 'R4', 'R5'],
  ['出生', '430', '412'],
  ['死亡', '905', '921'],
  ['転入', '1,820', '1,905'],
];
const AGES = [
  ['年齢', '男', '女'],
  ['年少', '2,910', '2,780'],
  ['生産年齢', '14,205', '13,987'],
  ['老年', '8,120', '10,455'],
];

test('a table without lines stands though the longest texts of its columns leave a letter between them', async () => {
  const rows = [
    ['指標', '単位', '基準値（ R1）', '目標値（ R6）'],
    ['創業件数', '件', '30', '50'],
    ['空き店舗数', '店', '44', '30'],
    ['観光客数', '千人', '1,200', '1,500'],
  ];
  const page = new PdfPage().text([50, 80], '地域の産業を育て、若い世代が安心して働ける場をつくります。');
  const xs = [55, 118, 150, 229];
  rows.forEach((texts, at) => row(page, 110 + at * 38, ...texts.map((text, column): Cell => [xs[column] ?? 0, text])));
  page.text([50, 260], '上の表は、年度末の値です。');
  assert.deepEqual((await readingOf(page))[1], rows);
});

test('two tables without lines beside each other, each under its name, are two', async () => {
  const page = new PdfPage().text([50, 80], '表１　人口の動き').text([310, 80], '表２　年齢別の人口');
  table(table(page, [50, 100], MOVES), [310, 100], AGES).text([50, 174], '資料：住民基本台帳');
  assert.deepEqual(await readingOf(page), [
    '表１　人口の動き',
    MOVES,
    '表２　年齢別の人口',
    AGES,
    '資料：住民基本台帳',
  ]);
});

test('two tables without lines beside each other whose rows stand on heights of their own are two', async () => {
  assert.deepEqual(await readingOf(table(table(new PdfPage(), [50, 100], MOVES), [310, 106, 19], AGES)), [MOVES, AGES]);
});

test('a table without lines right below another of other columns is a table of its own, and a sentence below it none', async () => {
  const page = table(new PdfPage(), [50, 100], MOVES);
  AGES.forEach((texts, at) => row(page, 164 + at * 16, ...texts.map((text, column): Cell => [50 + column * 95, text])));
  page.text([50, 228], '住民基本台帳によります。');
  assert.deepEqual(await readingOf(page), [MOVES, AGES, '住民基本台帳によります。']);
});

const NEW = ['人口の減少に歯止めをかけるため、働く場をつく', 'り、子育てを支え、訪れる人を増やします。'];
const OLD = ['人口の減少に歯止めをかけるため、仕事をつくり', 'ます。'];

test('a 新旧対照表 without any line gives its rows, however close its columns stand', async () => {
  const page = new PdfPage().text([240, 80], '新旧対照表');
  row(page, 100, [50, '改正後'], [277, '改正前'], [505, '備考']);
  row(page, 124, [50, '第１章　趣旨'], [277, '第１章　目的'], [505, '字句修正']);
  page.lines([50, 148], NEW, { pitch: 13 }).lines([277, 148], OLD, { pitch: 13 }).text([505, 154], '字句修正');
  row(page, 185, [50, '・窓口を一つにします。'], [505, '項目追加']);
  row(page, 209, [50, '・実績を公表します。'], [277, '・実績を公表します。']);
  assert.deepEqual(await readingOf(page), [
    '新旧対照表',
    [
      ['改正後', '改正前', '備考'],
      ['第１章　趣旨', '第１章　目的', '字句修正'],
      [NEW.join(''), OLD.join(''), '字句修正'],
      ['・窓口を一つにします。', '', '項目追加'],
      ['・実績を公表します。', '・実績を公表します。', ''],
    ],
  ]);
});

test('over two pages it is one, and a sentence goes on in the column in which it was broken', async () => {
  const first = row(new PdfPage(), 100, [50, '新'], [277, '旧']);
  row(first, 124, [50, '第１章　趣旨'], [277, '第１章　目的']);
  for (let y = 148; y < 250; y += 24) row(first, y, [50, '・実績を公表します。'], [277, '・実績を公表します。']);
  first.text([50, 800], NEW[0] ?? '').text([277, 780], '働く場を広げます。');
  const second = row(new PdfPage(), 60, [50, NEW[1] ?? ''], [277, '・古い取組です。']);
  row(second, 84, [50, '・新しい取組です。'], [277, '・二つ目です。']);
  row(second, 108, [50, '・三つ目です。'], [277, '・三つ目です。']);
  const [read, ...more] = await readingOf(first, second);
  assert.deepEqual(more, []);
  assert.ok(Array.isArray(read));
  const texts = (read as string[][]).map(([cell = '']) => cell);
  assert.ok(texts.includes(NEW.join('')), texts.join('|'));
  assert.deepEqual(
    (read.at(-1) as readonly string[]).map((cell) => cell.split('/').at(-1)),
    ['・三つ目です。', '・三つ目です。'],
  );
});

test('sentences in two columns below a line that names no editions stay sentences', async () => {
  const page = row(new PdfPage(), 100, [50, '改正の経緯'], [277, '改正の方針']);
  for (const x of [50, 277]) page.lines([x, 116], [...Array.from({ length: 5 }, () => NEW[0] ?? ''), 'ります。']);
  const kinds = (await flowOf(page)).blocks.map(({ kind }) => kind);
  assert.ok(!kinds.includes('table'), kinds.join());
});

test('whatever stands in the cells of tables without lines, no character is lost and none is read twice', async () => {
  const cell = fc.constantFrom(
    '指標名',
    '基準値',
    '目標値',
    '年度',
    'R5',
    '1,234',
    '働く場。',
    '新',
    '旧',
    '備考',
    '※注',
    '表１人口',
    '',
  );
  const grid = fc.record({
    x: fc.integer({ min: 3, max: 33 }),
    pitch: fc.integer({ min: 12, max: 30 }),
    step: fc.integer({ min: 6, max: 13 }),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(grid, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      async (drawn) => {
        const written = ['確かな文字'];
        const pages = drawn.map((grids, at) => {
          const page = new PdfPage();
          if (at === 0) page.text([20, 20], '確かな文字');
          grids.forEach(({ x, pitch, step, rows }, side) => {
            rows.forEach((texts, line) => {
              texts.forEach((text, column) => {
                // No two letters alike at one place: the second would be the bold of the first.
                const own = `${text}${String.fromCharCode(0x4e00 + written.length)}`;
                page.text([10 * (x + column * step) + side * 5, 60 + line * pitch + side * 3], own);
                written.push(own);
              });
            });
          });
          return page;
        });
        assert.deepEqual(characterCounts(flowTexts(await flowOf(...pages))), characterCounts(written));
      },
    ),
    { numRuns: 60 },
  );
});
