import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';
import type { FlowBlock, FlowParagraph } from '../flow.ts';

/**
 * The levels that one column of a 新旧対照表 declares of its headings hold for those of the same title in the other, whose style may
 * say nothing: programs that list the headings of a document list each once.
 */
export function withLevelsOf(column: readonly FlowBlock[], other: readonly FlowBlock[]): readonly FlowBlock[] {
  const declared = new Map(other.flatMap((block) => (isDeclared(block) ? [[titleOf(block), block.look.heading]] : [])));
  if (declared.size === 0) return column;
  return column.map((block) => {
    if (block.kind !== 'paragraph' || block.look.heading !== null) return block;
    const heading = declared.get(titleOf(block)) ?? null;
    return heading === null ? block : { ...block, look: { ...block.look, heading } };
  });
}

function isDeclared(block: FlowBlock): block is FlowParagraph {
  return block.kind === 'paragraph' && block.look.heading !== null;
}

/** Without its number, which a revision may change. */
function titleOf({ text }: FlowParagraph): string {
  const { title } = splitNumber(text.trim());
  return foldForCompare(title === '' ? text : title);
}
