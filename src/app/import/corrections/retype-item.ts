import { ok, type Result } from '#kernel';
import type { OutlineBlock } from '#plan';
import type { RetypeKind } from '../correction.ts';
import type { DraftItem } from '../import-draft.ts';
import { headingOf, onlyItems, replaceItem, unfit, type Corrected, type ItemAt } from './item-at.ts';

/** Cells of a line that was a row of a table. */
const BETWEEN_CELLS = /[\s\u3000]+/;

/** The item as another kind of block; a table becomes as many as it has rows. */
export function retypeItem(at: ItemAt, as: RetypeKind): Result<Corrected> {
  const { items, index, item } = at;
  const texts = textsOf(item.block);
  if (as === 'outside') {
    const [place = {}] = item.places;
    return ok({ items: items.toSpliced(index, 1), outside: [{ text: texts.join('\n'), place }] });
  }
  if (as === item.block.kind || texts.length === 0) return unfit(at);
  const level = levelHere(items, index);
  const blocks = as === 'table' ? [tableOf(texts)] : texts.map((text) => blockOf(text, as, level));
  return onlyItems(
    replaceItem(
      at,
      blocks.map((block) => ({ block, places: item.places })),
    ),
  );
}

/** What a block says, in lines; none where it says nothing. */
export function textsOf(block: OutlineBlock): readonly string[] {
  const lines =
    block.kind === 'table'
      ? [block.head, ...block.rows].map((row) => row.filter((cell) => cell !== '').join(' '))
      : [block.text.replace(/\n+/g, ' ')];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

export function blockOf(text: string, as: RetypeKind, level: number): OutlineBlock {
  switch (as) {
    case 'heading':
      return headingOf(text, level);
    case 'bullet':
      return { kind: 'bullet', text, depth: 1 };
    case 'table':
      return tableOf([text]);
    case 'outside':
      return { kind: 'paragraph', text };
    default:
      return { kind: as, text };
  }
}

/** One row, its columns without names: joined with a table before it, or named, it is a row of KPIs. */
function tableOf(texts: readonly string[]): OutlineBlock {
  const row = texts.join(' ').split(BETWEEN_CELLS);
  return { kind: 'table', head: row.map(() => ''), rows: [row] };
}

/** A new heading stands beside the one above it. */
export function levelHere(items: readonly DraftItem[], index: number): number {
  const above = items.slice(0, index).findLast(({ block }) => block.kind === 'heading')?.block;
  return above?.kind === 'heading' ? above.level : 1;
}
