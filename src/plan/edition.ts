import type { EditionId, FiscalYear, NodeId } from '#kernel';
import type { PlanNode } from './plan-node.ts';

/** Where an edition stands between its first draft and its replacement by the next one (版の状態). */
export type EditionStatus = 'draft' | 'consultation' | 'adopted' | 'superseded';

/** Fiscal years an edition covers, both ends included. Not always five (Kumamoto's second: R2–R5). */
export interface PlanPeriod {
  readonly first: FiscalYear;
  readonly last: FiscalYear;
}

/** What became of the nodes of the edition before in one node of this edition. */
export type LineageChange = 'kept' | 'renamed' | 'renumbered' | 'moved' | 'split' | 'merged' | 'added';

/** 系譜: the node(s) of the edition before that a node continues; empty `from` means new. */
export interface Lineage {
  readonly node: NodeId;
  readonly from: readonly NodeId[];
  readonly change: LineageChange;
}

/**
 * 版: one frozen plan tree of a strategy (総合戦略).
 * `nodes` stand in document order; a parent stands before its children.
 */
export interface Edition {
  readonly id: EditionId;
  readonly title: string;
  readonly period: PlanPeriod;
  readonly status: EditionStatus;
  readonly nodes: readonly PlanNode[];
  readonly lineage: readonly Lineage[];
}
