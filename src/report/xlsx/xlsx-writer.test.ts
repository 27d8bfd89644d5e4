import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure, ReportView } from '#app';
import { decimalText } from '#kernel';
import { localeFor } from '#locale';
import { convertedToPdf, partsOf, readWorkbook, soffice, xmlOf, type ReadCell } from '../../../test/helpers/office.ts';
import { generatedReport, nastyReport, nastyText, smallReport } from '../../../test/helpers/report-fixture.ts';
import { reportTree } from '../build/report-tree.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { inlinesOf } from '../tree/walk.ts';
import { numberFormat } from './number-format.ts';
import { xlsxWriter } from './xlsx-writer.ts';

const locale = localeFor('ja');
const { headings } = locale;

async function written(tree: DocumentTree): Promise<Uint8Array> {
  const made = await xlsxWriter.write(tree, locale);
  assert.ok(made.ok);
  assert.deepEqual(made.value.issues, []);
  return made.value.bytes;
}

interface Example {
  readonly tree: DocumentTree;
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
}

async function exampleOf(view: ReportView): Promise<Example> {
  const tree = reportTree(view, locale);
  const bytes = await written(tree);
  return { tree, bytes, sheets: readWorkbook(bytes) };
}

const small = await exampleOf(smallReport());
const nasty = await exampleOf(nastyReport());
const generated = await exampleOf(generatedReport(24));
const examples = [
  ['a small city', small],
  ['a city of nasty texts', nasty],
  ['a generated year', generated],
] as const;

function figuresOf({ blocks, register }: DocumentTree): ReadonlyMap<string, Figure> {
  const inlines = [...inlinesOf(blocks), ...inlinesOf([register])];
  return new Map(
    inlines.flatMap((inline) =>
      inline.kind === 'cell' && inline.cell.kind === 'figure' ? [[inline.cell.trace, inline.cell] as const] : [],
    ),
  );
}

/** The cells that the sheet of traces names for each trace id. */
function placedCells({ sheets }: Example): ReadonlyMap<string, readonly ReadCell[]> {
  const traces = sheets.get(headings.traces) ?? new Map<string, ReadCell>();
  const rows = [...traces.keys()]
    .filter((address) => /^A\d+$/.test(address) && address !== 'A1')
    .map((address) => address.slice(1));
  const placed = rows.map((row) => {
    const [trace = '', sheet = '', address = ''] = ['A', 'B', 'C'].map(
      (column) => traces.get(`${column}${row}`)?.text ?? '',
    );
    const cell = sheets.get(sheet)?.get(address);
    assert.ok(cell, `${sheet} ${address} is missing`);
    return { trace, cell };
  });
  return new Map(
    [...Map.groupBy(placed, ({ trace }) => trace)].map(([trace, entries]) => [trace, entries.map(({ cell }) => cell)]),
  );
}

for (const [name, example] of examples) {
  test(`every figure of ${name} stands in Excel with its exact value and its places, where the sheet of traces says`, () => {
    const figures = figuresOf(example.tree);
    const cells = placedCells(example);
    assert.ok(figures.size > 20);
    for (const [trace, figure] of figures) {
      const found = cells.get(trace) ?? [];
      assert.ok(found.length > 0, `${trace} is missing`);
      for (const cell of found) {
        assert.equal(cell.type, 'number', trace);
        assert.equal(Number(cell.text), Number(decimalText(figure.value)), trace);
        assert.equal(cell.format, numberFormat(figure), trace);
      }
    }
  });

  test(`numbers of ${name} stand nowhere else: every number cell is named by the sheet of traces`, () => {
    const numbers = [...example.sheets.values()]
      .flatMap((cells) => [...cells.values()])
      .filter(({ type }) => type === 'number');
    const named = [...placedCells(example).values()].flat().filter(({ type }) => type === 'number');
    assert.equal(numbers.length, new Set(named).size);
  });
}

test('there are sheets for indicators, counts, years, misses, definitions, initiatives, references, texts and traces', () => {
  const names = [...generated.sheets.keys()];
  const wanted = [
    headings.indicatorSheet,
    headings.countsSheet,
    headings.history,
    headings.explanationSheet,
    headings.place,
    headings.definition,
    headings.replaced,
    headings.initiatives,
    headings.referenceTables,
    headings.meetings,
    headings.opinions,
    headings.sources,
    headings.textSheet,
    headings.traces,
  ];
  assert.deepEqual(names, wanted);
});

