import type { ComparedDrafts } from './compared-drafts.ts';
import type { NodeId } from '#kernel';
import { joinNumber, type PlanNode } from '#plan';
import { lineageOf } from '../../comparison/lineage-of.ts';

/** Nodes of the later draft that are one of the earlier draft: by the pairs of their headings, each for one alone. */
export function sameNodes({ comparison, old, next }: ComparedDrafts): ReadonlyMap<NodeId, NodeId> {
  const same = new Map(unheaded(old.nodes, next.nodes));
  const taken = new Set(same.values());
  const [earlier, later] = [old, next].map(({ nodes, units }) => ({ edition: { nodes, lineage: [] }, units }));
  if (!earlier || !later) return same;
  for (const { lineage } of lineageOf(comparison, earlier, later)) {
    const from = lineage.from.find((id) => !taken.has(id));
    if (from === undefined) continue;
    same.set(lineage.node, from);
    taken.add(from);
  }
  return same;
}

/** The text before the first heading stays what it is. */
function unheaded(old: readonly PlanNode[], next: readonly PlanNode[]): readonly (readonly [NodeId, NodeId])[] {
  const [before, now] = [old, next].map((nodes) =>
    nodes.filter(({ number, title }) => joinNumber(number, title) === ''),
  );
  return (now ?? []).flatMap(({ id }, at) => (before?.[at] ? [[id, before[at].id] as const] : []));
}
