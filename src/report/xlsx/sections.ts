import type { Block, Heading } from '../tree/block.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { flatBlocks } from '../tree/walk.ts';

/** A heading with what stands under it up to the next heading, boxes and groups opened. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

export function sectionsOf({ blocks }: DocumentTree): readonly Section[] {
  const sections: { heading: Heading; blocks: Block[] }[] = [];
  for (const block of flatBlocks(blocks)) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
