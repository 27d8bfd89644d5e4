import { fail, issue, type Result } from '#kernel';
import type { OutlineBlock } from '#plan';
import { onlyItems, replaceItem, unfit, withText, type Corrected, type ItemAt } from './item-at.ts';

/** The text in pieces; what follows a heading's first piece is a paragraph. */
export function splitItem(at: ItemAt, offsets: readonly number[]): Result<Corrected> {
  const { item } = at;
  const { block, places } = item;
  if (block.kind === 'table') return unfit(at);
  const bounds = [0, ...offsets, block.text.length];
  const pieces = bounds.slice(1).map((end, index) => block.text.slice(bounds[index], end).trim());
  const isAscending = bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] ?? 0));
  const isWhole = pieces.every((piece) => piece !== '' && piece.isWellFormed());
  if (offsets.length === 0 || !isAscending || !isWhole)
    return fail(issue('import.split-position', { place: places[0] ?? {}, found: block.text }));
  const blocks = pieces.map((text, index): OutlineBlock => {
    return index > 0 && block.kind === 'heading' ? { kind: 'paragraph', text } : withText(block, text);
  });
  return onlyItems(
    replaceItem(
      at,
      blocks.map((made) => ({ block: made, places })),
    ),
  );
}
