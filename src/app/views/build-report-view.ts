import type { FiscalYear, IndicatorId, NodeId } from '#kernel';
import { unexplainedMisses } from '#cycle';
import type { PlanNode } from '#plan';
import type { Dossier, EditionDossier, Source } from '../dossier.ts';
import { buildIndicatorView } from './build-indicator-view.ts';
import { countRows } from './counts.ts';
import { emptyCover } from './empty-cover.ts';
import { editionContext, nodePath, nodeRef, type EditionContext } from './edition-context.ts';
import { initiativeView } from './initiative-view.ts';
import { otherPlaces } from './other-places.ts';
import { recordsAt } from './records-at.ts';
import type { IndicatorRow, IndicatorView, NodeRef } from './indicator-view.ts';
import type { CountsView, DirectionView, GoalView, LeadingProjectView, ReportView } from './report-view.ts';

/** Everything a year's progress report shows, evaluated: the one view that every output is made from. */
export function buildReportView(dossier: Dossier, current: EditionDossier, year: FiscalYear): ReportView {
  const context = editionContext(dossier, current, year);
  const indicators = current.indicators.map((indicator) => buildIndicatorView(context, indicator));
  const goals = nodesOf(context, 'goal').map((goal) => goalView(context, indicators, goal));
  const leadingProjects = nodesOf(context, 'leadingProject').map((node) =>
    leadingProjectView(context, indicators, node),
  );
  const counts = countRows(
    indicators.flatMap((indicator) => placements(indicator, null)),
    null,
    current.scheme,
  );
  return {
    municipality: dossier.municipality,
    edition: describeEdition(current),
    nextEdition: context.next && { id: context.next.edition.id, title: context.next.edition.title },
    year,
    state: context.verification?.state ?? null,
    scheme: current.scheme,
    cover: context.verification?.cover ?? emptyCover(current),
    lead: { indicator: leadIndicator(indicators), counts },
    counts,
    indicators,
    goals,
    outsideGoals: countsOutsideGoals(context, indicators),
    leadingProjects,
    otherPlaces: otherPlaces(context, { indicators, goals, leadingProjects }),
    ...committeeRecords(context, indicators),
    sources: dossier.sources,
    traces: context.ledger.entries,
    ...figureOrigins(dossier, indicators),
    unexplained: unexplained(context, indicators),
  };
}

function describeEdition({ edition, body }: EditionDossier): ReportView['edition'] {
  return { id: edition.id, title: edition.title, first: edition.period.first, last: edition.period.last, body };
}

function nodesOf(context: EditionContext, kind: PlanNode['kind']): readonly PlanNode[] {
  return context.current.edition.nodes.filter((node) => node.kind === kind);
}

/** Every placement inside the nodes (null = anywhere): the indicator itself, then each of its relistings. */
function placements(indicator: IndicatorView, nodes: ReadonlySet<NodeId> | null): readonly IndicatorRow[] {
  const isInside = (node: NodeRef) => nodes === null || nodes.has(node.id);
  const original = isInside(indicator.node) ? [{ indicator, relisted: false }] : [];
  return [...original, ...indicator.relistedUnder.filter(isInside).map(() => ({ indicator, relisted: true }))];
}

/** Indicators standing at one of the nodes, in plan order, then those relisted there. */
function rowsAt(indicators: readonly IndicatorView[], nodes: ReadonlySet<NodeId>): readonly IndicatorRow[] {
  return indicators.flatMap((indicator): readonly IndicatorRow[] => {
    if (nodes.has(indicator.node.id)) return [{ indicator, relisted: false }];
    return indicator.relistedUnder.some((node) => nodes.has(node.id)) ? [{ indicator, relisted: true }] : [];
  });
}

/** The node and everything below it. */
function subtreeIds(context: EditionContext, root: PlanNode): ReadonlySet<NodeId> {
  const below = context.current.edition.nodes.filter((node) =>
    nodePath(context, node.id).some((step) => step.id === root.id),
  );
  return new Set(below.map((node) => node.id));
}

