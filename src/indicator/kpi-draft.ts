import type { Comparator } from './definition.ts';
import type { Baseline, MissingReason, TargetAim, ValueStatus } from './figures.ts';
import type { Decimal, FiscalYear, Period, Place } from '#kernel';

/** A printed target: without 以上 or the like its comparator is not said, and the direction must be declared elsewhere. */
export type DraftAim =
  | Exclude<TargetAim, { readonly kind: 'value' }>
  | { readonly kind: 'value'; readonly value: Decimal; readonly comparator: Comparator | null };

export interface DraftTarget {
  readonly planYear: FiscalYear;
  readonly period: Period | null;
  readonly aim: DraftAim;
}

export interface DraftActual {
  readonly planYear: FiscalYear;
  readonly period: Period | null;
  readonly value: Decimal | null;
  readonly missing: MissingReason | null;
  /** That the cell prints; left out = confirmed. */
  readonly status?: ValueStatus;
}

/** One row of a printed KPI table, as far as the table tells. */
export interface KpiDraft {
  /** Without （再掲）; （累計） and （推計） are part of the name. */
  readonly name: string;
  readonly unit: string;
  readonly relisted: boolean;
  readonly cumulative: boolean;
  readonly estimate: boolean;
  /** The most decimal places any of its figures is printed with. */
  readonly decimals: number;
  readonly baseline: Baseline | null;
  readonly targets: readonly DraftTarget[];
  readonly actuals: readonly DraftActual[];
  /** Row of the table, from 0. */
  readonly row: number;
  readonly place: Place;
}

/** The aim of a draft once the comparator that the table left unsaid is declared. */
export function aimOfDraft(aim: DraftAim, declared: Comparator): TargetAim {
  if (aim.kind !== 'value') return aim;
  return aim.comparator ? { ...aim, comparator: aim.comparator, stated: true } : { ...aim, comparator: declared };
}
