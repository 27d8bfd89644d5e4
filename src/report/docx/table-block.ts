import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow as WordRow,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Table, TableColumn, TableRole, TableRow } from '../tree/table.ts';
import type { DocxContext, Setting } from './docx-context.ts';
import { inlineRuns, textRuns } from './inline-runs.ts';
import { pageSize } from './page-size.ts';
import { paragraphLook } from './paragraph-look.ts';
import { sharedWidths } from './shared-widths.ts';

/** Rows of these tables hold long texts and may go on over the page; rows of figures may not. */
const LONG_TEXTS: ReadonlySet<TableRole> = new Set(['opinions', 'sources', 'traces', 'plan']);

/** Tables up to this many rows are kept on one page with their caption. */
const SHORT = 14;

const ALIGNMENTS = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

interface Line {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  readonly keepNext: boolean;
  /** Whether the row stays whole at the foot of a page. */
  readonly whole: boolean;
}

/** Caption, then an editable table whose header row is repeated on every page. */
export function tableBlocks(context: DocxContext, table: Table, setting: Setting): readonly (Paragraph | WordTable)[] {
  const caption = new Paragraph({
    ...paragraphLook({ ...setting, keepNext: true }),
    style: 'Caption',
    children: textRuns(table.caption),
  });
  return [caption, bareTable(context, table, setting)];
}

/** `width` in twips; narrower than the text it stands in the middle. */
export function bareTable(
  context: DocxContext,
  table: Table,
  { keepNext, width = pageSize.textWidth }: { readonly keepNext: boolean; readonly width?: number },
): WordTable {
  const { columns, rows, role } = table;
  const shares = columns.map((column) => column.width);
  const widths = sharedWidths(shares, width);
  const whole = !LONG_TEXTS.has(role);
  const short = rows.length <= SHORT && whole;
  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 30, bottom: 30, left: 50, right: 50 },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      headRow({ columns, widths, keepNext: true, whole }),
      ...rows.map((row, index) => {
        const last = index === rows.length - 1;
        return bodyRow(context, row, { columns, widths, keepNext: last ? keepNext : short, whole });
      }),
    ],
  });
}

function headRow({ columns, widths, keepNext }: Line): WordRow {
  return new WordRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EDF3' },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'TableHead', keepNext, children: textRuns(head) })],
        }),
    ),
  });
}

function bodyRow(context: DocxContext, { id, cells }: TableRow, { columns, widths, keepNext, whole }: Line): WordRow {
  const children = columns.map(({ align }, index) => {
    const runs = inlineRuns(context, cells[index] ?? []);
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: whole ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext,
          alignment: ALIGNMENTS[align],
          children: index === 0 ? anchored(context, id, runs) : runs,
        }),
      ],
    });
  });
  return new WordRow({ cantSplit: whole, children });
}

function anchored(
  { bookmarks }: DocxContext,
  id: string | null,
  runs: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return id === null ? runs : bookmarks.anchor(id, runs);
}
