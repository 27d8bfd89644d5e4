import type { IndicatorId, NodeId } from '#kernel';
import type { Measurement } from '#indicator';
import type { PlanNode } from '#plan';
import type { DraftReading } from '../read-draft.ts';
import { ofIndicator } from '../measured.ts';
import type { ComparedDrafts } from './compared-drafts.ts';
import { withKnown } from './known-indicator.ts';
import { knownIds } from './known-ids.ts';
import { sameIndicators } from './same-indicators.ts';
import { sameNodes } from './same-nodes.ts';

/** What an edition is made of, as it was read. */
export type EditionReading = Pick<DraftReading, 'nodes' | 'indicators' | 'series'>;

/**
 * A later draft of an edition, whose nodes and indicators have the ids of those of the earlier draft that they are. Its text says
 * what it says; what a document does not say of an indicator (定義, 出典, 所管 …) stays.
 */
export function laterDraft(compared: ComparedDrafts, reading: EditionReading): EditionReading {
  const { before } = compared;
  const nodeIds = knownIds(idsOf(reading.nodes), idsOf(before.edition.nodes), sameNodes(compared));
  const nodeOf = (id: NodeId): NodeId => nodeIds.get(id) ?? id;
  const [old, next] = [before, reading].map(({ indicators }) => idsOf(indicators.map(({ definition }) => definition)));
  const indicatorIds = knownIds(next ?? [], old ?? [], sameIndicators(compared, reading.indicators));
  const indicatorOf = (id: IndicatorId): IndicatorId => indicatorIds.get(id) ?? id;
  const known = new Map(before.indicators.map((indicator) => [indicator.definition.id, indicator]));
  const nodes = withCrossings(
    reading.nodes.map((node) => ({ ...node, id: nodeOf(node.id), parent: node.parent && nodeOf(node.parent) })),
    before.edition.nodes,
  );
  return {
    nodes,
    indicators: reading.indicators.map(({ definition, ...figures }) => {
      const id = indicatorOf(definition.id);
      const { node, relistedUnder } = definition;
      const placed = { ...definition, id, node: nodeOf(node), relistedUnder: relistedUnder.map(nodeOf) };
      const read = { ...figures, definition: placed };
      const was = known.get(id);
      return was ? withKnown(read, was, nodes) : read;
    }),
    series: seriesOf(reading.series, indicatorOf),
  };
}

function idsOf<T extends string>(all: readonly { readonly id: T }[]): readonly T[] {
  return all.map(({ id }) => id);
}

function seriesOf(
  series: readonly Measurement[],
  indicatorOf: (id: IndicatorId) => IndicatorId,
): readonly Measurement[] {
  return [...Map.groupBy(series, ({ indicator }) => indicator)].flatMap(([id, own]) =>
    ofIndicator(own, indicatorOf(id)),
  );
}

/** What leading projects cut across: no document says it. */
function withCrossings(nodes: readonly PlanNode[], before: readonly PlanNode[]): readonly PlanNode[] {
  const crossings = new Map(before.map(({ id, crosses }) => [id, crosses]));
  const ids = new Set(idsOf(nodes));
  return nodes.map((node) => {
    const crosses = crossings.get(node.id)?.filter((id) => ids.has(id)) ?? [];
    return crosses.length > 0 && node.crosses.length === 0 ? { ...node, crosses } : node;
  });
}
