import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  numberFormats,
  RULED,
  styled,
  workbookFile,
  type CellText,
  type SheetParts,
  type WorkbookParts,
} from '../../../../test/helpers/workbook-file.ts';
import { readFlow } from '../structure/read-flow.ts';
import { readXlsx, type XlsxReading } from './read-xlsx.ts';

function reading(parts: WorkbookParts): XlsxReading {
  const read = readXlsx(workbookFile(parts), 'KPI.xlsx');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const sheetOf = (rows: SheetParts['rows'], more: Partial<SheetParts> = {}): XlsxReading =>
  reading({ sheets: [{ rows, ...more }] });
const blocksOf = ({ flow }: XlsxReading) =>
  readFlow(flow, 'KPI.xlsx').editions[0]?.blocks.map(({ block }) => block) ?? [];
const textsOf = (read: XlsxReading) =>
  blocksOf(read).map((block) => (block.kind === 'table' ? [block.head, ...block.rows] : block.text));
const codesOf = ({ flow }: XlsxReading) =>
  flow.issues?.map(({ code, place, found, expected }) => [code, place.cell, found, expected]) ?? [];
/** The one cell of a sheet, written as this element. */
const one = (cell: CellText, parts: Partial<WorkbookParts> = {}): XlsxReading =>
  reading({ sheets: [{ rows: [[cell]] }], ...parts });
const onlyText = (read: XlsxReading) => {
  const [block] = read.flow.blocks;
  return block?.kind === 'paragraph' ? block.text : '';
};

test('a table begins where its first cell stands, with lines above and notes below it', () => {
  const read = sheetOf(
    [
      ['令和４年度 ＫＰＩ一覧'],
      ['指標', '単位', '目標値（R6）'],
      ['出生数', '人', 7000],
      ['待機児童数', '人', 0],
      ['※住民基本台帳による'],
    ],
    { top: 5, left: 3 },
  );
  assert.deepEqual(textsOf(read), [
    '令和４年度 ＫＰＩ一覧',
    [
      ['指標', '単位', '目標値（R6）'],
      ['出生数', '人', '7000'],
      ['待機児童数', '人', '0'],
    ],
    '※住民基本台帳による',
  ]);
  assert.deepEqual(
    read.flow.blocks.map(({ place }) => place),
    [
      { sheet: '指標', cell: 'C5' },
      { sheet: '指標', cell: 'C6' },
      { sheet: '指標', cell: 'C9' },
    ],
  );
});

test('tables above and beside each other are several; a blank row with lines around its cells parts nothing', () => {
  const kpi = (name: string): readonly CellText[][] => [
    ['指標', '目標値'],
    [name, 1],
  ];
  const [first = [], second = []] = kpi('甲');
  const [, third = []] = kpi('乙');
  const beside = sheetOf([[...first, null, ...first], [...second, null, ...third], [], ...kpi('丙')]);
  assert.deepEqual(
    textsOf(beside).map((rows) => rows[1]),
    [
      ['甲', '1'],
      ['乙', '1'],
      ['丙', '1'],
    ],
  );
  const empty: CellText = { attributes: 's="1"', inside: '' };
  const ruled = reading({
    styles: RULED,
    sheets: [
      {
        rows: [
          ['指標', '目標値'],
          [styled('甲', 1), styled(1, 1)],
          [empty, empty],
          ['乙', 2],
        ],
      },
    ],
  });
  assert.equal(textsOf(ruled).length, 1);
});

test('in a table with lines, what has none stands above or below it', () => {
  const line = (...cells: readonly (string | number)[]): readonly CellText[] => cells.map((cell) => styled(cell, 1));
  const read = reading({
    styles: RULED,
    sheets: [
      {
        rows: [
          ['指標一覧', null, '（単位：人）'],
          line('指標', '基準値', '目標値'),
          line('出生数', 1, 2),
          ['企画課', null, '内線 123'],
        ],
      },
    ],
  });
  assert.deepEqual(textsOf(read), [
    '指標一覧',
    '（単位：人）',
    [
      ['指標', '基準値', '目標値'],
      ['出生数', '1', '2'],
    ],
    '企画課',
    '内線 123',
  ]);
});

test('a head of two storeys names every column; a merged cell stands once', () => {
  const read = sheetOf(
    [
      ['指標', '単位', '目標値', null],
      [null, null, 'R4', 'R6'],
      ['出生数', '人', 1, 2],
      ['婚姻数', null, 3, 4],
    ],
    {
      behind:
        '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/><mergeCell ref="B3:B4"/></mergeCells>',
    },
  );
  assert.deepEqual(textsOf(read), [
    [
      ['指標', '単位', '目標値（R4）', '目標値（R6）'],
      ['出生数', '人', '1', '2'],
      ['婚姻数', '', '3', '4'],
    ],
  ]);
});

test('of several sheets the names are headings, but for those that Excel gave', () => {
  const sheets = [
    { name: '基本目標１', rows: [['甲']] },
    { name: 'Sheet2', rows: [['乙']] },
    { name: '空', rows: [] },
  ];
  assert.deepEqual(
    blocksOf(reading({ sheets })).map(({ kind }) => kind),
    ['heading', 'paragraph', 'paragraph'],
  );
  assert.equal(blocksOf(reading({ sheets: sheets.slice(0, 1) })).length, 1);
});

const numbers: readonly (readonly [number: number, format: string, shown: string, held: string])[] = [
  [0.125, '0.0%', '12.5%', '12.5%'],
  [0.125, '0%', '13%', '12.5'],
  [93.456789, '0.0', '93.5', '93.456789'],
  [1234567, '#,##0,"千円"', '1,235千円', '1234.567'],
  [-5, '#,##0;"▲ "#,##0', '▲ 5', '▲ 5'],
  [-5, '0_);(0)', '(5)', '-5'],
  [0, '0;-0;"－"', '－', '0'],
  [7000, '#,##0"人"', '7,000人', '7,000人'],
  [0.1 + 0.2, 'General', '0.3', '0.3'],
  [3, '"令和"0"年度"', '令和3年度', '令和3年度'],
  [1e-7, 'General', '0.0000001', '0.0000001'],
  [1234.5, 'no such "format', '1234.5', '1234.5'],
];

for (const [number, format, shown, held] of numbers) {
  test(`${number} under ${format} is shown as ${shown} and holds ${held}`, () => {
    const read = one(styled(number, 1), { styles: numberFormats([format]) });
    assert.equal(onlyText(read), shown);
    const [otherwise] = read.held;
    assert.equal(otherwise?.value ?? shown, held);
  });
}

test('a quotient that nobody formatted is shown as Excel shows it, held whole for figures, and not told', () => {
  const read = reading({ sheets: [{ rows: [[styled(15644 / 57150, 0)]] }] });
  assert.deepEqual(codesOf(read), []);
  assert.equal(read.held.length, 1);
});

test('a figure whose digits are not all shown is told once with their count', () => {
  const read = reading({
    styles: numberFormats(['0.0']),
    sheets: [{ rows: [[styled(93.46, 1)], [styled(1.5, 1)], [styled(2.25, 1)]] }],
  });
  assert.deepEqual(codesOf(read), [['sheet-shown-otherwise', 'A1', '93.5', '93.46']]);
  assert.equal(read.flow.issues?.[0]?.params?.['count'], 2);
});

const dates: readonly (readonly [serial: number, format: string, shown: string, meant: string | null])[] = [
  [45293, 'm"月"d"日"', '1月2日', '1-2'],
  [45293, 'd-mmm', '2-Jan', '1-2'],
  [45292, 'yyyy/m/d', '2024/1/1', null],
  [45292, '[$-411]ggge"年"m"月"d"日"', '令和6年1月1日', null],
  [43586, '[$-ja-JP-x-gannen]ggge"年"', '令和元年', null],
  [43585, '[$-411]ge.m.d', 'H31.4.30', null],
];

for (const [serial, format, shown, meant] of dates) {
  test(`the date ${shown} is read as it is shown${meant === null ? '' : `, and told that ${meant} may be meant`}`, () => {
    const read = one(styled(serial, 1), { styles: numberFormats([format]) });
    assert.equal(onlyText(read), shown);
    assert.deepEqual(codesOf(read), meant === null ? [] : [['sheet-date-from-number', 'A1', shown, meant]]);
    assert.deepEqual(read.held, []);
  });
}

test('a workbook that counts its days from 1904 shows the same date', () => {
  const read = one(styled(43830, 1), { styles: numberFormats(['yyyy/m/d']), bookProperties: 'date1904="1"' });
  assert.equal(onlyText(read), '2024/1/1');
});

test('a formula gives its saved value; one without a value and an error are told at their cells', () => {
  const cells: readonly CellText[] = [
    { inside: '<f>1+1</f><v>2</v>' },
    { attributes: 't="str"', inside: '<f>A1&amp;"人"</f><v>2人</v>' },
    { inside: '<f>SUM(B1:B9)</f>' },
    { attributes: 't="e"', inside: '<f>A0</f><v>#REF!</v>' },
  ];
  const read = sheetOf(cells.map((cell) => [cell]));
  assert.deepEqual(textsOf(read), ['2', '2人', '#REF!']);
  assert.deepEqual(codesOf(read), [
    ['sheet-formula-without-value', 'A3', '=SUM(B1:B9)', undefined],
    ['sheet-error-cell', 'A4', '#REF!', undefined],
  ]);
});

test('ふりがな that the program noted down is no text; one that the sheet shows is kept apart', () => {
  const strings = ['<r><t>人</t></r><r><rPr><strike/></rPr><t>口</t></r><rPh sb="0" eb="2"><t>ジンコウ</t></rPh>'];
  const cell = (attributes: string): CellText => ({ attributes: `t="s" ${attributes}`, inside: '<v>0</v>' });
  const hidden = one(cell(''), { strings });
  assert.equal(onlyText(hidden), '人口');
  assert.deepEqual(hidden.flow.unplaced, []);
  const [block] = hidden.flow.blocks;
  assert.deepEqual(block?.kind === 'paragraph' && block.marks, [{ from: 1, to: 2, kind: 'struck' }]);
  assert.deepEqual(
    one(cell('ph="1"'), { strings }).flow.unplaced.map(({ text }) => text),
    ['ジンコウ'],
  );
});

test('hidden sheets, rows and columns are kept apart and told; a merged cell is shown where it goes on', () => {
  const read = reading({
    sheets: [
      {
        rows: [
          ['指標', '旧', '目標値'],
          ['出生数', '捨', 1],
          ['婚姻数', '捨', 2],
          ['区分', '捨', 3],
          [null, null, 4],
        ],
        rowAttributes: { 3: 'hidden="1"', 4: 'hidden="1"' },
        before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
        behind: '<mergeCells><mergeCell ref="A4:A5"/></mergeCells>',
      },
      { name: '作業', state: 'veryHidden', rows: [['下書き']] },
    ],
  });
  assert.deepEqual(textsOf(read), [
    [
      ['指標', '目標値'],
      ['出生数', '1'],
      ['区分', '4'],
    ],
  ]);
  assert.deepEqual(
    read.flow.issues?.map(({ code, params }) => [code, params?.['count']]),
    [
      ['sheet-hidden-rows', 5],
      ['sheet-hidden-columns', 2],
      ['sheet-hidden-sheet', 1],
    ],
  );
  assert.equal(read.flow.unplaced.length, 8);
});

test('comments, text boxes and words of charts are kept apart; heads and feet of pages are furniture; pictures have their text', () => {
  const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>枠の</a:t></a:r><a:r><a:t>中</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="x" descr="位置図"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>`;
  const note = (ref: string, text: string): string =>
    `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;
  const read = sheetOf([['本文']], {
    behind:
      '<headerFooter><oddHeader>&amp;C&amp;"ＭＳ 明朝"資料１</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>',
    others: {
      'drawings/d.xml': { type: 'drawing', xml: drawing },
      'comments.xml': {
        type: 'comments',
        xml: `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList>${note('A1', '要確認')}${note('B2', '[スレッド]')}</commentList></comments>`,
      },
      'talk.xml': {
        type: 'threadedComment',
        xml: `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2"><text>返事</text></threadedComment></ThreadedComments>`,
      },
    },
  });
  assert.deepEqual(
    read.flow.unplaced.map(({ text, place }) => [text, place.cell]),
    [
      ['返事', 'B2'],
      ['要確認', 'A1'],
      ['枠の中', 'C5'],
    ],
  );
  assert.deepEqual(
    read.flow.furniture.map(({ text }) => text),
    ['資料１', '/'],
  );
  assert.deepEqual(read.flow.blocks[1], { kind: 'picture', alt: '位置図', place: { sheet: '指標', cell: 'C5' } });
});

test('macros and links to other workbooks are left alone and told', () => {
  const read = reading({
    sheets: [{ rows: [[{ inside: '<f>[1]S!A1</f><v>7</v>' }]] }],
    others: { 'externalLinks/e.xml': { type: 'externalLink', xml: '<externalLink/>' } },
    files: { 'xl/vbaProject.bin': new Uint8Array(3) },
  });
  assert.deepEqual(textsOf(read), ['7']);
  assert.deepEqual(
    read.flow.issues?.map(({ code }) => code),
    ['document-macros', 'sheet-external-links'],
  );
});
