import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import { intake, readPdf } from '#intake';
import { characterCounts } from '../helpers/characters.ts';
import { flowTexts, tableTexts } from '../helpers/flow-texts.ts';
import { converted, soffice } from '../helpers/office.ts';

const skip = soffice === null ? 'LibreOffice is not installed here' : false;

/** A cell, or one over several columns and rows. */
type Cell = string | readonly [text: string, columns: number, rows: number];

function table(rows: readonly (readonly Cell[])[], widths: readonly string[] = []): string {
  const cell = (one: Cell): string =>
    typeof one === 'string'
      ? `<td>${one}</td>`
      : `<td colspan="${one[1]}" rowspan="${one[2]}" align="center">${one[0]}</td>`;
  const columns = widths.map((width) => `<col width="${width}">`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<table border="0" width="100%" cellspacing="0" cellpadding="4">${columns}${body}</table>`;
}

/** What LibreOffice prints of a page of tables without lines. */
async function printed(...parts: readonly string[]): Promise<Uint8Array> {
  const style = '<style>body { font-family: "BIZ UDPGothic"; font-size: 10.5pt } td { vertical-align: top }</style>';
  const bytes = `<html><head><meta charset="utf-8">${style}</head><body>${parts.join('')}</body></html>`;
  return converted(
    soffice ?? '',
    { fileName: 'plan.html', bytes, readAs: 'HTML (StarWriter)' },
    'pdf:writer_pdf_Export',
  );
}

const writtenIn = (html: readonly string[]): readonly string[] => [html.join('').replace(/<[^>]*>/gu, '')];

/** Every character once, and the tables row by row. */
async function tablesOf(...parts: readonly string[]): Promise<readonly unknown[]> {
  const read = await readPdf(await printed(...parts), 'plan.pdf');
  assert.ok(read.ok);
  assert.deepEqual(characterCounts(flowTexts(read.value)), characterCounts(writtenIn(parts)));
  return read.value.blocks.filter(({ kind }) => kind === 'table').map((block) => tableTexts(block));
}

test(
  'a head of two rows that LibreOffice prints without lines names the columns of its figures',
  { skip },
  async () => {
    const body = [
      ['年間の出生数', '人', 'R5', '412', 'R10', '450'],
      ['待機児童の数', '人', 'R5', '18', 'R10', '0'],
      ['市内の事業所', '事業所', 'R3', '2,310', 'R10', '2,400'],
    ];
    const head: readonly Cell[] = [
      ['指標名', 1, 2],
      ['単位', 1, 2],
      ['基準値', 2, 1],
      ['目標値', 2, 1],
    ];
    const lower = ['年度', '値', '年度', '値'];
    const found = await tablesOf(
      '<p>１　数値目標</p>',
      table([head, lower, ...body]),
      '<p>指標は、毎年度見直します。</p>',
    );
    assert.deepEqual(found, [[['指標名', '単位', '基準値', '目標値'], lower, ...body]]);
  },
);

test('two tables that LibreOffice prints beside each other without lines are two', { skip }, async () => {
  const moves = [
    ['区分', 'R4', 'R5'],
    ['出生', '430', '412'],
    ['死亡', '905', '921'],
    ['転入', '1,820', '1,905'],
  ];
  const ages = [
    ['年齢', '男', '女'],
    ['年少', '2,910', '2,780'],
    ['生産年齢', '14,205', '13,987'],
    ['老年', '8,120', '10,455'],
  ];
  const side = [`<p>表１　人口の動き</p>${table(moves)}`, `<p>表２　年齢別の人口</p>${table(ages)}`];
  assert.deepEqual(await tablesOf('<p>１　人口</p>', table([side])), [moves, ages]);
});

const chapters = Array.from({ length: 8 }, (_, at) => [
  [`第${at + 1}章　施策`, `第${at + 1}章　施策`, ''],
  [
    `人口の減少に歯止めをかけるため、働く場をつくり、子育てを支え、訪れる人を増やす取組を${at + 2}年にわたり進めてきました。`,
    `人口の減少に歯止めをかけるため、仕事をつくり、子育てを支える取組を${at + 1}年にわたり進めてきました。`,
    '字句修正',
  ],
  [
    `・市民との対話を${at + 3}回重ね、毎年度、実績を公表します。`,
    `・市民との対話を${at + 2}回重ね、隔年で実績を公表します。`,
    '',
  ],
  [`・新しい窓口を${at + 1}か所に設けます。`, '', '項目追加'],
]).flat();

test(
  'a 新旧対照表 that LibreOffice prints on several pages without any line gives both editions and the 備考',
  { skip },
  async () => {
    const head = ['改正後', '改正前', '備考'];
    const parts = ['<p>新旧対照表</p>', table([head, ...chapters], ['42%', '42%', '16%'])];
    assert.deepEqual(await tablesOf(...parts), [[head, ...chapters]]);
    const source = await intake.source(oneFile('plan.pdf', await printed(...parts)));
    assert.ok(source.ok);
    const [next = '', before = ''] = source.value.editions.map(({ blocks }) => JSON.stringify(blocks));
    assert.equal(source.value.editions.length, 2);
    for (const one of [1, 8]) {
      assert.ok(next.includes(`新しい窓口を${one}か所`) && !before.includes(`新しい窓口を${one}か所`));
      assert.ok(before.includes(`対話を${one + 1}回重ね、隔年`) && !next.includes(`対話を${one + 1}回重ね、隔年`));
    }
    assert.deepEqual(
      source.value.remarks.map(({ text }) => text),
      chapters.flatMap(([, , remark]) => remark || []),
    );
  },
);
