import type { FiscalYear, IndicatorId, NodeId } from '#kernel';
import type { Measurement } from '#indicator';
import type { VerificationYear } from '#cycle';
import type { PlanNode } from '#plan';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { NodeRef } from './indicator-view.ts';
import { Ledger } from './ledger.ts';

/** One edition seen from one plan year, with the look-ups that building its views needs. */
export interface EditionContext {
  readonly dossier: Dossier;
  readonly current: EditionDossier;
  readonly next: EditionDossier | null;
  readonly year: FiscalYear;
  readonly verification: VerificationYear | null;
  readonly nodes: ReadonlyMap<NodeId, PlanNode>;
  readonly series: ReadonlyMap<IndicatorId, readonly Measurement[]>;
  readonly ledger: Ledger;
}

export function editionContext(dossier: Dossier, current: EditionDossier, year: FiscalYear): EditionContext {
  const position = dossier.editions.indexOf(current);
  return {
    dossier,
    current,
    next: dossier.editions[position + 1] ?? null,
    year,
    verification: current.verifications.find((verification) => verification.year === year) ?? null,
    nodes: new Map(current.edition.nodes.map((node) => [node.id, node])),
    series: Map.groupBy(dossier.series, (measurement) => measurement.indicator),
    ledger: new Ledger(),
  };
}

export function nodeRef(context: EditionContext, id: NodeId): NodeRef {
  const node = context.nodes.get(id);
  if (!node) throw new Error(`No node ${id} in edition ${context.current.edition.id}`);
  return { id: node.id, number: node.number, title: node.title };
}

/** From the goal (or the top heading) down to the node itself. */
export function nodePath(context: EditionContext, id: NodeId): readonly PlanNode[] {
  const path: PlanNode[] = [];
  for (
    let node = context.nodes.get(id);
    node;
    node = node.parent === null ? undefined : context.nodes.get(node.parent)
  ) {
    path.unshift(node);
  }
  const goal = path.findIndex((node) => node.kind === 'goal');
  return goal > 0 ? path.slice(goal) : path;
}