function goalView(context: EditionContext, indicators: readonly IndicatorView[], goal: PlanNode): GoalView {
  const inside = subtreeIds(context, goal);
  const directions = context.current.edition.nodes.filter((node) => node.kind === 'direction' && inside.has(node.id));
  return {
    node: nodeRef(context, goal.id),
    counts: countRows(
      indicators.flatMap((indicator) => placements(indicator, inside)),
      nodeRef(context, goal.id),
      context.current.scheme,
    ),
    ...recordsAt(context, goal.id),
    headlines: rowsAt(indicators, new Set([goal.id])),
    directions: directions.map((direction) => directionView(context, indicators, direction)),
    initiatives: context.current.initiatives
      .filter((initiative) => inside.has(initiative.node))
      .map((initiative) => initiativeView(context, initiative)),
  };
}

function countsOutsideGoals(context: EditionContext, indicators: readonly IndicatorView[]): CountsView | null {
  const goals = new Set(nodesOf(context, 'goal').flatMap((goal) => [...subtreeIds(context, goal)]));
  const outside = new Set([...context.nodes.keys()].filter((node) => !goals.has(node)));
  const rows = indicators.flatMap((indicator) => placements(indicator, outside));
  return rows.length === 0 ? null : countRows(rows, null, context.current.scheme);
}

function directionView(
  context: EditionContext,
  indicators: readonly IndicatorView[],
  direction: PlanNode,
): DirectionView {
  const measures = context.current.edition.nodes.filter(
    (node) => node.parent === direction.id && node.kind === 'measure',
  );
  return {
    node: nodeRef(context, direction.id),
    ...recordsAt(context, direction.id),
    measures: measures.map((node) => nodeRef(context, node.id)),
    rows: rowsAt(indicators, subtreeIds(context, direction)),
  };
}

function leadingProjectView(
  context: EditionContext,
  indicators: readonly IndicatorView[],
  node: PlanNode,
): LeadingProjectView {
  return {
    node: nodeRef(context, node.id),
    crosses: node.crosses.map((id) => nodeRef(context, id)),
    texts: node.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    rows: rowsAt(indicators, subtreeIds(context, node)),
  };
}

/** What a reader should hear first: a missed headline target, else any headline verdict, else any verdict. */
function leadIndicator(indicators: readonly IndicatorView[]): IndicatorView | null {
  const judged = indicators.filter((view) => view.evaluation.achieved !== null);
  const headlines = judged.filter((view) => view.kind === 'headline');
  return headlines.find((view) => view.evaluation.achieved === false) ?? headlines[0] ?? judged[0] ?? null;
}

function committeeRecords(context: EditionContext, indicators: readonly IndicatorView[]) {
  const names = new Map(indicators.map((view) => [view.id, view.name]));
  return {
    meetings: context.verification?.meetings ?? [],
    opinions: (context.verification?.opinions ?? []).map((opinion) => ({
      ...opinion,
      nodeRef: opinion.node && nodeRef(context, opinion.node),
      indicatorName: opinion.indicator && (names.get(opinion.indicator) ?? null),
    })),
  };
}

/** Which sources gave this year's figures (estimates apart), and the latest date among them. */
function figureOrigins(dossier: Dossier, indicators: readonly IndicatorView[]) {
  const used = indicators.flatMap(({ evaluation }) => {
    const operand = evaluation.trace.operands.find((candidate) => candidate.role === 'actual');
    return evaluation.actual !== null && evaluation.actualStatus !== 'estimate' && operand?.source
      ? [operand.source]
      : [];
  });
  const figureSources = dossier.sources.flatMap((source): readonly { source: Source; count: number }[] => {
    const count = used.filter((id) => id === source.id).length;
    return count > 0 ? [{ source, count }] : [];
  });
  const dates = figureSources.flatMap(({ source }) => (source.date ? [source.date] : []));
  return { figureSources, figuresAsOf: dates.toSorted().at(-1) ?? null };
}

function unexplained(context: EditionContext, indicators: readonly IndicatorView[]): readonly IndicatorId[] {
  if (!context.verification) return [];
  return unexplainedMisses(
    indicators.map((view) => view.evaluation),
    context.verification,
  );
}
