import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Figure, ReportFormat, ReportView } from '#app';
import { decimalText } from '#kernel';
import { localeFor } from '#locale';
import { createReportMaker, figuresOf, readReportAssets, reportTree, type PrintedFigure } from '#report';
import { exampleReport } from '../helpers/example-city.ts';
import { bookmarkTexts, partsOf, readWorkbook, xmlOf } from '../helpers/office.ts';
import { figuresInHtml, readPdf, withoutBlanks } from '../helpers/read-figures.ts';
import { generatedReport } from '../helpers/report-fixture.ts';

const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(new URL(url))),
  emptyFolder: '/nothing/lies/here',
});

interface Report {
  readonly view: ReportView;
  /** What every page writer has to show, in order. */
  readonly figures: readonly PrintedFigure[];
}

/** Each format's own way to read the figures back, and what it must find. */
const checks: Readonly<Record<ReportFormat, (bytes: Uint8Array, report: Report) => void | Promise<void>>> = {
  html: (bytes, { figures }) => assert.deepEqual(figuresInHtml(new TextDecoder().decode(bytes)), figures),
  pdf: async (bytes, { figures }) => {
    const { texts } = await readPdf(bytes);
    let place = 0;
    for (const { trace, text } of figures) {
      const next = texts.findIndex((entry, index) => index >= place && entry.text.includes(withoutBlanks(text)));
      assert.ok(next >= 0, `${trace}: ${text} does not stand behind ${texts[place]?.text}`);
      place = next;
    }
  },
  docx: (bytes, { figures }) => {
    const found = bookmarkTexts(xmlOf(partsOf(bytes), 'word/document.xml')).filter(([name]) => name.startsWith('_f'));
    assert.deepEqual(found, bookmarked(figures));
  },
  xlsx: (bytes, { view, figures }) => {
    const values = figureValues(view);
    const shown = figuresInWorkbook(bytes);
    const traces = new Set(figures.map(({ trace }) => trace).filter((trace) => values.has(trace)));
    assert.ok(traces.size > 20);
    for (const trace of traces) assert.equal(shown.get(trace), Number(values.get(trace)), trace);
  },
};

/** Word's bookmarks are named by the trace id's digest and the place among its equals. */
function bookmarked(figures: readonly PrintedFigure[]): readonly (readonly [string, string])[] {
  const places = new Map<string, number>();
  return figures.map(({ trace, text }) => {
    const place = (places.get(trace) ?? 0) + 1;
    places.set(trace, place);
    return [`_f${createHash('sha256').update(trace).digest('hex').slice(0, 24)}_${place}`, text] as const;
  });
}

/** The exact values of the view's figures, by trace id, wherever they stand in it. */
function figureValues(view: ReportView): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const isFigure = (value: object): value is Figure => 'kind' in value && value.kind === 'figure';
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (isFigure(value)) found.set(value.trace, decimalText(value.value));
    else for (const inner of Object.values(value)) walk(inner);
  };
  walk(view);
  return found;
}

/** Numbers of the workbook by the trace ids that its own sheet of grounds gives them. */
function figuresInWorkbook(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sheets = readWorkbook(bytes);
  const grounds = sheets.get(localeFor('ja').headings.traces);
  assert.ok(grounds);
  const rows = [...grounds.keys()].filter((address) => /^A\d+$/.test(address)).map((address) => address.slice(1));
  return new Map(
    rows.flatMap((row) => {
      const [trace = '', sheet = '', address = ''] = ['A', 'B', 'C'].map(
        (column) => grounds.get(`${column}${row}`)?.text ?? '',
      );
      const cell = sheets.get(sheet)?.get(address);
      return cell?.type === 'number' ? [[trace, Number(cell.text)] as const] : [];
    }),
  );
}

const years: readonly (readonly [string, ReportView])[] = [
  ['熊本市 R1', exampleReport('kumamoto', 2019)],
  ['みなと市 R1', exampleReport('minato', 2019)],
  ['みなと市 R5', exampleReport('minato', 2023)],
  ['a generated year', generatedReport(25, 11)],
];

for (const [name, view] of years) {
  const locale = localeFor('ja', view.municipality);
  const figures = figuresOf(reportTree(view, locale), locale);
  for (const format of ['html', 'pdf', 'docx', 'xlsx'] as const) {
    test(`${name}: every figure of the report stands in ${format}`, async () => {
      const made = await maker.make(view, format);
      assert.ok(made.ok);
      assert.ok(figures.length > 50);
      assert.deepEqual(made.value.issues, []);
      await checks[format](made.value.bytes, { view, figures });
    });
  }
}
