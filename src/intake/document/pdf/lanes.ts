import type { Glyph, Rule } from './drawing.ts';
import { freeBetween, commonGaps, type Gap } from './gaps.ts';
import { isBlank } from './segment.ts';

/** In sizes of the letters: the least white between columns that nothing but the white parts. */
export const LANE = 0.5;
/** Rows that have text on both sides of a white; fewer are a chance. */
const ROWS = 4;
/** Characters before a white; fewer are a sign of a list, or the name of a column. */
const TEXT = 4;
/** Rows that have that many. */
const LONG_ROWS = 2;

interface Lane {
  readonly free: Gap;
  readonly rows: number;
  readonly longRows: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whites that run down between texts of several rows, as if they had been drawn: the columns of a table without lines. */
export function lanesOf(rows: readonly (readonly Glyph[])[]): readonly Rule[] {
  const closed: Lane[] = [];
  let open: readonly Lane[] = [];
  for (const row of rows) {
    const visible = row.filter(({ text }) => !isBlank(text));
    const [first] = visible;
    if (!first) continue;
    const width = LANE * first.size;
    if (open.length === 0 && !hasGap(visible, width)) continue;
    const free = freeBetween(visible);
    const inner = free.slice(1, -1).filter((gap) => gap.to - gap.from >= width && isBlankless(gap, row));
    const kept = open.flatMap((lane) => goneOn(lane, { free, inner, width, visible, bottom: first.baseline }));
    closed.push(
      ...open.filter((lane) => !kept.some(({ free: { from, to } }) => from < lane.free.to && to > lane.free.from)),
    );
    const top = first.baseline - first.size;
    const begun = inner
      .filter((gap) => !kept.some((lane) => lane.free.from < gap.to && lane.free.to > gap.from))
      .map((gap): Lane => ({
        free: gap,
        rows: 1,
        longRows: isLong(gap, visible) ? 1 : 0,
        top,
        bottom: first.baseline,
      }));
    open = [...kept, ...begun];
  }
  return [...closed, ...open].filter(({ rows: all, longRows }) => all >= ROWS && longRows >= LONG_ROWS).map(upright);
}

function hasGap(visible: readonly Glyph[], width: number): boolean {
  return visible.some((glyph, at) => glyph.left - (visible[at - 1]?.right ?? Infinity) >= width);
}

/** Nothing was drawn there, not even a blank. */
function isBlankless({ from, to }: Gap, row: readonly Glyph[]): boolean {
  return !row.some(({ text, left }) => isBlank(text) && left >= from - 0.1 && left < to);
}

/** What stands before it is no sign of a list. */
function isLong({ from }: Gap, visible: readonly Glyph[]): boolean {
  return visible.filter(({ right }) => right <= from + 0.1).length >= TEXT;
}

interface Row {
  readonly free: readonly Gap[];
  readonly inner: readonly Gap[];
  readonly width: number;
  readonly visible: readonly Glyph[];
  readonly bottom: number;
}

function goneOn(lane: Lane, { free, inner, width, visible, bottom }: Row): readonly Lane[] {
  const [widest] = commonGaps([lane.free], free, width).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!widest) return [];
  const between = inner.find(({ from, to }) => from < widest.to && to > widest.from);
  const longRows = lane.longRows + (between && isLong(between, visible) ? 1 : 0);
  return [{ ...lane, free: widest, rows: lane.rows + (between ? 1 : 0), longRows, bottom }];
}

function upright({ free, top, bottom }: Lane): Rule {
  return { horizontal: false, at: (free.from + free.to) / 2, from: top, to: bottom, thickness: 0 };
}
