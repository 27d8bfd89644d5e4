import { fail, issue, ok, type Place, type Result } from '#kernel';
import { headsFigures } from '#indicator';
import type { OutlineBlock } from '#plan';
import type { RetypeKind } from '../correction.ts';
import { headOf, type DraftItem } from '../import-draft.ts';
import { replaceItem, unfit, type Corrected, type ItemAt } from './item-at.ts';
import { blockOf, levelHere } from './retype-item.ts';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;
type Piece = Omit<DraftItem, 'id'>;

/** Rows of a table, by their places from 0. */
interface ChosenRows {
  readonly rows: readonly number[];
  readonly as: RetypeKind;
}

/**
 * The table cut above each of the rows (`table`), or each of them taken out of it: as a text where it stands, or out of the edition.
 * The head stays with the first rows; what is cut off reads on under it.
 */
export function takeRows(at: ItemAt, chosen: ChosenRows): Result<Corrected> {
  const { items, index, item } = at;
  const { block } = item;
  if (block.kind !== 'table') return unfit(at);
  const wrong = wrongRows(block, chosen);
  if (wrong) return fail(issue(wrong, { place: item.places[0] ?? {} }));
  const { rows, as } = chosen;
  const pieces = piecesOf(item, runsOf(block, chosen), { as, level: levelHere(items, index) });
  const outside = as === 'outside' ? rows.map((row) => ({ text: rowText(block, row), place: placeOf(item, row) })) : [];
  const left = pieces.length > 0 ? replaceItem(at, pieces) : items.toSpliced(index, 1);
  return ok({ items: left, outside });
}

function piecesOf(
  item: DraftItem,
  runs: readonly Run[],
  { as, level }: { readonly as: RetypeKind; readonly level: number },
): readonly Piece[] {
  const table = runs.findIndex(({ isText }) => !isText);
  return runs.flatMap(({ rows, isText }, nth) =>
    isText
      ? textPiece(item, rows[0] ?? 0, (text) => blockOf(text, as, level))
      : [tablePiece(item, rows, nth === table)],
  );
}

function wrongRows({ rows: all }: TableBlock, { rows, as }: ChosenRows): string | null {
  const isAscending = rows.every((row, nth) => all[row] !== undefined && (rows[nth - 1] ?? -1) < row);
  if (rows.length === 0 || !isAscending) return 'import.no-rows';
  return as === 'table' && rows[0] === 0 ? 'import.rows-first' : null;
}

/** Rows that stay together: of one table, or one that becomes a text. */
interface Run {
  readonly rows: number[];
  readonly isText: boolean;
}

function runsOf({ head, rows: all }: TableBlock, { rows, as }: ChosenRows): readonly Run[] {
  const chosen = new Set(rows);
  const runs: Run[] = [];
  for (const row of all.keys()) {
    const last = runs.at(-1);
    if (chosen.has(row) && as === 'outside') continue;
    if (chosen.has(row)) runs.push({ rows: [row], isText: as !== 'table' });
    else if (last && !last.isText) last.rows.push(row);
    else runs.push({ rows: [row], isText: false });
  }
  const isHeadAlone = runs.every(({ isText }) => isText) && head.some((name) => name !== '');
  return isHeadAlone ? [{ rows: [], isText: false }, ...runs] : runs;
}

/** The head as it is printed, or the row that is one; a part without one reads on under that of the whole. */
function tablePiece(item: DraftItem, rows: readonly number[], hasHead: boolean): Piece {
  const { block, cells, columns, under, places } = item;
  if (block.kind !== 'table') throw new TypeError('only a table has rows');
  const [first = 0, ...rest] = rows;
  const said = columns ? { columns } : {};
  if (hasHead) {
    const piece = withRows(item, block, { rows, head: block.head, headPlaces: cells?.head });
    return { ...piece, ...said, ...(under ? { under } : {}), places };
  }
  const head = block.rows[first] ?? [];
  const part = { places: [placeOf(item, first)] };
  if (headsFigures(head))
    return { ...withRows(item, block, { rows: rest, head, headPlaces: cells?.rows[first] }), ...part };
  const blank = block.head.map(() => '');
  return { ...withRows(item, block, { rows, head: blank, headPlaces: [] }), ...part, ...said, under: headOf(item) };
}

interface HeadAndRows {
  readonly rows: readonly number[];
  readonly head: readonly string[];
  readonly headPlaces: readonly Place[] | undefined;
}

function withRows(
  { cells, wishes }: DraftItem,
  block: TableBlock,
  { rows, head, headPlaces = [] }: HeadAndRows,
): Pick<Piece, 'block' | 'cells' | 'wishes'> {
  return {
    block: { kind: 'table', head, rows: rows.map((row) => block.rows[row] ?? []) },
    ...(cells ? { cells: { head: headPlaces, rows: rows.map((row) => cells.rows[row] ?? []) } } : {}),
    ...(wishes ? { wishes: rows.map((row) => wishes[row] ?? null) } : {}),
  };
}

function textPiece(item: DraftItem, row: number, blockOfText: (text: string) => OutlineBlock): readonly Piece[] {
  const text = item.block.kind === 'table' ? rowText(item.block, row) : '';
  return text === '' ? [] : [{ block: blockOfText(text), places: [placeOf(item, row)] }];
}

function rowText({ rows }: TableBlock, row: number): string {
  return (rows[row] ?? []).filter((text) => text !== '').join(' ');
}

/** Of its first cell with a text, where that is known; else of the table. */
function placeOf({ block, places: [place = {}], cells }: DraftItem, row: number): Place {
  const filled = block.kind === 'table' ? (block.rows[row] ?? []).findIndex((text) => text !== '') : -1;
  const cell = cells?.rows[row]?.[filled];
  return cell ? { ...(place.file === undefined ? {} : { file: place.file }), ...cell } : place;
}
