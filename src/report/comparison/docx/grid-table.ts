import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Run } from '#compare';
import { sharedWidths } from '../../docx/shared-widths.ts';
import { rowsOf, type Grid, type GridLook } from '../grid-looks.ts';
import { markedRuns } from './marked-runs.ts';
import { GRID_SIZES } from './table-styles.ts';
import type { CellContext } from './cell-context.ts';

/** More columns than this have no room for words beside each other; Word itself refuses more than 63. */
const MOST_COLUMNS = 14;

/** Twips below a text, so that its underline stands apart from the line of the cell. */
const UNDERLINE_ROOM = 40;

const BETWEEN = ' ｜ ';

const HEAD_GROUND = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' };
const line = { style: BorderStyle.SINGLE, size: 2, color: '7F7F7F' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Rows of a table as a table inside the cell, or line by line where it has very many columns. */
export function gridBlocks(grid: Grid, context: CellContext): readonly (Paragraph | Table)[] {
  const look = context.looks.get(grid) ?? { shares: [], figures: [], scale: 1 };
  if (look.shares.length > MOST_COLUMNS)
    return rowsOf(grid).map((cells, at) => lineOfCells(cells, styleAt(grid, at), context));
  return [gridTable(grid, look, context), new Paragraph({ style: 'Seam', keepNext: context.keepNext })];
}

const isHead = ({ head }: Grid, at: number): boolean => head !== null && at === 0;
const styleAt = (grid: Grid, at: number): string => (isHead(grid, at) ? 'GridHead' : 'GridText');

/** Of the letters of a row where they must be smaller than its style says, in half points. */
function sizeAt(grid: Grid, at: number, scale: number): { readonly size?: number } {
  return scale === 1 ? {} : { size: Math.round((isHead(grid, at) ? GRID_SIZES.head : GRID_SIZES.text) * scale) };
}

function lineOfCells(cells: readonly (readonly Run[])[], style: string, context: CellContext): Paragraph {
  return new Paragraph({
    style,
    keepNext: context.keepNext,
    children: cells.flatMap((runs, column) => [
      ...(column === 0 ? [] : [new TextRun(BETWEEN)]),
      ...markedRuns(runs, context),
    ]),
  });
}

function gridTable(grid: Grid, { shares, figures, scale }: GridLook, context: CellContext): Table {
  const widths = sharedWidths(shares, context.width);
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 10, bottom: UNDERLINE_ROOM, left: 40, right: 40 },
    rows: rowsOf(grid).map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: isHead(grid, at),
          children: widths.map(
            (size, column) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                borders: { bottom: line },
                ...(isHead(grid, at) ? { shading: HEAD_GROUND } : {}),
                children: [
                  new Paragraph({
                    style: styleAt(grid, at),
                    ...(figures[column] && !isHead(grid, at) ? { alignment: AlignmentType.RIGHT } : {}),
                    keepNext: context.keepNext,
                    children: markedRuns(cells[column] ?? [], context, sizeAt(grid, at, scale)),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
