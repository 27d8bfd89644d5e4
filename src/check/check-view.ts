import type { Measurement } from '#indicator';
import type { FiscalYear } from '#kernel';
import type { PlanPeriod } from '#plan';
import type { CheckIndicator } from './check-input.ts';
import type { CheckTable } from './check-table.ts';
import type { Dictionary } from './dictionary.ts';
import type { HeadingTree } from './heading-tree.ts';
import type { KpiGrid } from './kpi-grid.ts';
import type { Passage } from './passage.ts';

/** A measured value that no other supersedes. */
export interface FigurePoint {
  readonly passage: Passage;
  readonly year: FiscalYear;
  readonly measurement: Measurement;
}

export interface FigureSeries {
  readonly indicator: CheckIndicator | null;
  /** By plan year; those without a value are left out. */
  readonly points: readonly FigurePoint[];
}

/** The document as rules see it, prepared once. */
export interface CheckView {
  /** In document order, tables in their places, figures last. */
  readonly passages: readonly Passage[];
  readonly headings: HeadingTree;
  readonly tables: readonly CheckTable[];
  readonly grids: readonly KpiGrid[];
  readonly indicators: readonly CheckIndicator[];
  readonly series: readonly FigureSeries[];
  readonly period: PlanPeriod | null;
  readonly dictionary: Dictionary;
  readonly beside: readonly string[];
}
