import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, ParagraphLook } from '../flow.ts';
import { isNote } from '../structure/signs.ts';
import { withBarredRows } from './barred-rows.ts';
import type { CellFormat } from './cell-formats.ts';
import type { Region } from './regions.ts';
import type { VisibleCell } from './visible-cells.ts';
import type { WorkbookSheet } from './workbook.ts';

/** Points that a character of an indent takes. */
const INDENT = 9;

/** A region → lines above its table, the table, lines below it; without rows of several cells, lines only. */
export function blocksOf(region: Region, printTitles: WorkbookSheet['printTitles']): readonly FlowBlock[] {
  const ruled = isRuled(region);
  const isOutside = (row: readonly VisibleCell[]): boolean =>
    row.length === 1 || (ruled && !row.some(({ cell }) => cell.format.bordered));
  const first = region.findIndex((row) => !isOutside(row));
  if (first < 0) return region.flat().map(paragraphOf);
  const last = region.findLastIndex((row) => !isOutside(row) || !isBelow(row, ruled));
  return [
    ...region.slice(0, first).flat().map(paragraphOf),
    tableOf(region.slice(first, last + 1), printTitles),
    ...region
      .slice(last + 1)
      .flat()
      .map(paragraphOf),
  ];
}

/** A line under a table: a note, or without the lines that the table has. */
function isBelow(row: readonly VisibleCell[], ruled: boolean): boolean {
  const [only] = row;
  if (!only) return true;
  return isNote(only.cell.text.trim()) || (ruled && !row.some(({ cell }) => cell.format.bordered));
}

/** True where most cells of rows with several have lines around them. */
function isRuled(region: Region): boolean {
  const cells = region.filter((row) => row.length > 1).flat();
  return cells.filter(({ cell }) => cell.format.bordered).length * 2 > cells.length;
}

export function paragraphOf({ cell }: VisibleCell): FlowParagraph {
  const { text, place, format, marks, bold } = cell;
  const look = lookOf(format);
  return {
    kind: 'paragraph',
    text,
    place,
    look: bold === look.bold ? look : { ...look, bold },
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** One for all cells of a format. */
const looks = new WeakMap<CellFormat, ParagraphLook>();

function lookOf(format: CellFormat): ParagraphLook {
  const known = looks.get(format);
  if (known) return known;
  const { size, bold, centred, indent } = format;
  const look = { heading: null, size, bold, centred, indent: indent * INDENT, list: null, note: false };
  looks.set(format, look);
  return look;
}

function tableOf(region: Region, printTitles: WorkbookSheet['printTitles']): FlowTable {
  const rowNumbers = region.map((row) => row[0]?.row ?? 0);
  const isTitle = (row: number): boolean => printTitles !== null && printTitles.top <= row && row <= printTitles.bottom;
  return {
    kind: 'table',
    place: region[0]?.[0]?.cell.place ?? {},
    headRows: Math.max(
      0,
      rowNumbers.findIndex((row) => !isTitle(row)),
    ),
    rows: region.map((row, at) => row.map((one) => cellOf(one, rowNumbers, at))),
  };
}

function cellOf(one: VisibleCell, rowNumbers: readonly number[], at: number): FlowCell {
  let rows = 1;
  while ((rowNumbers[at + rows] ?? Number.POSITIVE_INFINITY) <= one.bottom) rows += 1;
  return {
    column: one.column,
    columns: one.columns,
    rows,
    blocks: withBarredRows(paragraphOf(one)),
    place: one.cell.place,
  };
}
