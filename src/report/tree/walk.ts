import type { Block } from './block.ts';
import type { DocumentTree } from './document-tree.ts';
import type { Inline } from './inline.ts';
import type { Table } from './table.ts';

const inTable = (table: Table): readonly Inline[] => table.rows.flatMap((row) => row.cells.flat());

/** Everything that stands inside lines, in reading order; a chart's figures are those of its twin. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block): readonly Inline[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.content;
      case 'list':
      case 'facts':
        return block.items.flatMap((item) => item.content);
      case 'table':
        return inTable(block);
      case 'chart':
        return block.twin ? inTable(block.twin) : [];
      case 'box':
      case 'group':
        return inlinesOf(block.blocks);
      case 'heading':
      case 'picture':
      case 'terms':
      case 'pageBreak':
        return [];
    }
  });
}

/** Blocks with those inside boxes and groups, in reading order. */
export function flatBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'box' || block.kind === 'group' ? [block, ...flatBlocks(block.blocks)] : [block],
  );
}

/** The headings a table of contents is made of. */
export function headingsOf({ blocks }: DocumentTree) {
  return flatBlocks(blocks).filter((block) => block.kind === 'heading');
}
