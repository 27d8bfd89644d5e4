import type { FurnitureText } from '../flow.ts';
import { lineStart } from '../line-start.ts';
import { comparisonRoles } from '../structure/comparison-head.ts';
import { textsOf, type CellDraft, type Draft, type TableDraft } from './draft.ts';
import { carriedOn } from './page-blocks.ts';

/** The blocks of one page after those of the pages before it: a paragraph, a table and a row go on. */
export function appendPage(before: readonly Draft[], page: readonly Draft[], heads: string[]): readonly Draft[] {
  const [last, first] = [before.at(-1), page[0]];
  if (last?.kind !== 'table' || first?.kind !== 'table' || !isSameTable(last, first)) return carriedOn(before, page);
  return [...before.slice(0, -1), joinedTables(last, first, heads), ...page.slice(1)];
}

/** Points by which the sides of two tables may differ. */
const PLAY = 4;

function isSameTable(before: TableDraft, after: TableDraft): boolean {
  if (after.page - before.lastPage !== 1 || before.edges.length !== after.edges.length) return false;
  return before.edges.every((edge, at) => Math.abs(edge - (after.edges[at] ?? Infinity)) <= PLAY);
}

/** `heads` takes the texts of the head that was printed again. */
function joinedTables(before: TableDraft, after: TableDraft, heads: string[]): TableDraft {
  const repeated = repeatedRows(before.rows, after.rows);
  const rows = before.rows.slice(0, before.rows.findLastIndex((row) => !isEmpty(row)) + 1);
  for (const row of after.rows.slice(0, repeated)) heads.push(...row.flatMap((cell) => cell.blocks.flatMap(textsOf)));
  const below = after.rows.slice(repeated);
  const rest = below.slice(
    Math.max(
      0,
      below.findIndex((row) => !isEmpty(row)),
    ),
  );
  const headRows = Math.max(before.headRows, repeated);
  if (before.whites) return { ...before, lastPage: after.lastPage, headRows, rows: joinedColumns(rows, rest) };
  const [last, first] = [rows.at(-1), rest[0]];
  if (!last || !first || rows.length <= headRows || !goesOn(last, first))
    return { ...before, lastPage: after.lastPage, headRows, rows: [...rows, ...rest] };
  return {
    ...before,
    lastPage: after.lastPage,
    headRows,
    rows: [...rows.slice(0, -1), joinedRows(last, first), ...rest.slice(1)],
  };
}

/** What the lines at the foot and the head of a page leave of a broken row. */
function isEmpty(row: readonly CellDraft[]): boolean {
  return row.every(({ blocks }) => blocks.length === 0);
}

const HIGHEST_HEAD = 4;

function repeatedRows(before: readonly (readonly CellDraft[])[], after: readonly (readonly CellDraft[])[]): number {
  let rows = 0;
  while (rows < HIGHEST_HEAD && rows + 1 <= after.length && rows + 1 < before.length) {
    const [one, other] = [keyOf(before[rows] ?? []), keyOf(after[rows] ?? [])];
    if (one !== other || one.replace(/\|/g, '') === '') break;
    rows += 1;
  }
  return rows;
}

function keyOf(row: readonly CellDraft[]): string {
  return row.map((cell) => `${cell.column}:${cell.blocks.flatMap(textsOf).join('').replace(/\s/gu, '')}`).join('|');
}

/** A row broken by the end of a page: one of its cells stops inside a sentence, and none has an entry of its own on both pages. */
function goesOn(last: readonly CellDraft[], first: readonly CellDraft[]): boolean {
  if (last.length !== first.length) return false;
  const pairs = last.map((cell, at) => [cell, first[at] ?? cell] as const);
  return pairs.some(readsOver) && !pairs.some((pair) => pair.every(isEntry) && !readsOver(pair));
}

function readsOver([above, below]: readonly [CellDraft, CellDraft]): boolean {
  const [end, start] = [above.blocks.at(-1), below.blocks[0]];
  return end?.kind === 'paragraph' && start?.kind === 'paragraph' && carriedOn([end], [start]).length === 1;
}

/** Characters of a name, number or figure that is all that its cell says. */
const ENTRY = 12;

function isEntry({ blocks: [only, more] }: CellDraft): boolean {
  return only?.kind === 'paragraph' && !more && only.text.length <= ENTRY && lineStart(only.text) !== 'bullet';
}

/** Columns without lines end and begin each at a row of their own: a sentence goes on between their last and first texts. */
function joinedColumns(before: Rows, after: Rows): Rows {
  const roles = comparisonRoles((before[0] ?? []).map(({ blocks }) => blocks.flatMap(textsOf).join('')));
  const rows = [...before, ...after].map((row) => [...row]);
  (roles ?? []).forEach((role, column) => {
    const isFilled = (row: readonly CellDraft[]): boolean => (row[column]?.blocks.length ?? 0) > 0;
    const [from, to] = [before.findLastIndex(isFilled), after.findIndex(isFilled)];
    const isLast = from === before.length - 1 || role === 'new' || role === 'old';
    if (from >= 0 && to >= 0 && isLast) joinCells([rows[from] ?? [], rows[before.length + to] ?? []], column);
  });
  return rows.filter((row) => !isEmpty(row));
}

function joinCells([above, below]: readonly [CellDraft[], CellDraft[]], column: number): void {
  const [end, start] = [above[column], below[column]];
  if (!end || !start) return;
  const blocks = carriedOn(end.blocks, start.blocks.slice(0, 1));
  if (blocks.length > end.blocks.length) return;
  above[column] = { ...end, blocks };
  below[column] = { ...start, blocks: start.blocks.slice(1) };
}

type Rows = TableDraft['rows'];

function joinedRows(last: readonly CellDraft[], first: readonly CellDraft[]): readonly CellDraft[] {
  return last.map((cell, at) => ({ ...cell, blocks: carriedOn(cell.blocks, first[at]?.blocks ?? []) }));
}

/** How often each text stood in the heads that were taken out. */
export function headFurniture(heads: readonly string[], file: string): readonly FurnitureText[] {
  const counts = new Map<string, number>();
  for (const text of heads) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count, place: { file } }));
}
