import type { Flow, FlowBlock } from '#intake';

/** Every text of blocks, tables cell by cell. */
export function blockTexts(blocks: readonly FlowBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => blockTexts(cell.blocks)) : [];
  });
}

/** Every text of a flow, each as often as it stood in the document. */
export function flowTexts({ blocks, unplaced, takenOut = [], furniture }: Flow): readonly string[] {
  return [
    ...blockTexts(blocks),
    ...[...unplaced, ...takenOut].map(({ text }) => text),
    ...furniture.map(({ text, count }) => text.repeat(count)),
  ];
}

/** The texts of a table, row by row. */
export function tableTexts(block: FlowBlock | undefined): readonly (readonly string[])[] {
  return block?.kind === 'table' ? block.rows.map((row) => row.map((cell) => blockTexts(cell.blocks).join('/'))) : [];
}
