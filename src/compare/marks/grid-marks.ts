import type { GridRow } from '../units/comparison-unit.ts';
import { filledCells } from '../units/grid-row.ts';
import { cellAt, facingColumns } from './grid-columns.ts';
import { mark } from './mark.ts';
import { apart, type Span } from './printed-spans.ts';
import { bothCounted, isSameCount } from '../units/row-counts.ts';
import { isSpeltAlike } from '../spelling/spelling.ts';

/** Heads of columns that face each other; null where a column stands on one side only. */
export type HeadPair = readonly [old: string | null, new: string | null];

export interface GridMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  readonly heads: readonly HeadPair[];
  readonly textSame: boolean;
  /** The same but for width, blanks, spelling and the name of the era, or though a cell reaches down to one of them only. */
  readonly spellingSame: boolean;
  /** Whether the rows are counted alike; what counts them is no part of the text. */
  readonly numberSame: boolean;
}

/** Rows of tables that are no KPI tables, compared cell by cell: the words of a cell only with those of its own column, as `pairs` says. */
export function markGrid(old: GridRow, next: GridRow, pairs = facingColumns([[old, next]])): GridMarks {
  const areCounted = bothCounted(old, next);
  const [ofOld, ofNew] = [new RowSpans(old), new RowSpans(next)];
  const [filled, opposite] = [filledCells(old), filledCells(next)];
  let [textSame, spellingSame] = [true, true];
  for (const [i, j] of pairs) {
    const isMarked = markCells(
      { row: ofOld, at: i, text: cellAt(old, i) },
      { row: ofNew, at: j, text: cellAt(next, j) },
    );
    if (!isMarked || (areCounted && i === 0 && j === 0)) continue;
    textSame = false;
    spellingSame &&= isSpeltAlike(filled[i ?? -1] ?? '', opposite[j ?? -1] ?? '');
  }
  const heads = pairs.map(([i, j]): HeadPair => [headAt(old, i), headAt(next, j)]);
  const numberSame = isSameCount(old, next);
  return { old: ofOld.spans(), new: ofNew.spans(), heads, textSame, spellingSame, numberSame };
}

interface MarkedCell {
  readonly row: RowSpans;
  readonly at: number | null;
  readonly text: string;
}

/** Marks two cells that face each other, one that faces nothing whole; whether anything differs. */
function markCells(old: MarkedCell, next: MarkedCell): boolean {
  if (old.text === '' || next.text === '') {
    for (const { row, at } of [old, next]) row.whole(at);
    return old.text + next.text !== '';
  }
  const marks = mark(old.text, next.text);
  old.row.inside(old.at, marks.old);
  next.row.inside(next.at, marks.new);
  return marks.old.length + marks.new.length > 0;
}

function headAt({ head }: GridRow, at: number | null): string | null {
  return at === null ? null : (head[at] ?? '');
}

/** Gathers what is marked of a row, cell by cell. */
class RowSpans {
  readonly #row: GridRow;
  readonly #found: Span[] = [];
  /** A cell that faces another has been met: blanks belong to the cell behind them from here on. */
  #standing = false;

  constructor(row: GridRow) {
    this.#row = row;
  }

  inside(at: number | null, spans: readonly Span[]): void {
    const from = this.#row.cells[at ?? -1]?.at ?? 0;
    for (const [start, end] of spans) this.#found.push([from + start, from + end]);
    this.#standing = true;
  }

  /** A cell without one that faces it takes a blank beside it along, so that the rest of the row is the same on both sides. */
  whole(at: number | null): void {
    const cell = this.#row.cells[at ?? -1];
    if (!cell || cell.text === '') return;
    const end = cell.at + cell.text.length;
    this.#found.push(this.#standing ? [cell.at - 1, end] : [cell.at, end + 1]);
  }

  spans(): readonly Span[] {
    const last = this.#row.cells.reduce((end, { at, text }) => (text === '' ? end : at + text.length), 0);
    return apart(this.#found.map(([start, end]): Span => [start, Math.min(end, last)]));
  }
}
