import { intakeIssue } from '../../issue-codes.ts';
import type { PlacedText } from '../flow.ts';
import { Refusal } from '../ooxml/refusal.ts';
import type { CellRange } from './cell-address.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { SheetCell } from './sheet-cell.ts';

/** A cell that shows something, where it stands among the columns that are shown. */
export interface VisibleCell {
  readonly cell: SheetCell;
  /** Of the sheet, from 0: the first row shown of a merged cell. */
  readonly row: number;
  /** The last row it covers. */
  readonly bottom: number;
  /** Counted without hidden columns, from 0. */
  readonly column: number;
  readonly columns: number;
}

export interface VisibleCells {
  /** By rows from the top, in each from the left. */
  readonly rows: readonly (readonly VisibleCell[])[];
  /** Texts that the sheet does not show, by why. */
  readonly hidden: Readonly<Record<'rows' | 'columns' | 'covered', readonly PlacedText[]>>;
}

/** Comparisons of cells with merged cells: enough for every sheet that a person made. */
const MOST_STEPS = 50_000_000;

/** Leaves out what hidden rows and columns hold and what lies under merged cells; a merged cell is as large as it is shown. */
export function visibleCells(cells: readonly SheetCell[], sheet: RawSheet): VisibleCells {
  const merges = new MergedCells(cells, sheet);
  const shownBefore = countsOfShown(sheet.hiddenColumns, Math.max(0, ...widest(cells)) + 1);
  const rows = new Map<number, VisibleCell[]>();
  const hidden = { rows: [] as PlacedText[], columns: [] as PlacedText[], covered: [] as PlacedText[] };
  for (const cell of cells) {
    const merged = merges.around(cell);
    const place = shownPlace(cell, merged, sheet);
    const why = place.isCovered ? 'covered' : place.why;
    if (why !== null) {
      hidden[why].push({ text: cell.text, place: cell.place });
      continue;
    }
    const { row, column, bottom, right } = place;
    const from = shownBefore(column);
    const visible = { cell, row, bottom, column: from, columns: Math.max(1, shownBefore(right + 1) - from) };
    const line = rows.get(row);
    if (line) line.push(visible);
    else rows.set(row, [visible]);
  }
  const ordered = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, line]) => line.toSorted((a, b) => a.column - b.column));
  return { rows: ordered, hidden };
}

interface ShownPlace extends Pick<VisibleCell, 'row' | 'bottom'> {
  readonly column: number;
  readonly right: number;
  readonly why: 'rows' | 'columns' | null;
  readonly isCovered: boolean;
}

function shownPlace(cell: SheetCell, merged: CellRange | null, { hiddenRows, hiddenColumns }: RawSheet): ShownPlace {
  const range = merged ?? { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const row = firstShown(range.top, range.bottom, hiddenRows);
  const column = firstShown(range.left, range.right, hiddenColumns);
  return {
    row: row ?? cell.row,
    column: column ?? cell.column,
    bottom: range.bottom,
    right: range.right,
    why: row === null ? 'rows' : column === null ? 'columns' : null,
    isCovered: merged !== null && (cell.row !== merged.top || cell.column !== merged.left),
  };
}

function firstShown(from: number, to: number, hidden: ReadonlySet<number>): number | null {
  for (let at = from; at <= to; at += 1) if (!hidden.has(at)) return at;
  return null;
}

function widest(cells: readonly SheetCell[]): readonly number[] {
  return [cells.reduce((most, { column }) => Math.max(most, column), 0)];
}

/** How many columns are shown before one; beyond `width` none is counted. */
function countsOfShown(hidden: ReadonlySet<number>, width: number): (column: number) => number {
  const counts = [0];
  for (let column = 0; column < width; column += 1) counts.push((counts[column] ?? 0) + (hidden.has(column) ? 0 : 1));
  return (column) => counts[Math.min(column, width)] ?? 0;
}

/** Finds the merged cell around each cell; the cells are asked for by rows from the top. */
class MergedCells {
  readonly #waiting: CellRange[];
  #open: CellRange[] = [];
  #steps = 0;

  constructor(cells: readonly SheetCell[], { merges }: RawSheet) {
    const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
    this.#waiting = merges.filter(({ top }) => top <= last).toSorted((a, b) => b.top - a.top);
  }

  around({ row, column }: SheetCell): CellRange | null {
    this.#goTo(row);
    this.#steps += this.#open.length;
    if (this.#steps > MOST_STEPS) {
      const params = { what: 'merges', limit: MOST_STEPS };
      throw new Refusal(intakeIssue('document-too-complex', { params }));
    }
    return this.#open.find(({ left, right }) => left <= column && column <= right) ?? null;
  }

  #goTo(row: number): void {
    if (this.#open.some(({ bottom }) => bottom < row)) this.#open = this.#open.filter(({ bottom }) => bottom >= row);
    for (let next = this.#waiting.at(-1); next && next.top <= row; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      if (next.bottom >= row) this.#open.push(next);
    }
  }
}
