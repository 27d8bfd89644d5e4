import type { OutlineBlock } from '#plan';

/** Lines of a cover: its title, the year, who made it. */
const MOST_LINES = 8;
const LONGEST_LINE = 60;

/** Above the first heading stands what a cover has, not a text that wants a heading; true where there is no heading. */
export function isCover(blocks: readonly OutlineBlock[]): boolean {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const above = blocks.slice(0, Math.max(0, first));
  return (
    above.length <= MOST_LINES &&
    above.every((block) => block.kind === 'paragraph' && block.text.length <= LONGEST_LINE && !/。/.test(block.text))
  );
}
