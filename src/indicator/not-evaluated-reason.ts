import type { MissingReason } from './figures.ts';

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
  | 'opposite-signs' // a sign for which the quotient says nothing, or a target on the wrong side of the baseline
  | 'not-due' // judged later
  | 'compare-only' // the method prints no rate
  | 'needs-comment' // a manual scheme: a person must judge
  | 'outside-period';
