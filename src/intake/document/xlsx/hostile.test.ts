import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { characterCounts, missingFrom } from '../../../../test/helpers/characters.ts';
import { bulletSigns, documentTexts } from '../../../../test/helpers/document-texts.ts';
import { workbookFile, type SheetParts } from '../../../../test/helpers/workbook-file.ts';
import { readFlow } from '../structure/read-flow.ts';
import { readXlsx } from './read-xlsx.ts';

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const FILE = 'KPI.xlsx';
const rows: SheetParts['rows'] = [
  ['指標', '単位', '目標値（R6）'],
  ['出生数', '人', 7000],
];
const good = workbookFile({ sheets: [{ rows }], strings: ['<t>人口</t>'] });

/** A workbook whose only sheet is this part. */
const withSheet = (xml: string): Uint8Array =>
  workbookFile({ sheets: [{ rows: [] }], files: { 'xl/worksheets/sheet1.xml': strToU8(xml) } });
const withCells = (cells: string): Uint8Array =>
  withSheet(`<worksheet ${S}><sheetData>${cells}</sheetData></worksheet>`);
const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet ${S}>&b;</worksheet>`;
/** Every row has a figure, as far down as a sheet goes: 1,048,576 of them. */
const fullSheet = (): Uint8Array =>
  withCells(Array.from({ length: 1_048_576 }, (_, at) => `<row><c><v>${at % 97}</v></c></row>`).join(''));
const withMain = (type: string, target: string): Uint8Array =>
  workbookFile({
    sheets: [],
    files: {
      '_rels/.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/${type}" Target="${target}"/></Relationships>`,
      ),
    },
  });

const refused: readonly (readonly [what: string, bytes: () => Uint8Array, code: string])[] = [
  ['nothing', () => new Uint8Array(), 'document-broken'],
  ['a text', () => strToU8('指標,単位'), 'document-broken'],
  ['a file cut off in the middle', () => good.subarray(0, good.length / 2), 'document-broken'],
  ['a file cut off before its end', () => good.subarray(0, good.length - 10), 'document-broken'],
  ['a zip of pictures', () => zipSync({ 'a.png': new Uint8Array(3) }), 'document-not-excel'],
  ['a workbook of the binary kind', () => withMain('officeDocument', 'xl/workbook.bin'), 'document-old-excel'],
  ['a main part that is missing', () => withMain('officeDocument', 'xl/none.xml'), 'document-broken'],
  ['a main part that is no workbook', () => withMain('officeDocument', 'xl/sharedStrings.xml'), 'document-not-excel'],
  ['a sheet cut off', () => withSheet(`<worksheet ${S}><sheetData>`), 'document-broken'],
  ['entities that grow', () => withSheet(bomb), 'document-doctype'],
  [
    'an entity from outside',
    () => withSheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'),
    'document-doctype',
  ],
  ['an entity never declared', () => withCells('<row><c t="str"><v>&x;</v></c></row>'), 'document-broken'],
  ['a cell beyond the last row', () => withCells('<row r="1048577"><c><v>1</v></c></row>'), 'document-broken'],
  ['a cell beyond the last column', () => withCells('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'document-broken'],
  ['a cell at no address', () => withCells('<row r="1"><c r="../A1"><v>1</v></c></row>'), 'document-broken'],
  ['a text that is not in the table', () => withCells('<row><c t="s"><v>99</v></c></row>'), 'document-broken'],
  ['a figure in every row', fullSheet, 'sheet-too-large'],
  ['elements too deep', () => withSheet(`<worksheet ${S}>${'<a>'.repeat(500)}`), 'document-too-complex'],
  [
    'merged cells beyond number',
    () =>
      withSheet(
        `<worksheet ${S}><sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells></worksheet>`,
      ),
    'document-too-complex',
  ],
  ['a part that unpacks beyond the limit', () => withSheet(' '.repeat(70 * 1024 * 1024)), 'document-unpacks-too-large'],
  ['a part that packs too well', () => withSheet(' '.repeat(8 * 1024 * 1024)), 'document-unpacks-too-large'],
];

for (const [what, bytes, code] of refused) {
  test(`${what} gets one message: ${code}`, () => {
    const read = readXlsx(bytes(), FILE);
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map((issue) => [issue.code, issue.severity, issue.place.file]),
      [[code, 'error', FILE]],
    );
  });
}

test('one cell at the far end of a sheet costs nothing; a sheet of empty rows neither', () => {
  const far = readXlsx(
    withCells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    FILE,
  );
  assert.ok(far.ok);
  assert.deepEqual(
    far.value.flow.blocks.map(({ place }) => place.cell),
    ['A1', 'XFD1048576'],
  );
  const empty = readXlsx(
    withCells(
      Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="0"/></row>`).join(''),
    ),
    FILE,
  );
  assert.ok(empty.ok);
  assert.deepEqual(empty.value.flow.blocks, []);
});

test('merged cells as large as the sheet, over each other, and a column range without end are read', () => {
  const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(50) + '<mergeCell ref="B2:$C$3"/><mergeCell ref="nowhere"/>';
  const sheet = `<worksheet ${S}><cols><col min="3" max="99999999" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  const read = readXlsx(withSheet(sheet), FILE);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.flow.unplaced.map(({ text }) => text),
    ['2'],
  );
});

test('styles that refer to each other or to nothing, and formats that are none, show the number as it is', () => {
  const styles =
    '<numFmts><numFmt numFmtId="200" formatCode="[$-"/><numFmt numFmtId="200" formatCode="&quot;"/></numFmts><fonts/><cellStyleXfs><xf xfId="0"/></cellStyleXfs><cellXfs><xf numFmtId="200" fontId="9" borderId="-1" xfId="0"/></cellXfs>';
  const read = readXlsx(
    workbookFile({ styles, sheets: [{ rows: [[1.5, { attributes: 's="77"', inside: '<v>2</v>' }]] }] }),
    FILE,
  );
  assert.ok(read.ok);
  assert.match(JSON.stringify(read.value.flow.blocks), /"1\.5".*"2"/);
});

test('a sheet outside the file, and one whose name is a path, are names and nothing more', () => {
  const name = '../../etc/passwd';
  const read = readXlsx(
    workbookFile({
      sheets: [
        { name, rows: [['甲']] },
        { name: '乙', rows: [['乙']] },
      ],
    }),
    FILE,
  );
  assert.ok(read.ok);
  assert.deepEqual(read.value.flow.blocks[0]?.place, { sheet: name });
});

test('a text that begins like a formula stays a text', () => {
  const read = readXlsx(workbookFile({ sheets: [{ rows: [['=HYPERLINK("http://example.com")']] }] }), FILE);
  assert.ok(read.ok);
  assert.match(JSON.stringify(read.value.flow.blocks), /=HYPERLINK/);
});

test('bytes changed anywhere give a text or one message, never a throw', () => {
  const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(good.length), (changes, cut) => {
      const bytes = good.slice(0, cut % 3 === 0 ? cut : good.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const read = readXlsx(bytes, FILE);
      assert.ok(read.ok || read.issues.length === 1);
    }),
    { numRuns: 400 },
  );
});

/** Letters of the XML changed before it is packed, so that the damage reaches the reader behind the zip. */
test('letters changed in a part give a text or one message, never a throw', () => {
  const sheet = `<worksheet ${S}><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="0"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>45293</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><rPr><strike/></rPr><t>あ</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>`;
  const letter = fc.constantFrom('0', '9', '-', 'A', 'Z', '<', '>', '"', '/', ' ', ':', 's', 'é', '\u0000');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(sheet.length - 1), letter), { minLength: 1, maxLength: 6 }), (changes) => {
      const letters = [...sheet];
      for (const [at, other] of changes) letters[at] = other;
      const bytes = workbookFile({
        sheets: [{ rows: [] }],
        strings: ['<t>人口</t>'],
        files: { 'xl/worksheets/sheet1.xml': strToU8(letters.join('')) },
      });
      const read = readXlsx(bytes, FILE);
      assert.ok(read.ok || read.issues.length === 1);
    }),
    { numRuns: 400 },
  );
});

