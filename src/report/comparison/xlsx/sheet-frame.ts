import type { CellStyle, MergeRange } from 'hucre/xlsx';
import { linesOf } from '../../xlsx/row-height.ts';
import { wordsCell } from '../../xlsx/words-cell.ts';
import { DATE, HEAD, TITLE, UNDER } from './cell-styles.ts';
import type { Placed, TableSheet } from './sheet-parts.ts';

/** A row above or below the table. */
export interface FrameRow {
  readonly row: number;
  /** Points. */
  readonly height: number;
  readonly cells: readonly Placed[];
  readonly merge: readonly MergeRange[];
}

/** Points that a line takes for each point of its size. */
const PITCH = 1.4;
const ROOM = 6;

/** Title, date and the heads of the columns; `head` is the row of the last. */
export function headLines(sheet: TableSheet, head: number): readonly FrameRow[] {
  const { document, faces, widths, locale } = sheet;
  const { date, columns } = document;
  const aside = [locale.comparison.sheet.kind, locale.labels.confidence.check, locale.comparison.sheet.place];
  const texts = [...columns.map((column) => column.head), ...aside];
  const style: CellStyle = { ...HEAD, font: faces.heading.plain };
  const lines = columns.map((column, at) => linesOf(column.head, widths[at] ?? 1, faces.wide));
  return [
    wideLine({ row: 0, text: document.title, style: { ...TITLE, font: { ...faces.heading.plain, size: 14 } } }, sheet),
    ...(date === null ? [] : [wideLine({ row: 1, text: date, style: { ...DATE, font: faces.text.plain } }, sheet)]),
    {
      row: head,
      height: Math.max(...lines) * (faces.heading.plain.size ?? 10) * PITCH + ROOM,
      cells: texts.map((text, at): Placed => [`${head},${at}`, wordsCell(text, style)]),
      merge: [],
    },
  ];
}

/** The lines under the table, from row `from`. */
export function noteLines(sheet: TableSheet, from: number): readonly FrameRow[] {
  const style: CellStyle = { ...UNDER, font: sheet.faces.text.plain };
  return sheet.document.notes.map((text, at) => wideLine({ row: from + at, text, style }, sheet));
}

interface WideText {
  readonly row: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** A text as wide as the printed table. */
function wideLine({ row, text, style }: WideText, { widths, faces }: TableSheet): FrameRow {
  const size = style.font?.size ?? 10;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = linesOf(text, (whole * 10) / size, faces.wide);
  const merge = { startRow: row, endRow: row, startCol: 0, endCol: widths.length - 1 };
  return { row, height: lines * size * PITCH + ROOM, cells: [[`${row},0`, wordsCell(text, style)]], merge: [merge] };
}
