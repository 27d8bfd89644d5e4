import type { Place } from '#kernel';
import type { OutlineBlock, TablePlaces } from '#plan';
import type { FlowCell, FlowTable } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { addressOf, parseAddress } from '../xlsx/cell-address.ts';
import { cleaned } from './line.ts';
import { headRowsOf } from './table-head.ts';

export type OutlineTable = Extract<OutlineBlock, { kind: 'table' }>;

export interface ReadTable {
  readonly block: OutlineTable;
  readonly cells: TablePlaces;
  /** Heads that stood again further down, and how often. */
  readonly repeated: readonly { readonly text: string; readonly count: number }[];
}

/** Columns of an outline's table; beyond it the rest of a row stands in the last one. */
const WIDEST = 200;

/**
 * A table as a grid: one name for a column whose head has several rows (目標値（R5）), every text once at its first place,
 * the places that a merged cell covers empty. A table without a head gets empty names, so that its first row is a row.
 */
export function readTable(table: FlowTable): ReadTable {
  const columns = columnsOf(table);
  const headRows = headRowsOf(table);
  const grid = table.rows.map((row, at) => gridRow(row, columns, { ...table.place, row: at + 1 }));
  table.rows.forEach((row, at) => row.forEach((cell) => placeBelow(cell, grid.slice(at + 1, at + cell.rows), columns)));
  const heads = grid.slice(0, headRows);
  const head = columns.map((_, at) => columnName(coveringTexts(table.rows.slice(0, headRows), columns, at)));
  const isHead = ({ texts }: GridRow): boolean =>
    headRows > 0 && heads.some((known) => texts.join('\t') === known.texts.join('\t')) && !isBlank(texts);
  const body = grid.slice(headRows);
  const rows = body.filter((row) => !isHead(row) && !isBlank(row.texts));
  const again = Map.groupBy(body.filter(isHead), ({ texts }) => texts.filter((text) => text !== '').join(' '));
  return {
    block: { kind: 'table', head, rows: rows.map(({ texts }) => texts) },
    cells: {
      head: heads[0]?.places ?? columns.map(() => table.place),
      rows: rows.map(({ places }) => places),
    },
    repeated: [...again].map(([text, all]) => ({ text, count: all.length })),
  };
}

/** The grid columns at which cells begin: of columns that no cell keeps apart only one is left. */
function columnsOf({ rows }: FlowTable): readonly number[] {
  const starts = new Set(rows.flatMap((row) => row.map(({ column }) => column)));
  return [...starts].toSorted((a, b) => a - b).slice(0, WIDEST);
}

interface GridRow {
  readonly texts: readonly string[];
  readonly places: Place[];
}

/** What a cell goes over further down stands where the cell stands. */
function placeBelow(cell: FlowCell, below: readonly GridRow[], columns: readonly number[]): void {
  for (const { texts, places } of below)
    columns.forEach((column, at) => {
      const isInside = cell.column <= column && column < cell.column + cell.columns;
      if (isInside && texts[at] === '') places[at] = cell.place;
    });
}

/** `place` is the row's own: a cell that says no row or column of itself, and has no address, is counted in its table. */
function gridRow(row: readonly FlowCell[], columns: readonly number[], place: Place): GridRow {
  const texts = columns.map(() => '');
  const places: (Place | undefined)[] = columns.map(() => undefined);
  const isAddressed = row.some(({ place: { cell } }) => cell !== row[0]?.place.cell);
  for (const cell of row) {
    const at = Math.max(
      0,
      columns.findLastIndex((column) => column <= cell.column),
    );
    if (texts[at] === '')
      places[at] = isAddressed ? cell.place : { row: place.row ?? 1, column: at + 1, ...cell.place };
    const text = cellText(cell);
    texts[at] = texts[at] === '' ? text : joinCell([texts[at] ?? '', text]);
  }
  return {
    texts,
    places: places.map((own, at) => own ?? addressBeside(row[0], columns[at] ?? 0) ?? { ...place, column: at + 1 }),
  };
}

/** Where a cell that a row of a sheet leaves empty stands; null where its cells have no addresses. */
function addressBeside(first: FlowCell | undefined, column: number): Place | null {
  const known = parseAddress(first?.place.cell ?? '');
  if (!first || known?.column !== first.column) return null;
  return { ...first.place, cell: addressOf({ row: known.row, column }) };
}

function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text === '');
}

/** The texts of a head above one column, from the top; a merged cell counts for every column below it. */
function coveringTexts(
  rows: readonly (readonly FlowCell[])[],
  columns: readonly number[],
  at: number,
): readonly string[] {
  const column = columns[at] ?? 0;
  return rows.flatMap((row) =>
    row.filter((cell) => cell.column <= column && column < cell.column + cell.columns).map(cellText),
  );
}

/** `目標値` over `R5` is `目標値（R5）`. */
function columnName(texts: readonly string[]): string {
  const [first = '', ...rest] = texts.filter((text) => text !== '');
  return rest.reduce((name, text) => (/^[（(]/.test(text) ? name + text : `${name}（${text}）`), first);
}

const BREAK = /[\t\n\r\v\f\u2028\u2029]/;

/** The text of a cell on one line; `2,325` over `（H24）` stays together. */
export function cellText({ blocks }: FlowCell): string {
  const [only, second] = blocks;
  if (only?.kind === 'paragraph' && !second && !BREAK.test(only.text)) return only.text.trim();
  return joinCell(plainText(blocks).split(/[\n\t]/));
}

function joinCell(lines: readonly string[]): string {
  return lines
    .map(cleaned)
    .filter((line) => line !== '')
    .map((line, at) => (at === 0 || /^[（(〔]/.test(line) ? line : ` ${line}`))
    .join('');
}
