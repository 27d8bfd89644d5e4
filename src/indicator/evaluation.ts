import type { Basis, Grade } from './scheme.ts'
import type { Comparator, Direction, IndicatorKind, Method } from './definition.ts'
import type { MissingReason, OtherReading, PublishedVerdict, TargetAim, ValueStatus } from './figures.ts'
import type { Decimal, FiscalYear, Fraction, IndicatorId, Period } from '#kernel'

/** Why no verdict, rate or grade could be given (算定不能の理由). */
export type NotEvaluatedReason =
  | MissingReason
  | 'no-measurement'
  | 'no-target' // no target of its own for this year: pace only
  | 'target-undecided'
  | 'no-baseline'
  | 'estimate-only' // only an estimate: shown as 参考
  | 'not-comparable' // a series break lies between
  | 'zero-division'
  | 'opposite-signs'
  | 'not-due' // judged later
  | 'compare-only' // the method prints no rate
  | 'needs-comment' // a manual scheme: a person must judge
  | 'outside-period'

/** One input of a computation: what it was, for which year, how sure, from where. */
export interface TraceOperand {
  readonly role: 'baseline' | 'target' | 'actual' | 'expected' | 'elapsed' | 'years' | 'previous' | 'numerator' | 'denominator'
  readonly value: Decimal | null
  readonly text: string | null
  readonly planYear: FiscalYear | null
  readonly period: Period | null
  readonly status: ValueStatus | null
  readonly source: string | null
  readonly others: readonly OtherReading[]
}

/** 根拠: everything needed to recompute a result by hand. */
export interface Trace {
  readonly indicator: IndicatorId
  readonly year: FiscalYear
  readonly operands: readonly TraceOperand[]
  readonly comparator: Comparator | null
  readonly tolerance: Decimal | null
  readonly method: Method
  readonly basis: Basis | null
  /** The unrounded value the bands were compared with. */
  readonly basisValue: Fraction | null
  /** Which rule of the scheme decided: the n-th guard, the n-th band, or missing. */
  readonly decidedBy: { readonly kind: 'guard' | 'band' | 'missing' | 'override'; readonly index: number } | null
  readonly scheme: { readonly id: string; readonly version: string }
  /** Earlier measurements of the same plan year that were superseded, newest first. */
  readonly superseded: readonly TraceOperand[]
}

/** The result for one indicator and one plan year. */
export interface Evaluation {
  readonly indicator: IndicatorId
  readonly kind: IndicatorKind
  readonly direction: Direction
  readonly year: FiscalYear
  readonly actual: Decimal | null
  readonly actualStatus: ValueStatus | null
  readonly measuredPeriod: Period | null
  readonly aim: TargetAim | null
  /** Decided by the comparator alone; null = not judged, `reason` says why. */
  readonly achieved: boolean | null
  readonly reason: NotEvaluatedReason | null
  readonly method: Method
  /** Exact fraction; null = 算定不能, `rateReason` says why. */
  readonly rate: Fraction | null
  readonly rateReason: NotEvaluatedReason | null
  /** Percentage as printed by the scheme's rounding; a missed target never prints as 100. */
  readonly ratePrinted: Decimal | null
  readonly grade: Grade | null
  readonly gradeReason: NotEvaluatedReason | null
  readonly published: PublishedVerdict | null
  /** True where the published verdict and the computed one differ: a finding. */
  readonly contradictsPublished: boolean
  readonly trace: Trace
}
