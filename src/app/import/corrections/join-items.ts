import { fail, issue, ok, type Result } from '#kernel';
import type { OutlineBlock } from '#plan';
import type { DraftItem } from '../import-draft.ts';
import { onlyItems, withText, type Corrected, type ItemAt } from './item-at.ts';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

const WORDLIKE = /[\w.,%０-９Ａ-Ｚａ-ｚ]/;

/** The item with the one right before it, which says what both are. */
export function joinItems({ items, index, item }: ItemAt): Result<Corrected> {
  const before = items[index - 1];
  const [place = {}] = item.places;
  if (!before) return fail(issue('import.nothing-before', { place }));
  const places = [...before.places, ...item.places];
  const [one, other] = [before.block, item.block];
  if (one.kind === 'table' && other.kind === 'table' && one.head.length === other.head.length) {
    return joinTables({ items, index, item }, before, { one, other });
  }
  if (one.kind === 'table' || other.kind === 'table') return fail(issue('import.join-table', { place }));
  const gap = one.kind === 'diagram' ? '\n' : between(one.text, other.text);
  const joined: DraftItem = { ...before, places, block: withText(one, one.text + gap + other.text) };
  return onlyItems(items.toSpliced(index - 1, 2, joined));
}

/** A head that stands again is told as furniture; another one is a row. */
function joinTables(
  { items, index, item }: Pick<ItemAt, 'items' | 'index' | 'item'>,
  before: DraftItem,
  { one, other }: { readonly one: TableBlock; readonly other: TableBlock },
): Result<Corrected> {
  const [place = {}] = item.places;
  const isBlank = other.head.every((name) => name === '');
  const isAgain = !isBlank && other.head.join('\n') === one.head.join('\n');
  const more = isBlank || isAgain ? [] : [other.head];
  const rows = [...one.rows, ...more, ...other.rows];
  const wishes = [...wishesOf(before, one), ...more.map(() => null), ...wishesOf(item, other)];
  const joined: DraftItem = {
    ...before,
    places: [...before.places, ...item.places],
    block: { ...one, rows },
    ...(before.wishes || item.wishes ? { wishes } : {}),
    ...(before.cells && item.cells
      ? {
          cells: {
            head: before.cells.head,
            rows: [...before.cells.rows, ...more.map(() => item.cells?.head ?? []), ...item.cells.rows],
          },
        }
      : {}),
  };
  const text = other.head.filter((name) => name !== '').join(' ');
  return ok({
    items: items.toSpliced(index - 1, 2, joined),
    furniture: isAgain ? [{ text, count: 1, place }] : [],
  });
}

function wishesOf({ wishes }: DraftItem, { rows }: TableBlock) {
  return rows.map((_, at) => wishes?.[at] ?? null);
}

/** Nothing between Japanese; a blank where letters or figures would run together, so that 30 and 42 stay two numbers. */
function between(before: string, after: string): '' | ' ' {
  return WORDLIKE.test(before.slice(-1)) && WORDLIKE.test(after.slice(0, 1)) ? ' ' : '';
}
