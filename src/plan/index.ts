export type { Edition, EditionStatus, Lineage, LineageChange, PlanPeriod } from './edition.ts';
export type { Initiative, InitiativeOutput, InitiativePicture, OutputSeries } from './initiative.ts';
export type { NodeKind, PlanBlock, PlanNode } from './plan-node.ts';
