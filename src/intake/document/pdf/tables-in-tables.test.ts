import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { characterCounts, missingFrom } from '../../../../test/helpers/characters.ts';
import { bulletSigns, documentTexts } from '../../../../test/helpers/document-texts.ts';
import { flowTexts, tableTexts } from '../../../../test/helpers/flow-texts.ts';
import { PdfPage, pdfFile } from '../../../../test/helpers/pdf-file.ts';
import type { FlowBlock } from '../flow.ts';
import { readFlow } from '../structure/read-flow.ts';
import { readPdf } from './read-pdf.ts';

async function flowOf(page: PdfPage) {
  const read = await readPdf(pdfFile([page]), '計画.pdf');
  assert.ok(read.ok);
  return read.value;
}

const KPI = [
  ['指標', '基準値', '目標値'],
  ['出生数', '7,039', '7,000'],
  ['転入超過数', '－37', '400'],
];

interface Inner {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table of figures drawn into a cell of another, up to its sides. */
function withInner(page: PdfPage, { left, right, top, bottom }: Inner, rows: readonly (readonly string[])[] = KPI) {
  const third = (right - left) / 3;
  const ys = Array.from({ length: rows.length + 1 }, (_, at) => top + ((bottom - top) * at) / rows.length);
  page.grid([left, left + third, left + third * 2, right], ys);
  rows.forEach((row, at) =>
    row.forEach((text, column) => page.text([left + third * column + 4, (ys[at] ?? 0) + 13], text)),
  );
  return page;
}

/** The tables in the cells of a table, each by its texts. */
function innerTables(block: FlowBlock | undefined): readonly unknown[] {
  if (block?.kind !== 'table') return [];
  return block.rows.flat().flatMap((cell) => cell.blocks.filter(({ kind }) => kind === 'table').map(tableTexts));
}

for (const share of [0.2, 0.5, 0.8]) {
  test(`a table that fills ${share * 100}% of the height of one cell of a 新旧対照表 stays a table in that cell`, async () => {
    const page = new PdfPage()
      .grid([50, 300, 550], [100, 120, 620])
      .text([150, 114], '改正案')
      .text([400, 114], '現行')
      .text([55, 134], '（１）人口')
      .text([305, 134], '（１）人の流れ');
    withInner(page, { left: 50, right: 300, top: 620 - 480 * share, bottom: 620 });
    const flow = await flowOf(page);
    assert.deepEqual(innerTables(flow.blocks[0]), [KPI]);
    const { editions } = readFlow(flow, '計画.pdf');
    assert.deepEqual(
      editions.map(({ blocks }) => blocks.map(({ block }) => block.kind)),
      [['heading', 'table'], ['heading']],
    );
  });
}

test('tables of different heights in both columns stay apart, beside a column of remarks', async () => {
  const page = new PdfPage().grid([50, 250, 450, 550], [100, 120, 420]);
  ['改正案', '現行', '備考'].forEach((text, at) => page.text([60 + at * 200, 114], text));
  page.text([55, 134], '（１）人口').text([255, 134], '（１）人口').text([455, 134], '・目標値の見直し');
  withInner(page, { left: 50, right: 250, top: 180, bottom: 420 });
  withInner(page, { left: 250, right: 450, top: 150, bottom: 360 }, KPI.slice(0, 2));
  page.text([255, 400], '※統計による。');
  const flow = await flowOf(page);
  assert.deepEqual(innerTables(flow.blocks[0]), [KPI, KPI.slice(0, 2)]);
});

test('a table beside its label is read with the text around it, and the rows below it stay', async () => {
  const page = new PdfPage().grid([50, 130, 550], [100, 320, 360]).text([55, 114], '概要').text([135, 114], '働く場。');
  withInner(page, { left: 130, right: 550, top: 140, bottom: 290 });
  page.text([135, 310], '※統計による。').text([55, 340], '効果').text([135, 340], '人が増えます。');
  const { editions } = readFlow(await flowOf(page), '計画.pdf');
  assert.deepEqual(
    editions[0]?.blocks.map(({ block }) => (block.kind === 'table' ? [block.head, ...block.rows] : block.text)),
    ['概要', '働く場。', KPI, '※統計による。', '効果', '人が増えます。'],
  );
});

const notInner: readonly (readonly [what: string, draw: (page: PdfPage) => PdfPage])[] = [
  [
    'a head of two rows',
    (page) =>
      page
        .grid([50, 150, 350, 550], [100, 120, 160, 180, 200])
        .rule([150, 140], [550, 140])
        .rule([250, 120], [250, 200])
        .rule([450, 120], [450, 200]),
  ],
  [
    'a title over all columns and labels over several rows',
    (page) =>
      page
        .rule([50, 100], [550, 100])
        .rule([50, 120], [550, 120])
        .rule([150, 140], [550, 140])
        .rule([50, 160], [550, 160])
        .rule([150, 180], [550, 180])
        .rule([50, 200], [550, 200])
        .rule([50, 100], [50, 200])
        .rule([550, 100], [550, 200])
        .rule([150, 120], [150, 200])
        .rule([350, 120], [350, 200]),
  ],
];

for (const [what, draw] of notInner) {
  test(`${what} makes no table in a table`, async () => {
    const page = draw(new PdfPage());
    [110, 130, 150, 170, 190].forEach((y, row) =>
      [55, 155, 255, 355, 455].forEach((x, column) => page.text([x, y + 3], `${row}${column}`)),
    );
    const { blocks } = await flowOf(page);
    assert.equal(blocks.length, 1);
    assert.deepEqual(innerTables(blocks[0]), []);
  });
}

test('wherever a table stands in a cell of another, no character is lost and none is read twice', async () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 3, max: 20 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(span), { minLength: 2, maxLength: 3 }),
      fc.constantFrom(0, 1, 2, 4),
      async (cells, margin) => {
        const width = Math.floor(500 / cells.length);
        const page = new PdfPage().grid(
          Array.from({ length: cells.length + 1 }, (_, at) => 40 + at * width),
          [100, 120, 540],
        );
        const written: string[] = [];
        const write = (x: number, y: number, text: string): void => {
          written.push(text);
          page.text([x, y], text);
        };
        cells.forEach((cell, at) => {
          const left = 40 + at * width;
          write(left + 4, 114, ['改正案', '現行', '備考'][at] ?? '');
          write(left + 4, 134, `（${at}）趣旨`);
          if (!cell) return;
          const [top, height] = [140 + cell[0] * 10, cell[1] * 10];
          const inner = {
            left: left + margin,
            right: left + width - margin,
            top,
            bottom: Math.min(540 - margin, top + Math.max(60, height)),
          };
          written.push(...KPI.flat());
          withInner(page, inner);
        });
        const flow = await flowOf(page);
        assert.deepEqual(characterCounts(flowTexts(flow)), characterCounts(written));
        const document = readFlow(flow, '計画.pdf');
        const read = characterCounts(documentTexts(document));
        assert.match(missingFrom(characterCounts(written), read), bulletSigns);
        const doubled = document.issues.some(({ code }) => /^comparison-(?:shared|same-beside)$/.test(code));
        if (!doubled) assert.match(missingFrom(read, characterCounts(written)), /^[（）]*$/);
      },
    ),
    { numRuns: 60 },
  );
});

