import type { Gap } from './gaps.ts';
import { columnsOf, type Item, type Strip } from './strips.ts';

export interface HeadCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly items: readonly Item[];
}

/** A head of two rows, of which the upper one has texts over several columns. */
export interface HeadOver {
  readonly rows: readonly (readonly HeadCell[])[];
  /** Strips that it takes. */
  readonly length: number;
}

/** Strips between the upper and the lower row of a head: names that stand in the middle of both. */
const BETWEEN = 2;

/** Null where no text of the first strip stands over several that the next names. */
export function headOver(strips: readonly Strip[], whites: readonly Gap[]): HeadOver | null {
  const [upper = []] = strips;
  for (let at = 1; at <= 1 + BETWEEN && at < strips.length - 1; at += 1) {
    const lower = columnsOf(strips[at] ?? [], whites);
    const spans = spansOf(upper, lower, sidesOf(strips.slice(at), whites));
    const between = columnsOf(strips.slice(1, at).flat(), whites);
    if (isHead(spans, lower, between)) return { rows: rowsOf(spans, lower, between), length: at + 1 };
  }
  return null;
}

interface Span {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

type Columns = readonly (readonly Item[])[];

/** Each column from its leftmost text to where the next begins, and to its rightmost text. */
interface Side {
  readonly left: number;
  readonly right: number;
  readonly next: number;
}

function sidesOf(strips: readonly Strip[], whites: readonly Gap[]): readonly Side[] {
  const columns = columnsOf(strips.flat(), whites);
  const lefts = columns.map((items, at) => Math.min(...items.map(({ left }) => left), whites[at]?.from ?? Infinity));
  return columns.map((items, at) => {
    const right = Math.max(...items.map((item) => item.right), whites[at - 1]?.to ?? -Infinity);
    return { left: lefts[at] ?? 0, right, next: lefts[at + 1] ?? right };
  });
}

/** The columns that each text of the upper row stands over: those it covers, and named ones beside them up to which it is set in the middle or to the left. */
function spansOf(upper: Strip, lower: Columns, sides: readonly Side[]): readonly Span[] {
  const covered = upper.map((item): Span => coveredBy(item, sides));
  let free = 0;
  return covered.map((span, at) => {
    const last = (covered[at + 1]?.from ?? sides.length) - 1;
    const named = (from: number, to: number): boolean => lower.slice(from, to + 1).every(({ length }) => length > 0);
    const wider: { readonly span: Span; readonly off: number }[] = [];
    for (let from = free; from <= span.from; from += 1)
      for (let to = Math.max(span.to, from + 1); to <= last; to += 1)
        if (named(from, to)) wider.push({ span: { ...span, from, to }, off: offMiddle(span.item, sides, [from, to]) });
    const [best] = wider.toSorted((a, b) => a.off - b.off || a.span.to - b.span.to);
    const chosen = best && best.off <= sizeOf(span.item) ? best.span : span;
    free = chosen.to + 1;
    return chosen;
  });
}

const sizeOf = ({ segment }: Item): number => segment?.size ?? 10;

function coveredBy(item: Item, sides: readonly Side[]): Span {
  const begins = sides.findLastIndex(({ left }) => left <= item.left + 1);
  const ends = sides.findLastIndex(({ left }) => left < item.right - 1);
  const from = Math.max(0, begins);
  return { item, from, to: Math.max(from, ends) };
}

/** Points between the middle of a text and the middle of columns; none where both begin on the left. */
function offMiddle(item: Item, sides: readonly Side[], [from, to]: readonly [number, number]): number {
  const [first, last] = [sides[from], sides[to]];
  if (!first || !last) return Infinity;
  const off = (left: number, right: number): number => Math.abs((left + right) / 2 - (item.left + item.right) / 2);
  return Math.min(off(first.left, last.right), off(first.left, last.next), Math.abs(first.left - item.left));
}

/** Two columns or more under a text of the upper row, and no column named by both rows otherwise. */
function isHead(spans: readonly Span[], lower: Columns, between: Columns): boolean {
  const over = spans.filter(({ from, to }) => to > from);
  if (over.length === 0 || over.some(({ from, to }) => to - from + 1 === lower.length)) return false;
  if (over.some(({ from, to }) => lower.slice(from, to + 1).some(({ length }) => length === 0))) return false;
  const once = spans.filter(({ from, to }) => to === from);
  if (once.some(({ from }) => (lower[from]?.length ?? 0) > 0)) return false;
  return between.every(
    ({ length }, at) =>
      length === 0 || (lower[at]?.length === 0 && !spans.some((span) => at >= span.from && at <= span.to)),
  );
}

function rowsOf(spans: readonly Span[], lower: Columns, between: Columns): HeadOver['rows'] {
  const over = spans.filter(({ from, to }) => to > from);
  const isOver = (column: number): boolean => over.some(({ from, to }) => column >= from && column <= to);
  const cellOf = ({ item, from, to }: Span): HeadCell => ({
    column: from,
    columns: to - from + 1,
    rows: 1,
    items: [item],
  });
  const tall = lower.flatMap((items, column): readonly HeadCell[] => {
    if (isOver(column)) return [];
    const own = [
      ...spans.filter(({ from }) => from === column).map(({ item }) => item),
      ...(between[column] ?? []),
      ...items,
    ];
    return own.length > 0 ? [{ column, columns: 1, rows: 2, items: own }] : [];
  });
  const below = lower.flatMap((items, column): readonly HeadCell[] =>
    isOver(column) ? [{ column, columns: 1, rows: 1, items }] : [],
  );
  return [[...over.map(cellOf), ...tall].toSorted((a, b) => a.column - b.column), below];
}
