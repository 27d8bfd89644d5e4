import type { NodeId } from '#kernel';
import type { PlanNode } from './plan-node.ts';

export function findNode(nodes: readonly PlanNode[], id: NodeId): PlanNode | undefined {
  return nodes.find((node) => node.id === id);
}

/** In document order; `null` gives the roots. */
export function childrenOf(nodes: readonly PlanNode[], id: NodeId | null): readonly PlanNode[] {
  return nodes.filter((node) => node.parent === id);
}

/** From the root down to the node itself; empty where there is no such node. */
export function pathOf(nodes: readonly PlanNode[], id: NodeId): readonly PlanNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: PlanNode[] = [];
  for (
    let node = byId.get(id);
    node && !path.includes(node);
    node = node.parent === null ? undefined : byId.get(node.parent)
  ) {
    path.unshift(node);
  }
  return path;
}

/** The node and all below it, in document order. */
export function subtreeOf(nodes: readonly PlanNode[], id: NodeId): readonly PlanNode[] {
  const inside = new Set<NodeId>([id]);
  return nodes.filter((node) => {
    const belongs = inside.has(node.id) || (node.parent !== null && inside.has(node.parent));
    if (belongs) inside.add(node.id);
    return belongs;
  });
}