test('the printed list of indicators is narrow enough to be read on A4 across, and says goal, verdict and period', () => {
  for (const { bytes, sheets } of [small, nasty, generated]) {
    const xml = xmlOf(partsOf(bytes), 'xl/worksheets/sheet1.xml');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    // Fitted to the width of the paper, a wider list would be printed too small to be read.
    const total = widths.reduce((sum, width) => sum + width, 0);
    assert.ok(widths.length > 0 && total <= 190, `${total} characters wide`);
    const words = new Set([...(sheets.get(headings.indicatorSheet)?.values() ?? [])].map(({ text }) => text));
    for (const head of [headings.goal, headings.verdict, headings.status]) assert.ok(words.has(head), head);
  }
});

test('a figure that is not there says why, in words, and is no number', () => {
  const reason = locale.reasonText('not-surveyed');
  const history = [...(generated.sheets.get(headings.history)?.values() ?? [])];
  assert.ok(history.some(({ type, text }) => type === 'text' && text === reason));
});

test('the reasoning of every indicator stands beside its actual figure, in the sheet of traces', () => {
  const traces = generated.sheets.get(headings.traces);
  const actuals = [...(traces ?? [])].filter(
    ([address, { text }]) => address.startsWith('A') && /^k\d+\/actual\/2019$/.test(text),
  );
  const reasons = new Set(actuals.map(([address]) => traces?.get(`F${address.slice(1)}`)?.text));
  const lines = generated.tree.blocks
    .flatMap((block) => (block.kind === 'table' && block.role === 'traces' ? block.rows : []))
    .flatMap(({ cells }) => (cells.at(-1) ?? []).flatMap((inline) => (inline.kind === 'text' ? [inline.text] : [])));
  assert.equal(lines.length, 24);
  for (const line of lines) assert.ok(reasons.has(line), line);
});

test('texts that look like formulas, fields or markup stay words, with every character', () => {
  const cells = [...nasty.sheets.values()].flatMap((sheet) => [...sheet.values()]);
  assert.deepEqual(
    cells.filter(({ type }) => type === 'other'),
    [],
  );
  assert.ok(cells.some(({ type, text }) => type === 'text' && text === nastyText));
  for (const path of Object.keys(partsOf(nasty.bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    assert.doesNotMatch(xmlOf(partsOf(nasty.bytes), path), /<f[ >]|<mergeCell|<hyperlink/);
  }
});

test('every page is A4 across, one page wide, with the heads repeated and in sight, to be filtered, with the notice', () => {
  const parts = partsOf(nasty.bytes);
  const workbook = xmlOf(parts, 'xl/workbook.xml');
  const paths = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  assert.equal(paths.length, nasty.sheets.size);
  for (const path of paths) {
    const xml = xmlOf(parts, path);
    assert.match(xml, /<pageSetup[^>]*paperSize="9"[^>]*>/);
    assert.match(
      xml,
      /<pageSetup[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"|<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"[^>]*orientation="landscape"/,
    );
    assert.match(xml, /<pane [^>]*state="frozen"/);
    assert.match(xml, /<autoFilter ref="A\d+:[A-Z]+\d+"/);
    assert.match(xml, /<oddFooter>[^<]*非公式の例です/);
  }
  const repeated = [...workbook.matchAll(/<definedName name="_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(
    ([, range]) => range,
  );
  assert.deepEqual(
    repeated,
    [...nasty.sheets.keys()].map((name, index) => `'${name}'!$${index === 0 ? '3:$3' : '1:$1'}`),
  );
  assert.equal(nasty.sheets.values().next().value?.get('A2')?.text, nasty.tree.notice);
});

test('nothing in the file runs or points outside', () => {
  const parts = partsOf(nasty.bytes);
  assert.deepEqual(
    Object.keys(parts).filter((path) => /vba|externalLink|activeX|embeddings|connections/i.test(path)),
    [],
  );
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    assert.equal(xmlOf(parts, path).includes('TargetMode="External"'), false, path);
  }
});

test('the workbook in English has sheets too, and none whose name Excel keeps for itself', async () => {
  const english = localeFor('en');
  const made = await xlsxWriter.write(reportTree(generatedReport(6), english), english);
  assert.ok(made.ok);
  const sheets = readWorkbook(made.value.bytes);
  assert.ok(sheets.has(english.headings.indicatorSheet));
  assert.ok(sheets.has(`${english.headings.history}_`));
});

test(
  'LibreOffice opens the workbook and prints it',
  { skip: soffice === null ? 'LibreOffice is not on this machine' : false },
  async () => {
    assert.ok(soffice);
    const pdf = await convertedToPdf(soffice, 'report.xlsx', nasty.bytes);
    assert.equal(Buffer.from(pdf.subarray(0, 5)).toString('latin1'), '%PDF-');
  },
);
