import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { oneFile, type ReportView } from '#app';
import { readDocumentFile, type ReadDocument } from '#intake';
import { createReportMaker, readReportAssets } from '#report';
import { characterCounts, missingFrom } from '../helpers/characters.ts';
import { bulletSigns, documentTexts } from '../helpers/document-texts.ts';
import { exampleReport } from '../helpers/example-city.ts';
import { parseXml, partsOf, soffice, textOf, walk, xmlOf } from '../helpers/office.ts';
import { nastyReport } from '../helpers/report-fixture.ts';

const assets = readReportAssets((url) => readFileSync(fileURLToPath(url)));
const maker = createReportMaker({ assets, emptyFolder: '/nothing/lies/here' });

function reading(bytes: Uint8Array): ReadDocument {
  const read = readDocumentFile(oneFile('KPI.xlsx', bytes), 'KPI.xlsx');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value.document;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text of every cell that holds one, by another parser than the product's: what its numbers are shown as is not in the file. */
function writtenTexts(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const nodes = (path: string) => parseXml(xmlOf(parts, path)).flatMap((root) => [...walk(root)]);
  const strings = nodes('xl/sharedStrings.xml')
    .filter(({ name }) => name === 'si')
    .map((node) => unescaped(textOf(node)));
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return sheets.flatMap((path) =>
    nodes(path).flatMap((cell) => {
      if (cell.name !== 'c') return [];
      if (cell.attributes['t'] === 's') return [strings[Number(textOf(cell))] ?? ''];
      return cell.attributes['t'] === 'inlineStr' ? [unescaped(textOf(cell))] : [];
    }),
  );
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
async function converted(name: string, text: string, filter: readonly string[] = []): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-office-'));
  try {
    await writeFile(join(folder, name), text);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const how = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder];
    await promisify(execFile)(soffice ?? '', [profile, '--headless', ...filter, ...how, join(folder, name)]);
    return await readFile(join(folder, name.replace(/\.\w+$/, '.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const tablesOf = ({ editions }: ReadDocument) =>
  editions.flatMap(({ blocks }) => blocks.flatMap(({ block }) => (block.kind === 'table' ? [block] : [])));

const skip = soffice === null ? 'LibreOffice is not on this machine' : false;

test('a table of comma-separated values that LibreOffice made a workbook of is that table', { skip }, async () => {
  const csv = '指標,単位,基準値（R1）,目標値（R6）\n出生数,人,"7,039",7000\n待機児童の割合,％,12.5%,0\n';
  const bytes = await converted('kpi.csv', csv, ['--infilter=CSV:44,34,76,1']);
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
  const bytes = await converted('kpi.fods', readFileSync(new URL('workbook-files/kpi.fods', import.meta.url), 'utf8'));
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
