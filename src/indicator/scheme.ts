import type { Method } from './definition.ts';
import type { Decimal, Rounding } from '#kernel';

/**
 * The quantity whose bands decide a grade. `own` = the indicator's own declared method;
 * `achievement` = a/t when more is wanted, t/a when less is wanted;
 * `pace_share` = (a/t) ÷ (k/n), the share of the target due by year k of the plan's n (多摩市 20%×k); no baseline is asked.
 */
export type Basis = Method | 'own' | 'achievement' | 'pace_share';

/** One interval of the basis, as fractions (0.8 = 80 %). A missing end is open. */
export interface Band {
  readonly code: string;
  readonly lower: Decimal | null;
  readonly lowerInclusive: boolean;
  readonly upper: Decimal | null;
  readonly upperInclusive: boolean;
}

/** A condition on the figures themselves, read before the bands; the first that holds decides. */
export type GuardCondition =
  | { readonly kind: 'achieved' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'beyond-target' } // strictly better than the target (目標値を超)
  | { readonly kind: 'equal-target' }
  | { readonly kind: 'better-than-baseline' }
  | { readonly kind: 'worse-than-baseline' }
  | { readonly kind: 'equal-baseline' }
  | { readonly kind: 'near-baseline'; readonly percent: Decimal } // |a−b| ≤ percent of |b|
  | { readonly kind: 'always' };

export interface Guard {
  readonly code: string;
  readonly when: GuardCondition;
}

/** A grade of the scheme, best first. `tone` lets a page colour it, never alone. */
export interface Grade {
  readonly code: string;
  readonly label: string;
  readonly tone: 'good' | 'fair' | 'poor' | 'neutral';
}

/** 評価基準: data that belongs to a city and an edition. */
export interface GradeScheme {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly kind: 'automatic' | 'manual';
  readonly grades: readonly Grade[];
  readonly basis: Basis;
  readonly guards: readonly Guard[];
  readonly bands: readonly Band[];
  readonly missing: Grade;
  /** How the printed rate is rounded: once, in print. */
  readonly rate: { readonly rounding: Rounding; readonly places: number };
  readonly source: { readonly title: string; readonly url: string | null };
  readonly note: string | null;
}
