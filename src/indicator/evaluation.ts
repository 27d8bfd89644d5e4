import type { Basis, Grade } from './scheme.ts';
import type { Comparator, Direction, IndicatorKind, Method } from './definition.ts';
import type { Blocked } from './facts.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import type { MissingReason, OtherReading, PublishedVerdict, TargetAim, ValueStatus } from './figures.ts';
import type { Decimal, FiscalYear, Fraction, IndicatorId, Period } from '#kernel';

/** One input of a computation: what it was, for which year, how sure, from where. */
export interface TraceOperand {
  readonly role:
    | 'baseline'
    | 'target'
    | 'actual'
    | 'expected'
    | 'elapsed'
    | 'years'
    | 'plan_elapsed'
    | 'plan_years'
    | 'previous'
    | 'numerator'
    | 'denominator';
  readonly value: Decimal | null;
  readonly text: string | null;
  readonly planYear: FiscalYear | null;
  readonly period: Period | null;
  readonly status: ValueStatus | null;
  readonly source: string | null;
  readonly others: readonly OtherReading[];
}

/** A grade a person set in place of the computed one; the reason is obligatory. */
export interface GradeOverride {
  readonly grade: Grade['code'];
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** 根拠: everything needed to recompute a result by hand. */
export interface Trace {
  readonly indicator: IndicatorId;
  readonly year: FiscalYear;
  readonly operands: readonly TraceOperand[];
  readonly direction: Direction;
  /** The aim in force that the year was judged by; null where it has no target of its own. */
  readonly aim: TargetAim | null;
  /** Why an input could not be used. */
  readonly blocked: Blocked;
  readonly comparator: Comparator | null;
  /** Absolute, bounds included. */
  readonly tolerance: Decimal | null;
  readonly method: Method;
  readonly basis: Basis | null;
  /** The unrounded value the bands were compared with. */
  readonly basisValue: Fraction | null;
  /** Which rule of the scheme decided: the n-th guard, the n-th band, or missing. */
  readonly decidedBy: { readonly kind: 'guard' | 'band' | 'missing' | 'override'; readonly index: number } | null;
  readonly scheme: { readonly id: string; readonly version: string };
  /** Earlier measurements of the same plan year that were superseded, newest first. */
  readonly superseded: readonly TraceOperand[];
  readonly override: GradeOverride | null;
}

/** The result for one indicator and one plan year. */
export interface Evaluation {
  readonly indicator: IndicatorId;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly year: FiscalYear;
  readonly actual: Decimal | null;
  readonly actualStatus: ValueStatus | null;
  readonly measuredPeriod: Period | null;
  /** Why there is no actual, where a record says so. */
  readonly actualMissing: MissingReason | null;
  readonly aim: TargetAim | null;
  /** Decided by the comparator alone; null = not judged, `reason` says why. */
  readonly achieved: boolean | null;
  readonly reason: NotEvaluatedReason | null;
  readonly method: Method;
  /** Exact fraction; null = 算定不能, `rateReason` says why. */
  readonly rate: Fraction | null;
  readonly rateReason: NotEvaluatedReason | null;
  /** Percentage as printed by the scheme's rounding; rounding never makes 100 of a target that was not met. */
  readonly ratePrinted: Decimal | null;
  readonly grade: Grade | null;
  readonly gradeReason: NotEvaluatedReason | null;
  readonly published: PublishedVerdict | null;
  /** True where the published verdict and the computed one differ: a finding. */
  readonly contradictsPublished: boolean;
  readonly trace: Trace;
}
