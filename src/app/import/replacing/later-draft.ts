import type { IndicatorId, NodeId } from '#kernel';
import { methodOf, type Baseline, type IndicatorDefinition, type Measurement, type Target } from '#indicator';
import type { PlanNode } from '#plan';
import type { EditionIndicator } from '../../dossier.ts';
import { isSameData } from '../../same-data.ts';
import type { DraftReading } from '../read-draft.ts';
import { ofIndicator } from '../measured.ts';
import type { ComparedDrafts } from './compared-drafts.ts';
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
  return {
    nodes: withCrossings(
      reading.nodes.map((node) => ({ ...node, id: nodeOf(node.id), parent: node.parent && nodeOf(node.parent) })),
      before.edition.nodes,
    ),
    indicators: reading.indicators.map(({ definition, ...figures }) => {
      const id = indicatorOf(definition.id);
      const { node, relistedUnder } = definition;
      const placed = { ...definition, id, node: nodeOf(node), relistedUnder: relistedUnder.map(nodeOf) };
      return withKnown({ ...figures, definition: placed }, known.get(id));
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

function withKnown(now: EditionIndicator, before: EditionIndicator | undefined): EditionIndicator {
  if (!before) return now;
  return {
    definition: definitionOf(now.definition, before.definition),
    baseline: isSameBaseline(now.baseline, before.baseline) ? before.baseline : now.baseline,
    targets: now.targets.map((target) => before.targets.find((other) => isSameTarget(target, other)) ?? target),
  };
}

/** More digits than the later text prints may stand in figures that the city has already. */
function definitionOf(now: IndicatorDefinition, before: IndicatorDefinition): IndicatorDefinition {
  return {
    ...now,
    ...judgedAs(now, before),
    unit: now.unit || before.unit,
    decimals: Math.max(now.decimals, before.decimals),
    aggregation: now.aggregation.kind === 'stock' ? before.aggregation : now.aggregation,
    meaning: now.meaning ?? before.meaning,
    source: now.source ?? before.source,
    department: now.department ?? before.department,
    remarks: now.remarks.length > 0 ? now.remarks : before.remarks,
    breaks: now.breaks.length > 0 ? now.breaks : before.breaks,
    replacement: now.replacement ?? before.replacement,
  };
}

/** The method and the tolerance hold while the indicator wants the same. */
function judgedAs(
  now: IndicatorDefinition,
  before: IndicatorDefinition,
): Pick<IndicatorDefinition, 'method' | 'tolerance'> {
  if (now.direction !== before.direction || now.comparator !== before.comparator) return now;
  const method = now.method === methodOf[now.direction] ? before.method : now.method;
  return { method, tolerance: now.tolerance ?? before.tolerance };
}

/** Then where it comes from, and other readings of it, stay with it. */
function isSameBaseline(now: Baseline | null, before: Baseline | null): boolean {
  const said = (one: Baseline) => [one.planYear, one.period, one.value, one.missing];
  return now !== null && before !== null && isSameData(said(now), said(before));
}

function isSameTarget(now: Target, before: Target): boolean {
  return now.planYear === before.planYear && isSameData([now.period, now.aim], [before.period, before.aim]);
}
