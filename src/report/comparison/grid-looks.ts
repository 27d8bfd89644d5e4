import type { Run } from '#compare';
import { foldForCompare, parseNumberCell } from '#kernel';
import { textWidth } from '../xlsx/text-width.ts';
import type { ComparisonDocument, DocumentItem } from './comparison-document.ts';

export type Grid = Extract<DocumentItem, { kind: 'grid' }>;

type Cells = readonly (readonly Run[])[];

/** Rows of a table, below its heads where these are printed. */
export interface GridRows {
  readonly head: Cells | null;
  readonly rows: readonly { readonly cells: Cells }[];
}

/** Least and most that a column asks for, in characters of half width: long names are wrapped. */
const LEAST = 5;
const MOST = 24;
/** A figure longer than this may break. */
const LONGEST_FIGURE = 12;
/** A digit of proportional typefaces in characters of half width. */
const DIGIT = 1.25;
/** What the edges of a cell take. */
const EDGES = 2;
/** Characters of half width, as large as tables are printed, that a cell holds for each twelfth of the table's width. */
const ROOM = 13;
/** Of the edges, what a part of a head may use: with more room LibreOffice takes a letter of the next part to its line (現状値（R / 5）). */
const SPARE = 1;
/** Names keep a third of what they could give, before a head over figures breaks, and then before its brackets. */
const NAMES_KEEP = 1 / 3;
/** Smaller than this nobody reads. */
const SMALLEST = 0.6;

/** The columns of a table in a cell. */
export interface GridLook {
  /** How wide each is; they add up to 1. */
  readonly shares: readonly number[];
  /** Whether it holds figures, which stand right with their heads; never the first. */
  readonly figures: readonly boolean[];
  /** How large its letters are: 1, or less where its figures would have no room beside each other. */
  readonly scale: number;
}

export type GridLooks = ReadonlyMap<Grid, GridLook>;

/** The columns of each grid. */
export function gridLooks({ columns, lines }: ComparisonDocument): GridLooks {
  const looks = new Map<Grid, GridLook>();
  for (const at of columns.keys()) {
    const grids = lines.flatMap(({ cells }) => (cells[at]?.items ?? []).filter((item) => item.kind === 'grid'));
    looksOfGrids(grids, columns[at]?.width ?? 1).forEach((look, place) => {
      const grid = grids[place];
      if (grid) looks.set(grid, look);
    });
  }
  return looks;
}

/**
 * One for each of the grids that stand below each other in a column of so many twelfths of the width. A grid without heads
 * goes on with the columns of the one above it.
 */
export function looksOfGrids(grids: readonly GridRows[], width: number): readonly GridLook[] {
  return tablesOf(grids).flatMap((table) => {
    const look = lookOf(table, width * ROOM);
    return table.map(() => look);
  });
}

/** Cells of a grid's rows, its heads first. */
export function rowsOf({ head, rows }: GridRows): readonly Cells[] {
  return [...(head === null ? [] : [head]), ...rows.map(({ cells }) => cells)];
}

function tablesOf(grids: readonly GridRows[]): readonly (readonly GridRows[])[] {
  const tables: GridRows[][] = [];
  for (const grid of grids) {
    const last = tables.at(-1);
    if (grid.head !== null || !last) tables.push([grid]);
    else last.push(grid);
  }
  return tables;
}

function lookOf(table: readonly GridRows[], room: number): GridLook {
  const wishes = widthsOf(table.flatMap(rowsOf)).map((width) => Math.min(Math.max(width, LEAST), MOST));
  const rows = table.flatMap((grid) => grid.rows.map(({ cells }) => cells));
  const figures = wishes.map((_, at) => at > 0 && areFigures(rows.map((cells) => textOfRuns(cells[at] ?? []))));
  const longest = widthsOf(rows);
  const needs = wishes.map((wish, at) =>
    Math.min(wish, figures[at] ? Math.max(LEAST, Math.min(longest[at] ?? 0, LONGEST_FIGURE) * DIGIT) : LEAST),
  );
  const parts = partWidthsOf(table.flatMap(({ head }) => (head === null ? [] : [head])));
  const pick = (ofFigures: readonly number[], ofNames: readonly number[]): readonly number[] =>
    figures.map((is, at) => (is ? ofFigures : ofNames)[at] ?? LEAST);
  const parted = pick(
    needs.map((need, at) => Math.max(need, Math.min(parts[at] ?? 0, LONGEST_FIGURE) - SPARE)),
    needs,
  );
  const ways: readonly Way[] = [
    { least: pick(wishes, needs), most: wishes, from: NAMES_KEEP },
    { least: parted, most: pick(parted, wishes), from: 0 },
    { least: needs, most: parted, from: -Infinity },
  ];
  const widths = widthsWithin(ways, room);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    shares: widths.map((width) => width / whole),
    figures,
    scale: Math.max(SMALLEST, Math.min(1, room / sumOf(needs))),
  };
}

/** Columns between two widths, taken where the room leads at least so far from one to the other. */
interface Way {
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly from: number;
}

/** Columns with their edges by the first way for which there is room. */
function widthsWithin(ways: readonly Way[], room: number): readonly number[] {
  for (const { least, most, from } of ways) {
    const [narrow, wide] = [sumOf(least), sumOf(most)];
    const part = wide <= room ? 1 : (room - narrow) / (wide - narrow);
    if (part < from) continue;
    return most.map((width, at) => EDGES + (least[at] ?? 0) + (width - (least[at] ?? 0)) * Math.max(0, part));
  }
  return [];
}

/** Of columns with their edges. */
function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + EDGES, 0);
}

/** Figures, with signs for what is not known among them, and no words. */
function areFigures(cells: readonly string[]): boolean {
  const kinds = new Set(cells.map(kindOf));
  return kinds.has('figure') && !kinds.has('words');
}

/**
 * A number with what it counts behind it, as unit of measure or not: 12自治会; no date. An ordinal is one with its counter
 * alone: 第3位, 第2番目; with more it names something (第1回委員会).
 */
const COUNTED = /^(?:\D?第\d+(?:[^\d年月日]|番目)?|(?!\D?第)\D{0,2}\d[\d,.]*[^\d年月日]{0,6})$/;

function kindOf(cell: string): 'figure' | 'sign' | 'words' {
  const { kind } = parseNumberCell(cell);
  if (kind === 'issue') return COUNTED.test(foldForCompare(cell)) ? 'figure' : 'words';
  return kind === 'value' ? 'figure' : 'sign';
}

function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What should stand on one line of a head: 現状値, （R5）. */
const PARTS = /(?=[(（［〔])|\s/;

/** The longest part of the heads of each column. */
function partWidthsOf(heads: readonly Cells[]): readonly number[] {
  return widthsOf(heads.map((head) => head.map(longestPart)));
}

function longestPart(runs: readonly Run[]): readonly Run[] {
  const parts = textOfRuns(runs).split(PARTS);
  return [{ text: parts.toSorted((a, b) => textWidth(b) - textWidth(a))[0] ?? '', mark: null }];
}

/** The longest text of each column, in characters of half width. */
function widthsOf(rows: readonly Cells[]): readonly number[] {
  const widths: number[] = [];
  for (const cells of rows)
    cells.forEach((runs, at) => {
      const width = runs.reduce((sum, { text }) => sum + textWidth(text), 0);
      widths[at] = Math.max(widths[at] ?? 0, width);
    });
  return widths;
}
