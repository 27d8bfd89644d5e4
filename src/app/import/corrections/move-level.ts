import { fail, issue, type Result } from '#kernel';
import type { DraftItem } from '../import-draft.ts';
import { onlyItems, unfit, type Corrected, type ItemAt } from './item-at.ts';

const DEEPEST = 9;

/** A heading or an item of a list up or down; a heading with those below it where that is asked. */
export function moveLevel(
  at: ItemAt,
  { by, below }: { readonly by: -1 | 1; readonly below: boolean },
): Result<Corrected> {
  const { items, index, item } = at;
  const own = levelOf(item);
  if (own === null) return unfit(at);
  const end = below && item.block.kind === 'heading' ? endOfPart(items, index, own) : index + 1;
  const moved = items.map((other, place) =>
    place === index || (place > index && place < end && other.block.kind === 'heading') ? shifted(other, by) : other,
  );
  const outOfBounds = moved.slice(index, end).some((other) => {
    const level = levelOf(other);
    return level !== null && (level < 1 || level > DEEPEST);
  });
  if (outOfBounds) {
    const params = { level: own, deepest: DEEPEST };
    return fail(issue('import.level-limit', { place: item.places[0] ?? {}, params }));
  }
  return onlyItems(moved);
}

/** Where the next heading stands that is not below this one. */
function endOfPart(items: readonly DraftItem[], index: number, level: number): number {
  const next = items.findIndex(({ block }, place) => place > index && block.kind === 'heading' && block.level <= level);
  return next < 0 ? items.length : next;
}

function levelOf({ block }: DraftItem): number | null {
  if (block.kind === 'heading') return block.level;
  return block.kind === 'bullet' ? block.depth : null;
}

function shifted(item: DraftItem, by: -1 | 1): DraftItem {
  const { block } = item;
  if (block.kind === 'heading') return { ...item, block: { ...block, level: block.level + by } };
  return block.kind === 'bullet' ? { ...item, block: { ...block, depth: block.depth + by } } : item;
}
