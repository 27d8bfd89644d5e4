import type { Figure } from '#app';
import { decimalText, issue, ok, type Issue } from '#kernel';
import type { Locale } from '#locale';
import { plainText } from '../tree/plain-text.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { ReportWriter } from '../writer.ts';
import { LONGEST_CELL, NO_DATE } from './workbook-limits.ts';
import { columnWidths } from './column-widths.ts';
import { prefaceOf } from './head-row.ts';
import { numberFormat } from './number-format.ts';
import type { WorkbookSheet } from './plain-sheet.ts';
import { reportSheets } from './report-sheets.ts';
import { sheetNames } from './sheet-names.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { WorkbookValue } from './workbook-value.ts';
import { writeWorkbook } from './workbook.ts';

/** The report as a workbook (ISO/IEC 29500) without formulas, macros or links: one fact a cell, numbers as numbers. */
export const xlsxWriter: ReportWriter = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (tree, locale) => {
    const issues: Issue[] = [];
    const bytes = await writeWorkbook({
      title: plainText(tree.cover.title),
      creator: plainText(tree.cover.body),
      date: new Date(`${tree.date ?? NO_DATE}T00:00:00Z`),
      notice: tree.notice && plainText(tree.notice),
      sheets: workbookSheets(tree, locale, issues),
    });
    return ok({ bytes, issues });
  },
};

function workbookSheets(tree: DocumentTree, locale: Locale, issues: Issue[]): readonly WorkbookSheet[] {
  const sheets = reportSheets(tree, locale);
  const names = sheetNames(sheets.map(({ name }) => plainText(name)));
  return sheets.map((sheet, index) =>
    workbookSheet(sheet, { name: names[index] ?? sheet.name, preface: prefaceOf(index, tree).map(plainText), issues }),
  );
}

interface Placing {
  readonly name: string;
  readonly preface: readonly string[];
  readonly issues: Issue[];
}

function workbookSheet({ columns, rows, frozenColumns = 0 }: Sheet, placing: Placing): WorkbookSheet {
  const { name, preface } = placing;
  const values = rows.map(({ cells }) => cells.map((cell) => fitting(valueOf(cell), placing)));
  const heads = columns.map(({ head }) => plainText(head));
  return { name, preface, heads, widths: columnWidths(columns, values), rows: values, frozenColumns };
}

function valueOf(cell: SheetCell): WorkbookValue {
  if (cell === null) return null;
  return cell.kind === 'text' ? plainText(cell.text) : figureValue(cell.figure);
}

/** Excel keeps 15 significant digits; a figure with more stands as text, so that none is lost. */
function figureValue(figure: Figure): WorkbookValue {
  const digits = decimalText(figure.value);
  const significant = digits.replace(/^-?[0.]*|\./g, '').length;
  return significant > 15 ? digits : { number: Number(digits), format: numberFormat(figure) };
}

function fitting(value: WorkbookValue, { name, issues }: Placing): WorkbookValue {
  if (typeof value !== 'string' || value.length <= LONGEST_CELL) return value;
  issues.push(
    issue('report.cell-too-long', {
      severity: 'warning',
      found: value.slice(0, 20),
      place: { field: name },
      params: { longest: LONGEST_CELL },
    }),
  );
  return value.slice(0, LONGEST_CELL).toWellFormed();
}
