import { fail, issue, type Result } from '#kernel';
import { kpiColumnHead } from '#indicator';
import type { ColumnMeaning, RowWish } from '../kpi-rows.ts';
import type { DraftItem } from '../import-draft.ts';
import { onlyItems, replaceItem, unfit, type Corrected, type ItemAt } from './item-at.ts';

/** The head as the first row, or the first row as the head that the table lacks. */
export function moveHead(at: ItemAt, way: 'to-row' | 'from-row'): Result<Corrected> {
  const { block, places, cells, wishes, columns } = at.item;
  if (block.kind !== 'table') return unfit(at);
  const isBlank = block.head.every((name) => name === '');
  const [first, ...rest] = block.rows;
  if (way === 'to-row') {
    if (isBlank) return unfit(at);
    const rows = [block.head, ...block.rows];
    return replaced(at, {
      places,
      block: { ...block, head: block.head.map(() => ''), rows },
      ...(cells ? { cells: { head: [], rows: [cells.head, ...cells.rows] } } : {}),
      ...(columns ? { columns } : {}),
      ...(wishes ? { wishes: [null, ...wishes] } : {}),
    });
  }
  if (!isBlank || !first || rest.some((row) => row.length > first.length)) return unfit(at);
  return replaced(at, {
    places,
    block: { ...block, head: first, rows: rest },
    ...(cells ? { cells: { head: cells.rows[0] ?? [], rows: cells.rows.slice(1) } } : {}),
    ...(wishes ? { wishes: wishes.slice(1) } : {}),
  });
}

/** What each column means; one without a name is given the usual one. */
export function nameColumns(at: ItemAt, columns: readonly ColumnMeaning[]): Result<Corrected> {
  const { block } = at.item;
  if (block.kind !== 'table') return unfit(at);
  const place = at.item.places[0] ?? {};
  if (columns.length !== block.head.length) return unfit(at);
  const names = columns.flatMap((column) => kpiColumnHead(column) ?? []);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return fail(issue('import.columns-repeat', { place, found: twice }));
  const head = block.head.map((name, index) => {
    const column = columns[index];
    return name === '' && column ? (kpiColumnHead(column) ?? '') : name;
  });
  return replaced(at, { ...withoutId(at.item), block: { ...block, head }, columns });
}

/** What each row wants. */
export function declareWishes(at: ItemAt, wishes: readonly (RowWish | null)[]): Result<Corrected> {
  const { block } = at.item;
  if (block.kind !== 'table' || wishes.length !== block.rows.length) return unfit(at);
  return replaced(at, { ...withoutId(at.item), wishes });
}

function replaced(at: ItemAt, item: Omit<DraftItem, 'id'>): Result<Corrected> {
  return onlyItems(replaceItem(at, [item]));
}

function withoutId({ id: _id, ...item }: DraftItem): Omit<DraftItem, 'id'> {
  return item;
}
