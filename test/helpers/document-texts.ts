import type { ReadDocument } from '#intake';
import type { OutlineBlock } from '#plan';

/** All texts of a document that was read, each as often as it stood there. */
export function documentTexts({ editions, remarks, unplaced, furniture }: ReadDocument): readonly string[] {
  return [
    ...editions.flatMap(({ blocks }) => blocks.flatMap(({ block }) => blockTexts(block))),
    ...[...remarks, ...unplaced].map(({ text }) => text),
    ...furniture.map(({ text, count }) => text.repeat(count)),
  ];
}

function blockTexts(block: OutlineBlock): readonly string[] {
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
}

/** Signs that only say that something is an item: the reader keeps the kind and not the sign. */
export const bulletSigns = /^[・•●○◦▪‣◯⚫·∙❍➢✓◻□–—■◆◇▼▽▲△★☆►▶➔→⇨❖⧫⬥❐❑❒♦✔✗☑-]*$/u;
