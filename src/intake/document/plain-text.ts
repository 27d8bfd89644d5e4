import type { FlowBlock } from './flow.ts';

/** The text of blocks, a paragraph a line. */
export function plainText(blocks: readonly FlowBlock[]): string {
  return blocks
    .map(lineOf)
    .filter((line) => line !== '')
    .join('\n');
}

function lineOf(block: FlowBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'picture':
      return block.alt;
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainText(cell.blocks)).join('\t')).join('\n');
  }
}