const piece = fc.constantFrom(
  '指標',
  '目標値',
  '基準値（H27）',
  '12',
  '１ 産業',
  '※注',
  '（略）',
  '改正案',
  '甲 ｜ 乙 ｜ 12',
  '現行',
  '・甲',
  '',
  ' ',
);
const sheets = fc.record({
  rows: fc.array(fc.array(fc.oneof(piece, fc.constant(null), fc.integer({ min: -99, max: 99 })), { maxLength: 6 }), {
    maxLength: 8,
  }),
  top: fc.integer({ min: 1, max: 1000 }),
  left: fc.integer({ min: 1, max: 100 }),
  merges: fc.array(fc.tuple(fc.nat(6), fc.nat(8), fc.nat(3), fc.nat(3)), { maxLength: 3 }),
  hidden: fc.array(fc.integer({ min: 1, max: 1008 }), { maxLength: 3 }),
});

test('of cells, merged cells and hidden rows in any order no visible character is lost but the signs of items', () => {
  fc.assert(
    fc.property(sheets, ({ rows: cells, top, left, merges, hidden }) => {
      const ranges = merges.map(([column, row, columns, down]) => {
        const letter = (at: number): string => String.fromCharCode(65 + at);
        return `<mergeCell ref="${letter(column)}${row + 1}:${letter(column + columns)}${row + 1 + down}"/>`;
      });
      const bytes = workbookFile({
        sheets: [
          {
            rows: cells,
            top,
            left,
            behind: `<mergeCells>${ranges.join('')}</mergeCells>`,
            rowAttributes: Object.fromEntries(hidden.map((row) => [row, 'hidden="1"'])),
          },
        ],
      });
      const read = readXlsx(bytes, FILE);
      assert.ok(read.ok);
      const written = cells.flat().map((cell) => String(cell ?? ''));
      const [before, after] = [
        characterCounts(written),
        characterCounts(documentTexts(readFlow(read.value.flow, FILE))),
      ];
      assert.match(missingFrom(before, after), bulletSigns);
    }),
    { numRuns: 500 },
  );
});
