import { boxAround, type Box } from './drawing.ts';
import type { CellDraft, Draft, TableDraft } from './draft.ts';
import type { ComparisonBand } from './comparison-band.ts';
import type { Gap } from './gaps.ts';
import type { Band } from './reading-order.ts';
import { columnsOf, type Item } from './strips.ts';
import { headOver, type HeadCell } from './unruled-head.ts';

/** How the text of a cell is read. */
export interface CellReader {
  readonly page: number;
  read(items: readonly Item[], bounds: Box): readonly Draft[];
}

type Aligned = Extract<Band, { kind: 'aligned' }>;

/** Below the head a row begins where the first column has a text. */
export function alignedTable({ columns: whites, strips, doubtful }: Aligned, reader: CellReader): TableDraft {
  const head = doubtful ? null : headOver(strips, whites);
  const body = strips.slice(head?.length ?? 0);
  const groups: Item[][] = [];
  for (const strip of body) {
    const group = groups.at(-1);
    const starts = columnsOf(strip, whites)[0]?.length !== 0;
    if (group && !starts) group.push(...strip);
    else groups.push([...strip]);
  }
  const all = boxAround(strips.flat());
  const rows = groups.map((group) => rowOf(group, { all, whites }, reader));
  const heads = (head?.rows ?? []).map((row) => row.map((cell) => headCell(cell, reader)));
  return { ...tableOf([...heads, ...rows], { all, whites }, reader), ...(doubtful ? { doubtful } : {}) };
}

/** A row for what stands together; of the page before it keeps the sides of its columns. */
export function comparisonTable(band: ComparisonBand, reader: CellReader, before?: TableDraft): TableDraft {
  const all = boxAround(band.rows.flat());
  const { whites } = band;
  const rows = band.rows.map((row) => rowOf(row, { all, whites }, reader));
  const table = { ...tableOf(rows, { all, whites }, reader), whites };
  const goesOn =
    before?.whites?.length === whites.length && whites.every((white, at) => isOpenWith(white, before.whites?.[at]));
  return goesOn ? { ...table, edges: before.edges } : table;
}

const isOpenWith = (white: Gap, other: Gap | undefined): boolean =>
  other !== undefined && white.from < other.to && other.from < white.to;

interface Sides {
  readonly all: Box;
  readonly whites: readonly Gap[];
}

function tableOf(rows: readonly (readonly CellDraft[])[], { all, whites }: Sides, { page }: CellReader): TableDraft {
  const edges = [all.left, ...whites.map(({ from, to }) => (from + to) / 2), all.right];
  return { kind: 'table', page, lastPage: page, box: all, edges, headRows: 0, rows };
}

function rowOf(items: readonly Item[], { all, whites }: Sides, reader: CellReader): readonly CellDraft[] {
  const { top, bottom } = boxAround(items);
  return columnsOf(items, whites).map((own, column): CellDraft => {
    const [left, right] = [whites[column - 1]?.to ?? all.left, whites[column]?.from ?? all.right];
    const box = own.length > 0 ? boxAround(own) : { left, right, top, bottom };
    const blocks = own.length > 0 ? reader.read(own, { ...box, left, right }) : [];
    return { column, columns: 1, rows: 1, page: reader.page, box, blocks };
  });
}

function headCell({ items, ...span }: HeadCell, reader: CellReader): CellDraft {
  const box = boxAround(items);
  return { ...span, page: reader.page, box, blocks: reader.read(items, box) };
}
