import type { RawSheet } from './raw-sheet.ts';
import type { VisibleCell } from './visible-cells.ts';

/** Rows of cells that belong together. */
export type Region = readonly (readonly VisibleCell[])[];

/** Tables beside tables above tables: a sheet is cut no deeper. */
const DEEPEST = 8;
/** Tables that stand side by side; beyond it blank columns are only setting. */
const MOST_STRIPS = 20;

/**
 * A sheet cut where nothing stands: at blank rows, then at blank columns between parts that are tables by themselves, and so on.
 * A row whose empty cells have lines goes on with its table.
 */
export function regionsOf(rows: Region, sheet: Pick<RawSheet, 'hiddenRows' | 'ruledRows'>): readonly Region[] {
  const bridges = [...new Set([...sheet.hiddenRows, ...sheet.ruledRows])].toSorted((a, b) => a - b);
  return cut(rows, (above, below) => between(bridges, above, below) < below - above - 1, DEEPEST);
}

type IsGap = (above: number, below: number) => boolean;

function cut(rows: Region, isGap: IsGap, depth: number): readonly Region[] {
  if (depth === 0) return [rows];
  const bands = cutRows(rows, isGap);
  if (bands.length > 1) return bands.flatMap((band) => cut(band, isGap, depth - 1));
  const parts = cutColumns(rows);
  return parts.length > 1 ? parts.flatMap((part) => cut(part, isGap, depth - 1)) : [rows];
}

function cutRows(rows: Region, isGap: IsGap): readonly Region[] {
  const bands: (readonly VisibleCell[])[][] = [];
  let last = -2;
  for (const row of rows) {
    const at = row[0]?.row ?? 0;
    const band = bands.at(-1);
    if (!band || isGap(last, at)) bands.push([row]);
    else band.push(row);
    last = Math.max(last, ...row.map(({ bottom }) => bottom));
  }
  return bands;
}

/** How many of the sorted rows lie between two. */
function between(sorted: readonly number[], above: number, below: number): number {
  return lowerBound(sorted, below) - lowerBound(sorted, above + 1);
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

interface Strip {
  from: number;
  to: number;
}

function cutColumns(rows: Region): readonly Region[] {
  const strips = stripsOf(rows);
  if (strips.length < 2 || strips.length > MOST_STRIPS) return [rows];
  const parts: { strip: Strip; rows: Region }[] = [];
  for (const strip of strips) {
    const before = parts.at(-1);
    const own = within(rows, strip);
    if (before && (!isTable(own) || !isTable(before.rows))) {
      const joined = { from: before.strip.from, to: strip.to };
      parts[parts.length - 1] = { strip: joined, rows: within(rows, joined) };
    } else parts.push({ strip, rows: own });
  }
  return parts.map((part) => part.rows);
}

/** Columns without a blank one between them; the end is not included. */
function stripsOf(rows: Region): readonly Strip[] {
  const reaches: number[] = [];
  for (const row of rows)
    for (const { column, columns } of row) reaches[column] = Math.max(reaches[column] ?? 0, column + columns);
  const strips: Strip[] = [];
  reaches.forEach((to, from) => {
    const open = strips.at(-1);
    if (open && from <= open.to) open.to = Math.max(open.to, to);
    else strips.push({ from, to });
  });
  return strips;
}

function within(rows: Region, { from, to }: Strip): Region {
  return rows.map((row) => row.filter(({ column }) => from <= column && column < to)).filter((row) => row.length > 0);
}

/** Two rows and two columns or more. */
function isTable(rows: Region): boolean {
  return rows.filter((row) => row.length > 1).length > 1;
}
