import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { cellAddress, columnLetters } from './cell-address.ts';
import { rowHeight } from './row-height.ts';
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

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  readonly date: Date;
  /** Printed at the foot of every page; null = none. */
  readonly notice: string | null;
  readonly sheets: readonly WorkbookSheet[];
}

const FONT = { name: 'BIZ UDPゴシック', size: 9 } as const;
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

/** The only place that knows the spreadsheet library. The same workbook gives the same bytes. */
export async function writeWorkbook({ title, creator, date, notice, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, { title, notice })),
    properties: { title, creator, lastModifiedBy: creator, created: date, modified: date },
    defaultFont: FONT,
    namedRanges: sheets.flatMap(printRanges),
  });
}

/** What is printed, and which row on every page. The library would write the name of the sheet without the quotes that most names need. */
function printRanges({ name, preface, heads, rows }: WorkbookSheet): NonNullable<WriteOptions['namedRanges']> {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const head = preface.length + 1;
  const area = `$A$1:$${columnLetters(Math.max(heads.length - 1, 0))}$${head + rows.length}`;
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!${area}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$${head}:$${head}`, scope: name },
  ];
}

function sheetOf(sheet: WorkbookSheet, running: Pick<Workbook, 'title' | 'notice'>): WriteSheet {
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
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.7, left: 0.3, right: 0.3, header: 0.3, footer: 0.3 },
    },
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
    ...preface.map((line, row): Placed => [`${row},0`, words(line, PREFACE)]),
    ...heads.map((text, column): Placed => [`${head},${column}`, words(text, HEAD)]),
    ...rows.flatMap((cells, row) =>
      cells.map((value, column): Placed => [`${head + 1 + row},${column}`, cellOf(value)]),
    ),
  ]);
}

function cellOf(value: WorkbookValue): Partial<Cell> {
  if (value === null) return { value: null, style: WORDS };
  if (typeof value === 'string') return words(value, WORDS);
  return { value: value.number satisfies CellValue, type: 'number', style: { ...NUMBER, numFmt: value.format } };
}

/** The library takes `#N/A` and its like for error values; as rich text they stay words. */
function words(text: string, style: CellStyle): Partial<Cell> {
  const escaped = escapedText(text);
  if (/^#[A-Z0-9_/]+[!?]?$/.test(text))
    return { value: escaped, type: 'richText', richText: [{ text: escaped }], style };
  return { value: escaped, type: 'string', style };
}

/** `_x0041_` would be read as `A` (ECMA-376 Part 1 §22.4.2.4, ST_Xstring): its first sign is written as `_x005F_`. */
function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Excel allows a header or footer 255 characters. */
const LONGEST_LINE = 200;

/** Words on the left, a field on the right, in 8 points. `&` begins a field and is doubled to stand for itself. */
function runningLine(text: string, field: string): string {
  const characters = [...text.replaceAll('&', '&&')];
  const shown =
    characters.length > LONGEST_LINE / 2 && text.length > LONGEST_LINE
      ? `${characters.slice(0, LONGEST_LINE / 2).join('')}…`
      : characters.join('');
  return `&L&8 ${shown}&R&8 ${field}`;
}
