import type { OutlineBlock } from './outline-unit.ts';
import type { PlanNode } from './plan-node.ts';
import { joinNumber } from './split-number.ts';

/** Nodes → blocks in document order. Headings are printed by `joinNumber`: a gap the source had otherwise is not kept. */
export function outlineOf(nodes: readonly PlanNode[]): readonly OutlineBlock[] {
  return nodes.flatMap((node): readonly OutlineBlock[] => {
    const { level, number, title } = node;
    const text = joinNumber(number, title);
    return text === '' ? node.body : [{ kind: 'heading', level, text, number, title }, ...node.body];
  });
}
