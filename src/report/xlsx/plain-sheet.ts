import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { cellAddress } from './cell-address.ts';
import { LANDSCAPE } from './page-setup.ts';
import { rowHeight } from './row-height.ts';
import { runningLine } from './running-line.ts';
import { wordsCell } from './words-cell.ts';
import type { WorkbookValue } from './workbook-value.ts';

export interface WorkbookSheet {
  readonly name: string;
  /** Lines above the table. */
  readonly preface: readonly string[];
  readonly heads: readonly string[];
  /** In characters of half width. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookValue[])[];
  readonly frozenColumns: number;
}

/** What stands above and below every page. */
export interface RunningWords {
  readonly title: string;
  /** null = none. */
  readonly notice: string | null;
}

export const FONT = { name: 'BIZ UDPゴシック', size: 9 } as const;
const LINE = { style: 'thin', color: { rgb: '9A9A9A' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const WORDS: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } };
// Set in from the edge, so that a number and the words of the next cell stay apart in print.
const NUMBER: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { horizontal: 'right', vertical: 'top', indent: 1 },
};
const PREFACE: CellStyle = { font: { ...FONT, size: 11, bold: true } };

/** A sheet with one fact a cell: lines, heads, rows. */
export function plainSheet(sheet: WorkbookSheet, running: RunningWords): WriteSheet {
  const head = sheet.preface.length;
  const last = cellAddress(head + sheet.rows.length, Math.max(sheet.heads.length - 1, 0));
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: [],
    cells: cellsOf(sheet),
    rowDefs: heightsOf(sheet),
    freezePane: { rows: head + 1, ...(sheet.frozenColumns > 0 ? { columns: sheet.frozenColumns } : {}) },
    autoFilter: { range: `A${head + 1}:${last}` },
    pageSetup: LANDSCAPE,
    headerFooter: {
      oddHeader: runningLine(running.title, '&A'),
      oddFooter: runningLine(running.notice ?? '', '&P / &N'),
    },
  };
}

function heightsOf({ preface, heads, rows, widths }: WorkbookSheet): Map<number, { readonly height: number }> {
  return new Map(
    [heads, ...rows].map((values, index) => [preface.length + index, { height: rowHeight(values, widths) }]),
  );
}

type Placed = readonly [string, Partial<Cell>];

function cellsOf({ preface, heads, rows }: WorkbookSheet): Map<string, Partial<Cell>> {
  const head = preface.length;
  return new Map([
    ...preface.map((line, row): Placed => [`${row},0`, wordsCell(line, PREFACE)]),
    ...heads.map((text, column): Placed => [`${head},${column}`, wordsCell(text, HEAD)]),
    ...rows.flatMap((cells, row) =>
      cells.map((value, column): Placed => [`${head + 1 + row},${column}`, cellOf(value)]),
    ),
  ]);
}

function cellOf(value: WorkbookValue): Partial<Cell> {
  if (value === null) return { value: null, style: WORDS };
  if (typeof value === 'string') return wordsCell(value, WORDS);
  return { value: value.number satisfies CellValue, type: 'number', style: { ...NUMBER, numFmt: value.format } };
}
