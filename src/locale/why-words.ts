import type { Cell, IndicatorView } from '#app';
import type { Band, GuardCondition, NotEvaluatedReason } from '#indicator';
import type { FiscalYear, Period, Rounding } from '#kernel';
import type { Labels } from './labels.ts';

export type WhyLabel = 'verdict' | 'published' | 'rate' | 'basis' | 'grade' | 'scheme' | 'superseded' | 'other';

/** What one language says in the steps of “why this grade”. */
export interface WhyWords {
  readonly labels: Labels;
  readonly steps: Readonly<Record<WhyLabel, string>>;
  readonly guards: Readonly<Record<GuardCondition['kind'], string>>;
  readonly rounding: Readonly<Record<Rounding, string>>;
  yearOf(year: FiscalYear): string;
  periodOf(period: Period): string;
  /** What stands in brackets behind a figure: column year, measured period, status, source. */
  details(said: readonly string[]): string;
  under(year: string): string;
  measured(period: string): string;
  source(title: string): string;
  unit(unit: string): string;
  /** A cell as printed, without period and status; empty where nothing stands. */
  cell(cell: Cell): string;
  version(version: string): string;
  verdict(view: IndicatorView, tolerance: string | null): string;
  published(verdict: string, source: string, contradicts: boolean): string;
  /** `formula` = … = `unrounded`, printed as `percent`. */
  rate(parts: {
    readonly formula: string;
    readonly exact: string;
    readonly unrounded: string;
    readonly printed: string;
    readonly rounding: string;
  }): string;
  noRate(reason: NotEvaluatedReason): string;
  band(band: Band): string;
  decidedByBand(grade: string, band: string): string;
  decidedByGuard(grade: string, guard: string): string;
  decidedByMissing(grade: string, reason: string): string;
  decidedByPerson(grade: string): string;
  notGraded(reason: string): string;
  /** The mark between the steps of one line. */
  readonly between: string;
  /** Between label and text in one line. */
  readonly colon: string;
}
