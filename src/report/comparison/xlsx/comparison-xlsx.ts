import { writeXlsx } from 'hucre/xlsx';
import type { ComparisonView } from '#app';
import type { ComparedUnit } from '#compare';
import { issue, ok, type Issue } from '#kernel';
import type { Locale } from '#locale';
import { plainText } from '../../tree/plain-text.ts';
import { plainSheet, type WorkbookSheet } from '../../xlsx/plain-sheet.ts';
import { printRanges } from '../../xlsx/print-ranges.ts';
import { sheetNames } from '../../xlsx/sheet-names.ts';
import { NO_DATE } from '../../xlsx/workbook-limits.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { ComparisonWriter } from '../comparison-writer.ts';
import { plainDocument } from '../plain-document.ts';
import { facesOf } from './faces.ts';
import { planRows, type RowPlan } from './plan-rows.ts';
import { headRowOf, tableSheet } from './table-sheet.ts';

/** The table as a workbook (ISO/IEC 29500): a sheet as it is printed, and one with the counts. No formula, macro or link. */
export const writeComparisonXlsx: ComparisonWriter = async (view, locale) => {
  const { document, issues } = plainDocument(buildComparisonDocument(view, locale));
  const faces = facesOf(document.look);
  const widths = document.columns.map(({ width }) => width * faces.twelfth);
  const plan = planRows(document, faces, widths);
  const { comparison, headings } = locale;
  const [name = '', countsName = ''] = sheetNames([comparison.table.title, headings.countsSheet]);
  const sheet = tableSheet({ name, document, faces, widths, plan, paths: pathsOf(view), locale });
  const counts = countsSheet(document, locale, countsName);
  const head = headRowOf(document);
  const date = new Date(`${NO_DATE}T00:00:00Z`);
  return ok({
    kind: 'document',
    bytes: await writeXlsx({
      sheets: [sheet, plainSheet(counts, { title: document.title, notice: null })],
      properties: { title: document.title, created: date, modified: date },
      defaultFont: faces.text.plain,
      namedRanges: [
        ...printRanges({
          name,
          head,
          columns: widths.length,
          rows: head + 1 + plan.rows.length + document.notes.length,
        }),
        ...printRanges({ name: countsName, head: 0, columns: 2, rows: counts.rows.length + 1 }),
      ],
    }),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: `${comparison.table.title}.xlsx`,
    issues: [...view.issues, ...issues, ...continued(plan, document)],
  });
};

function pathsOf({ comparison: { rows } }: ComparisonView): ReadonlyMap<string, ComparedUnit['path']> {
  const units = rows.flatMap((row) => [...row.new, ...row.old]);
  return new Map(units.map(({ id, path }) => [id, path.map(plainText)]));
}

function countsSheet({ counts }: ComparisonDocument, { labels, comparison }: Locale, name: string): WorkbookSheet {
  const figure = (rows: number) => ({ number: rows, format: '#,##0' });
  return {
    name,
    preface: [],
    heads: [comparison.sheet.kind, comparison.sheet.rows],
    widths: [24, 12],
    rows: [
      ...counts.types.map(({ type, rows }) => [labels.rowType[type], figure(rows)]),
      [labels.confidence.check, figure(counts.check)],
    ],
    frozenColumns: 0,
  };
}

const SHOWN = 20;

/** One issue for all cells that go on below, with the beginning of the first. */
function continued({ cells }: RowPlan, { columns }: ComparisonDocument): readonly Issue[] {
  const long = cells.filter(({ goesOn }, at) => !goesOn && cells[at + 1]?.goesOn === true);
  return long.slice(0, 1).map(({ column, pieces }) =>
    issue('report.cell-continued', {
      severity: 'note',
      found: (pieces[0]?.text ?? '').slice(0, SHOWN).toWellFormed(),
      place: { field: columns[column]?.head ?? '' },
      params: { cells: long.length },
    }),
  );
}
