import type { Glyph, Rule } from './drawing.ts';
import { commonGaps, freeBetween, type Gap } from './gaps.ts';
import type { Grid } from './grid.ts';
import { isBlank } from './segment.ts';

/** Points. */
const SAME_ENDS = 4;
/** In sizes of the letters: whites between columns may be narrow where rules part the rows. */
const COLUMN_GAP = 0.55;

/**
 * Tables that have lines between their rows and none between their columns: three lines or more of one length, below each
 * other, and whites that stay open through all rows. They become grids like those that are drawn in full.
 */
export function ruledTables(loose: readonly Rule[], glyphs: readonly Glyph[]): readonly Grid[] {
  const groups = ofOneLength(loose);
  if (groups.length === 0) return [];
  const visible = glyphs.filter(({ text }) => !isBlank(text)).toSorted((a, b) => middleOf(a) - middleOf(b));
  return groups.flatMap((rules) => tablesBetween(rules, visible));
}

/** The height on which it is counted to a row. */
const middleOf = ({ baseline, size }: Glyph): number => baseline - size * 0.3;

/** `glyphs` stand in the order of their middles. */
function firstBelow(glyphs: readonly Glyph[], y: number): number {
  let [from, to] = [0, glyphs.length];
  while (from < to) {
    const half = (from + to) >> 1;
    const glyph = glyphs[half];
    if (glyph && middleOf(glyph) <= y) from = half + 1;
    else to = half;
  }
  return from;
}

function ofOneLength(loose: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of loose.filter(({ horizontal }) => horizontal).toSorted((a, b) => a.at - b.at)) {
    const group = groups.find(([first]) => first && sameEnds(first, rule));
    const last = group?.at(-1);
    if (!group || !last) groups.push([rule]);
    else if (rule.at - last.at > SAME_ENDS) group.push(rule);
  }
  return groups.filter((group) => group.length >= 3);
}

function sameEnds(a: Rule, b: Rule): boolean {
  return Math.abs(a.from - b.from) <= SAME_ENDS && Math.abs(a.to - b.to) <= SAME_ENDS;
}

function tablesBetween(rules: readonly Rule[], glyphs: readonly Glyph[]): readonly Grid[] {
  const rows = rules.slice(1).map((rule, at) => rowBetween(rules[at] ?? rule, rule, glyphs));
  const tables: Grid[] = [];
  for (let at = 0; at < rows.length;) {
    const { end, gaps } = reach(rows, at);
    if (end - at >= 2) tables.push(gridOf(rules.slice(at, end + 1), gaps));
    at = Math.max(end, at + 1);
  }
  return tables;
}

interface RuledRow {
  readonly free: readonly Gap[];
  readonly width: number;
}

function rowBetween(above: Rule, below: Rule, glyphs: readonly Glyph[]): RuledRow {
  const own: Glyph[] = [];
  for (let at = firstBelow(glyphs, above.at); at < glyphs.length; at += 1) {
    const glyph = glyphs[at];
    if (!glyph || middleOf(glyph) >= below.at) break;
    if (glyph.right > above.from && glyph.left < above.to) own.push(glyph);
  }
  const size = first(own)?.size ?? 10;
  return { free: own.length === 0 ? [] : freeBetween(own), width: size * COLUMN_GAP };
}

/** The one that was drawn first. */
function first(glyphs: readonly Glyph[]): Glyph | undefined {
  return glyphs.reduce<Glyph | undefined>(
    (least, glyph) => (least && least.order < glyph.order ? least : glyph),
    undefined,
  );
}

/** How many rows from here have whites in common; the last one has several columns. */
function reach(rows: readonly RuledRow[], start: number): { readonly end: number; readonly gaps: readonly Gap[] } {
  let gaps = inner(rows[start]);
  let found = { end: start, gaps };
  for (let at = start; at < rows.length && gaps.length > 0; at += 1) {
    const row = rows[at];
    if (!row || row.free.length === 0) break;
    gaps = commonGaps(gaps, row.free, row.width);
    if (gaps.length > 0 && inner(row).length > 0) found = { end: at + 1, gaps };
  }
  return found;
}

function inner(row: RuledRow | undefined): readonly Gap[] {
  return row ? row.free.slice(1, -1).filter(({ from, to }) => to - from >= row.width) : [];
}

function gridOf(rules: readonly Rule[], gaps: readonly Gap[]): Grid {
  const [left, right] = [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];
  const edges = [left, ...gaps.map(({ from, to }) => (from + to) / 2), right];
  const ys = rules.map(({ at }) => at);
  const [rows, columns] = [ys.length - 1, edges.length - 1];
  const cells = Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0];
    return { row, column, rows: 1, columns: 1, left: edges[column] ?? 0, right: edges[column + 1] ?? 0, top, bottom };
  });
  return { left, right, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, cells, rows, columns, edges };
}

/** The sides of its columns, as if they had been drawn. */
export function uprightsOf(grid: Grid): readonly Rule[] {
  return grid.edges.map((at) => ({ horizontal: false, at, from: grid.top, to: grid.bottom, thickness: 0 }));
}
