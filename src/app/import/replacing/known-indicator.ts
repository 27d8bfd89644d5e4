import type { NodeId } from '#kernel';
import { methodOf, type Aggregation, type Baseline, type IndicatorDefinition, type Target } from '#indicator';
import { pathOf, type PlanNode } from '#plan';
import type { EditionIndicator } from '../../dossier.ts';
import { isSameData } from '../../same-data.ts';

/** An indicator as the later draft prints it, with what the earlier draft says of it and no document does. `nodes` are those of the later one. */
export function withKnown(
  now: EditionIndicator,
  before: EditionIndicator,
  nodes: readonly PlanNode[],
): EditionIndicator {
  const node = nodeOf(nodes, now.definition.node, before.definition.node);
  const relistedUnder = now.definition.relistedUnder.filter((other) => other !== node);
  return {
    definition: { ...definitionOf(now.definition, before.definition), node, relistedUnder },
    baseline: isSameBaseline(now.baseline, before.baseline) ? before.baseline : now.baseline,
    targets: now.targets.map((target) => {
      const was = before.targets.find((other) => isSameTarget(target, other));
      return was ? { ...was, aim: target.aim } : target;
    }),
  };
}

/** A table stands at a heading; that its indicator belongs to one below it, the city says elsewhere. */
function nodeOf(nodes: readonly PlanNode[], printed: NodeId, said: NodeId): NodeId {
  return pathOf(nodes, said).some(({ id }) => id === printed) ? said : printed;
}

/** More digits than the later text prints may stand in figures that the city has already. No table says that it is of 活動指標. */
function definitionOf(now: IndicatorDefinition, before: IndicatorDefinition): IndicatorDefinition {
  return {
    ...now,
    ...judgedAs(now, before),
    kind: now.kind === 'kpi' && before.kind === 'output' ? before.kind : now.kind,
    unit: now.unit || before.unit,
    decimals: Math.max(now.decimals, before.decimals),
    aggregation: aggregationOf(now.aggregation, before.aggregation),
    meaning: now.meaning ?? before.meaning,
    source: now.source ?? before.source,
    department: now.department ?? before.department,
    remarks: now.remarks.length > 0 ? now.remarks : before.remarks,
    breaks: now.breaks.length > 0 ? now.breaks : before.breaks,
    replacement: now.replacement ?? before.replacement,
  };
}

/** A table says at most that it is 累計, and not since when. */
function aggregationOf(now: Aggregation, before: Aggregation): Aggregation {
  const isBare = now.kind === 'cumulative' && now.start === null;
  return now.kind === 'stock' || (isBare && before.kind !== 'stock') ? before : now;
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

/** Then where it comes from, the period that it was measured in and other readings of it stay with it. */
function isSameBaseline(now: Baseline | null, before: Baseline | null): boolean {
  if (!now || !before || !isOfSamePeriod(now, before)) return false;
  return isSameData([now.value, now.missing], [before.value, before.missing]);
}

function isSameTarget(now: Target, before: Target): boolean {
  return isOfSamePeriod(now, before) && isSameData({ ...now.aim, stated: 0 }, { ...before.aim, stated: 0 });
}

type OfPeriod = Pick<Target, 'planYear' | 'period'>;

/** A table says another period than that of the year only where it is printed. */
function isOfSamePeriod(now: OfPeriod, before: OfPeriod): boolean {
  return now.planYear === before.planYear && (now.period === null || isSameData(now.period, before.period));
}
