import type { Issue, NodeId } from '#kernel';
import type { Edition, Lineage } from './edition.ts';
import { planIssue } from './plan-issue-code.ts';
import type { PlanNode } from './plan-node.ts';

/**
 * Structural validity: the period runs forwards, ids are unique, parents stand before their children, crossings and
 * lineage name nodes that exist. `previous` is the edition before; without one, lineage sources are not looked up.
 */
export function validateEdition(edition: Edition, previous: Edition | null = null): readonly Issue[] {
  const ids = new Set(edition.nodes.map((node) => node.id));
  return [
    ...periodIssues(edition),
    ...nodeIssues(edition.nodes, ids),
    ...crossingIssues(edition.nodes, ids),
    ...edition.lineage.flatMap((lineage, index) => lineageIssues(edition.lineage, index, { ids, previous, lineage })),
  ];
}

function periodIssues({ period }: Edition): readonly Issue[] {
  if (period.first <= period.last) return [];
  const shown = { found: `${period.first}–${period.last}`, expected: `${period.last}–${period.first}` };
  return [planIssue('edition.period-backwards', { place: { field: 'period' }, ...shown })];
}

function nodeIssues(nodes: readonly PlanNode[], ids: ReadonlySet<NodeId>): readonly Issue[] {
  const before = new Set<NodeId>();
  return nodes.flatMap((node, index) => {
    const at = (field: string) => ({ place: { path: ['nodes', index, field] } });
    const issues: Issue[] = [];
    if (before.has(node.id)) issues.push(planIssue('edition.duplicate-node', { ...at('id'), found: node.id }));
    if (node.parent !== null && !before.has(node.parent)) {
      const code = ids.has(node.parent) ? 'edition.parent-later' : 'edition.parent-missing';
      issues.push(planIssue(code, { ...at('parent'), found: node.parent }));
    }
    before.add(node.id);
    return issues;
  });
}

function crossingIssues(nodes: readonly PlanNode[], ids: ReadonlySet<NodeId>): readonly Issue[] {
  return nodes.flatMap((node, index) =>
    node.crosses.flatMap((crossed, at) => {
      if (ids.has(crossed)) return [];
      return [
        planIssue('edition.crosses-missing', { place: { path: ['nodes', index, 'crosses', at] }, found: crossed }),
      ];
    }),
  );
}

interface LineageContext {
  readonly ids: ReadonlySet<NodeId>;
  readonly previous: Edition | null;
  readonly lineage: Lineage;
}

function lineageIssues(
  all: readonly Lineage[],
  index: number,
  { ids, previous, lineage }: LineageContext,
): readonly Issue[] {
  const place = { path: ['lineage', index] };
  const issues: Issue[] = [];
  if (!ids.has(lineage.node)) issues.push(planIssue('edition.lineage-node-missing', { place, found: lineage.node }));
  if (all.findIndex((other) => other.node === lineage.node) < index) {
    issues.push(planIssue('edition.lineage-repeat', { place, found: lineage.node }));
  }
  if ((lineage.change === 'added') !== (lineage.from.length === 0)) {
    issues.push(planIssue('edition.lineage-contradiction', { place, found: lineage.change }));
  }
  const known = previous && new Set(previous.nodes.map((node) => node.id));
  const lost = known ? lineage.from.filter((from) => !known.has(from)) : [];
  return [...issues, ...lost.map((from) => planIssue('edition.lineage-from-missing', { place, found: from }))];
}