test('names set in below another, with uprights of their own, stay in the rows of the table', async () => {
  const ys = [100, 120, 140, 160, 180, 200, 220, 240, 260, 280];
  const page = new PdfPage();
  for (const y of [100, 120, 140, 200, 220, 240, 260, 280]) page.rule([50, y], [350, y]);
  for (const y of [160, 180]) page.rule([70, y], [350, y]);
  page.rule([70, 140], [70, 200]);
  for (const x of [50, 250, 350]) page.rule([x, 100], [x, 280]);
  const rows = [
    ['', '区分', '予算額'],
    ['', '１市税', '1,500'],
    ['市民税', '', '700'],
    ['固定資産税', '', '600'],
    ['入湯税', '', '200'],
    ['', '２譲与税', '300'],
    ['', '３交付金', '200'],
    ['', '４繰入金', '100'],
    ['', '合計', '1,800'],
  ];
  rows.forEach(([inner = '', name = '', amount = ''], at) => {
    const y = (ys[at] ?? 0) + 14;
    page.text([inner === '' ? 56 : 76, y], inner + name).text([300, y], amount);
  });
  const flow = await flowOf(page);
  assert.equal(flow.blocks.length, 1);
  assert.deepEqual(
    tableTexts(flow.blocks[0]).map((row) => row.filter((text) => text !== '')),
    rows.map(([inner, name, amount]) => [`${inner}${name}`, amount]),
  );
});
