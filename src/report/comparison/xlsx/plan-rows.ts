import { linesOf } from '../../xlsx/row-height.ts';
import type { ComparisonDocument, DocumentCell, DocumentLine } from '../comparison-document.ts';
import { cellPieces, type Piece } from './cell-pieces.ts';
import { cutPieces } from './cut-pieces.ts';
import type { Faces } from './faces.ts';
import { fitParts, rowsFor } from './fit-rows.ts';

/** A part of a cell's text, over rows `from` to `to` of the table, both counted from 0 and both included. */
export interface PlannedCell {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  readonly cell: DocumentCell;
  /** Whether it goes on a part above. */
  readonly goesOn: boolean;
}

export interface PlannedRow {
  readonly line: DocumentLine;
  /** Whether the line begins with this row. */
  readonly first: boolean;
  /** Height in text lines. */
  readonly height: number;
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  readonly cells: readonly PlannedCell[];
}

interface Text {
  readonly column: number;
  readonly at: number;
  readonly cell: DocumentCell;
  readonly parts: readonly (readonly Piece[])[];
  /** Text lines of each part. */
  readonly needs: readonly number[];
}

/** Lines of the table → rows of a sheet: one each, more where a text is taller or longer than a row of Excel holds. */
export function planRows({ lines }: ComparisonDocument, faces: Faces, widths: readonly number[]): RowPlan {
  const texts = lines.flatMap(({ cells }, at) =>
    cells.flatMap((cell, column) => (cell.span === 0 ? [] : [textOf(cell, { at, column, faces, widths })])),
  );
  const heights = heightsOf(lines, texts);
  const starts = [0];
  for (const rows of heights) starts.push((starts.at(-1) ?? 0) + rows.length);
  return {
    rows: lines.flatMap((line, at) => (heights[at] ?? []).map((height, row) => ({ line, first: row === 0, height }))),
    cells: texts.flatMap((text) => placed(text, starts, heights)),
  };
}

interface Standing {
  readonly at: number;
  readonly column: number;
  readonly faces: Faces;
  readonly widths: readonly number[];
}

function textOf(cell: DocumentCell, { at, column, faces, widths }: Standing): Text {
  const width = widths[column] ?? 1;
  const parts = cutPieces(cellPieces(cell, faces), { width, wide: faces.wide });
  const needs = parts.map((pieces) => linesOf(pieces.map(({ text }) => text).join(''), width, faces.wide));
  return { column, at, cell, parts, needs };
}

/** Heights of the rows of each line. A cell over several lines adds to the last of them what it lacks. */
function heightsOf(lines: readonly DocumentLine[], texts: readonly Text[]): readonly (readonly number[])[] {
  const alone = Map.groupBy(
    texts.filter(({ cell }) => cell.span === 1),
    ({ at }) => at,
  );
  const heights = lines.map((_, at) => rowsFor((alone.get(at) ?? []).map(({ needs }) => needs)));
  for (const { at, cell, needs } of texts.filter(({ cell: { span } }) => span > 1)) {
    const block = heights.slice(at, at + cell.span).flat();
    const lacking = fitParts(needs, block).rows.slice(block.length);
    const last = at + cell.span - 1;
    heights[last] = [...(heights[last] ?? []), ...lacking];
  }
  return heights;
}

function placed(
  { column, at, cell, parts, needs }: Text,
  starts: readonly number[],
  heights: readonly (readonly number[])[],
): readonly PlannedCell[] {
  const start = starts[at] ?? 0;
  const behind = starts[at + cell.span] ?? start + 1;
  const { ends } = fitParts(needs, heights.slice(at, at + cell.span).flat());
  return parts.map((pieces, part) => ({
    column,
    from: start + (ends[part - 1] ?? 0),
    to: (part === parts.length - 1 ? behind : start + (ends[part] ?? 0)) - 1,
    pieces,
    cell,
    goesOn: part > 0,
  }));
}
