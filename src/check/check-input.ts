import type { Baseline, IndicatorDefinition, Measurement, Target } from '#indicator';
import type { BlockPlace, OutlineBlock, PlanPeriod } from '#plan';
import type { Dictionary } from './dictionary.ts';

/** A block of an outline; `line` where it was read from a file of lines, from 1; its place where from a document. */
export type CheckBlock = OutlineBlock & { readonly line?: number } & Partial<BlockPlace>;

/** An indicator as the edition declares it. */
export interface CheckIndicator {
  readonly definition: IndicatorDefinition;
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
}

/** Everything known of one edition; only `blocks` is needed. */
export interface CheckInput {
  readonly blocks: readonly CheckBlock[];
  /** For places. */
  readonly file?: string;
  /** Null or absent: taken from the text where it says its 計画期間. */
  readonly period?: PlanPeriod | null;
  readonly indicators?: readonly CheckIndicator[];
  readonly series?: readonly Measurement[];
  /** For the places of the series. */
  readonly seriesFile?: string;
  readonly dictionary?: Dictionary;
  /** Other texts of the same house, such as the edition before: what is usual there is usual here. */
  readonly beside?: readonly string[];
}
