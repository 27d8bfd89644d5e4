import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { cellAddress } from '../../xlsx/cell-address.ts';
import { LANDSCAPE, LANDSCAPE_HEIGHT } from '../../xlsx/page-setup.ts';
import { escapedText, wordsCell } from '../../xlsx/words-cell.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { Piece } from './cell-pieces.ts';
import type { PlannedCell, PlannedRow } from './plan-rows.ts';
import { BODY, CHECKED } from './cell-styles.ts';
import { pageBreaks } from './page-breaks.ts';
import { headLines, noteLines, type FrameRow } from './sheet-frame.ts';
import type { Placed, TableSheet } from './sheet-parts.ts';

/** Points that a text line of the table takes, and the room above and below. */
const LINE = 13;
const PADDING = 5;

/** Widths of the columns beside the printed table: kind, to be checked, place. */
const ASIDE = [14, 9, 40] as const;

/** Row of the heads, counted from 0. */
export function headRowOf({ date }: ComparisonDocument): number {
  return date === null ? 1 : 2;
}

/** The printed table, and to its right what a person filters by: on every row, so that a filter takes whole lines. */
export function tableSheet(sheet: TableSheet): WriteSheet {
  const { name, document, plan, widths } = sheet;
  const head = headRowOf(document);
  const top = head + 1;
  const last = cellAddress(top + Math.max(plan.rows.length, 1) - 1, widths.length + ASIDE.length - 1);
  const frame = [...headLines(sheet, head), ...noteLines(sheet, top + plan.rows.length)];
  return {
    name,
    columns: [...widths, ...ASIDE].map((width) => ({ width })),
    rows: [],
    cells: new Map([
      ...frame.flatMap(({ cells }) => cells),
      ...plan.cells.flatMap((cell) => cellsOf(cell, sheet, top)),
      ...plan.rows.flatMap((row, at) => asideOf(row, sheet, top + at)),
    ]),
    rowDefs: new Map([
      ...frame.map(({ row, height }) => [row, { height }] as const),
      ...plan.rows.map((row, at) => [top + at, { height: pointsOf(row) }] as const),
    ]),
    merges: [
      ...frame.flatMap(({ merge }) => merge),
      ...plan.cells
        .filter(({ from, to }) => to > from)
        .map(({ column, from, to }) => ({ startRow: top + from, endRow: top + to, startCol: column, endCol: column })),
    ],
    rowBreaks: breaksOf(sheet, frame, top),
    freezePane: { rows: top },
    autoFilter: { range: `A${head + 1}:${last}` },
    pageSetup: LANDSCAPE,
    headerFooter: document.look.pageNumbers === 'show' ? { oddFooter: '&C&9&P' } : {},
  };
}

function pointsOf({ height }: PlannedRow): number {
  return height * LINE + PADDING;
}

/** Rows behind which a page ends; the heads of the columns stand on every page, what is above them on the first alone. */
function breaksOf({ plan }: TableSheet, frame: readonly FrameRow[], top: number): number[] {
  const above = frame.filter(({ row }) => row < top);
  const rows = plan.rows.map((row) => ({
    height: pointsOf(row),
    heading: row.line.heading,
    newPage: row.first && row.line.newPage,
  }));
  const heads = above.at(-1)?.height ?? 0;
  const room = {
    first: LANDSCAPE_HEIGHT - above.reduce((sum, { height }) => sum + height, 0),
    further: LANDSCAPE_HEIGHT - heads,
  };
  return pageBreaks(rows, room).map((at) => top + at - 1);
}

/** A part of a text in its first row; the rows it goes over are empty and framed. */
function cellsOf(
  { column, from, to, pieces, cell }: PlannedCell,
  { faces }: TableSheet,
  top: number,
): readonly Placed[] {
  const plain = faces.text.plain;
  const checked = cell.items.some((item) => item.kind === 'words' && item.check);
  const style: CellStyle = { ...(checked ? CHECKED : BODY), font: plain };
  const [first] = pieces;
  const written: Partial<Cell> =
    pieces.length <= 1 && (first === undefined || first.font === plain)
      ? wordsCell(first?.text ?? '', style)
      : richCell(pieces, style);
  const rest = Array.from({ length: to - from }, (_, at): Placed => [
    `${top + from + 1 + at},${column}`,
    { value: null, style },
  ]);
  return [[`${top + from},${column}`, written], ...rest];
}

function richCell(pieces: readonly Piece[], style: CellStyle): Partial<Cell> {
  const whole = pieces.map(({ text }) => text).join('');
  let at = 0;
  const richText = pieces.map(({ text, font }) => {
    at += text.length;
    return { text: escapedText(text, whole.slice(at, at + 6)), font };
  });
  return { value: escapedText(whole), type: 'richText', richText, style };
}

function asideOf({ line }: PlannedRow, { faces, widths, paths, locale }: TableSheet, row: number): readonly Placed[] {
  const style: CellStyle = { ...BODY, font: faces.note.plain };
  const words = [
    locale.comparison.sheet.kinds(line.types),
    line.confidence === 'check' ? locale.labels.confidence.check : '',
    (paths.get(line.id) ?? []).join(' ＞ '),
  ];
  return words.map((text, at) => [`${row},${widths.length + at}`, wordsCell(text, style)]);
}
