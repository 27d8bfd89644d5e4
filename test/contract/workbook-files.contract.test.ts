import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { oneFile, type ReportView } from '#app';
import { readDocumentFile, type ReadDocument } from '#intake';
import { createReportMaker, readReportAssets } from '#report';
import { characterCounts, missingFrom } from '../helpers/characters.ts';
import { bulletSigns, documentTexts } from '../helpers/document-texts.ts';
import { exampleReport } from '../helpers/example-city.ts';
import { converted, readWorkbook, soffice, type OfficeFile } from '../helpers/office.ts';
import { nastyReport } from '../helpers/report-fixture.ts';

const assets = readReportAssets((url) => readFileSync(fileURLToPath(url)));
const maker = createReportMaker({ assets, emptyFolder: '/nothing/lies/here' });

function reading(bytes: Uint8Array): ReadDocument {
  const read = readDocumentFile(oneFile('KPI.xlsx', bytes), 'KPI.xlsx');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.document;
}

/** The text of every cell that holds one, by another parser than the product's: what its numbers are shown as is not in the file. */
function writtenTexts(bytes: Uint8Array): readonly string[] {
  const cells = [...readWorkbook(bytes).values()].flatMap((sheet) => [...sheet.values()]);
  return cells.flatMap(({ type, text }) => (type === 'text' ? [text] : []));
}

const reports: readonly (readonly [string, () => ReportView])[] = [
  ['minato', () => exampleReport('minato', 2022)],
  ['kumamoto', () => exampleReport('kumamoto', 2019)],
  ['a city of nasty texts', nastyReport],
];

for (const [name, view] of reports) {
  test(`the report of ${name} that we write in Excel is read back with no character lost`, async () => {
    const made = await maker.make(view(), 'xlsx');
    assert.ok(made.ok);
    const document = reading(made.value.bytes);
    const [written, read] = [characterCounts(writtenTexts(made.value.bytes)), characterCounts(documentTexts(document))];
    assert.match(missingFrom(written, read), bulletSigns);
    assert.deepEqual(
      document.issues.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}

/** What LibreOffice makes of a file of another format: a .xlsx of its own making. */
const inExcel = (file: OfficeFile): Promise<Uint8Array> =>
  converted(soffice ?? '', file, 'xlsx:Calc MS Excel 2007 XML');

const tablesOf = ({ editions }: ReadDocument) =>
  editions.flatMap(({ blocks }) => blocks.flatMap(({ block }) => (block.kind === 'table' ? [block] : [])));

const skip = soffice === null ? 'LibreOffice is not on this machine' : false;

test('a table of comma-separated values that LibreOffice made a workbook of is that table', { skip }, async () => {
  const csv = '指標,単位,基準値（R1）,目標値（R6）\n出生数,人,"7,039",7000\n待機児童の割合,％,12.5%,0\n';
  const bytes = await inExcel({ fileName: 'kpi.csv', bytes: csv, readAs: 'CSV:44,34,76,1' });
  assert.deepEqual(tablesOf(reading(bytes)), [
    {
      kind: 'table',
      head: ['指標', '単位', '基準値（R1）', '目標値（R6）'],
      rows: [
        ['出生数', '人', '7039', '7000'],
        ['待機児童の割合', '％', '12.50%', '0'],
      ],
    },
  ]);
});

test('merged heads, formulas, formats, hidden rows and comments that LibreOffice wrote', { skip }, async () => {
  const bytes = await inExcel({
    fileName: 'kpi.fods',
    bytes: readFileSync(new URL('workbook-files/kpi.fods', import.meta.url)),
  });
  const document = reading(bytes);
  assert.deepEqual(
    tablesOf(document).map(({ head, rows }) => [head, ...rows]),
    [
      [
        ['指標', '単位', '目標値（R4）', '目標値（R6）'],
        ['出生数', '人', '7,039', '7,040'],
        ['保育の割合', '％', '12.5%', '13.0%'],
        ['社会増減', '人', '▲ 37', '0'],
      ],
    ],
  );
  assert.deepEqual(
    document.unplaced.map(({ text }) => text),
    ['廃止', '件', '1', '2', '要確認'],
  );
  assert.deepEqual(
    document.issues.map(({ code, place }) => [code, place.cell]),
    [
      ['sheet-hidden-rows', 'B7'],
      ['document-unplaced', 'B7'],
    ],
  );
});
