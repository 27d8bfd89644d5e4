import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  type ITableCellBorders,
} from 'docx';
import { textRuns } from '../../docx/inline-runs.ts';
import { sharedWidths } from '../../docx/shared-widths.ts';
import type { ComparisonDocument, DocumentCell } from '../comparison-document.ts';
import { namedSide } from '../heading-depths.ts';
import { lineLength, SHORT_LINE } from '../line-length.ts';
import { lineParts, type LinePart } from '../line-parts.ts';
import type { CellContext } from './cell-context.ts';
import { cellBlocks, emptyParagraph } from './cell-blocks.ts';
import { gridLooks, type GridLooks } from '../grid-looks.ts';
import { landscape } from './landscape.ts';
import { tableParts } from './table-parts.ts';

const SIDE_MARGIN = 90;

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

interface Setting {
  readonly widths: readonly number[];
  readonly marks: ComparisonDocument['look']['marks'];
  readonly looks: GridLooks;
}

/**
 * One table for the whole document, whose head is repeated on every page; a line that begins a page begins a table,
 * because LibreOffice knows no page break inside one, and a very long table is parted. The seam between two keeps Word
 * from joining them.
 */
export function comparisonTables(document: ComparisonDocument): readonly (Paragraph | Table)[] {
  const { columns, lines, look } = document;
  const shares = columns.map(({ width }) => width);
  const widths = sharedWidths(shares, landscape.textWidth);
  const setting: Setting = { widths, marks: look.marks, looks: gridLooks(document) };
  return tableParts(lines).flatMap((part, at) => {
    const table = tableOf(
      [headRow(columns, widths), ...part.flatMap(lineParts).map((one) => rowOf(one, setting))],
      widths,
    );
    if (at === 0) return [table];
    return [new Paragraph({ style: 'Seam', pageBreakBefore: part[0]?.newPage === true }), table];
  });
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    width: { size: landscape.textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: SIDE_MARGIN, right: SIDE_MARGIN },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

function headRow(columns: ComparisonDocument['columns'], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'ColumnHead', keepNext: true, children: textRuns(head) })],
        }),
    ),
  });
}

/** A row may go on over the page, unless it is short, or a heading, which stays with what it heads. */
function rowOf(part: LinePart, setting: Setting): TableRow {
  const { line } = part;
  const { cells, heading } = line;
  const named = namedSide(line);
  return new TableRow({
    cantSplit: heading || lineLength(line) < SHORT_LINE,
    children: cells.map((cell, at) =>
      cellOf(cell, bordersOf(part), {
        key: cell.key,
        named: cell.key === named,
        marks: setting.marks,
        looks: setting.looks,
        width: setting.widths[at] ?? 0,
        keepNext: heading,
      }),
    ),
  });
}

const DOTTED = { style: BorderStyle.DOTTED, size: 4, color: '7F7F7F' };
const NONE = { style: BorderStyle.NIL };

/** Between parts of a line: nothing below headings, dots above them. */
function bordersOf({ line: { heading }, above, below }: LinePart): ITableCellBorders {
  return {
    ...(above ? { top: heading ? DOTTED : NONE } : {}),
    ...(below ? { bottom: heading ? NONE : DOTTED } : {}),
  };
}

/** `context.width` is that of the cell with its margins. */
function cellOf({ items, span }: DocumentCell, borders: ITableCellBorders, context: CellContext): TableCell {
  const inside = { ...context, width: context.width - 2 * SIDE_MARGIN };
  return new TableCell({
    width: { size: context.width, type: WidthType.DXA },
    borders,
    ...(span === 1 ? {} : { verticalMerge: span === 0 ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }),
    children: span === 0 ? [emptyParagraph(inside)] : cellBlocks(items, inside),
  });
}
