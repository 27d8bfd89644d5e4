import type { Decimal, FiscalYear, IndicatorId, NodeId } from '#kernel';

/** 指標区分: 数値目標 of a goal, KPI of a direction or measure, 活動指標. */
export type IndicatorKind = 'headline' | 'kpi' | 'output';

/** 方向性, declared and never inferred from target against baseline (domain: a target may lie below its baseline). */
export type Direction = 'increase' | 'decrease' | 'maintain';

/** 比較: 以上・超・以下（以内）・未満・同・範囲. Decides 達成/未達成 alone. */
export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'eq' | 'range';

/** 集計区分. A cumulative figure says since when it is counted and whether the baseline is part of the target. */
export type Aggregation =
  | { readonly kind: 'stock' }
  | { readonly kind: 'annual_flow' }
  | {
      readonly kind: 'cumulative';
      readonly start: FiscalYear | null;
      readonly baselineIncluded: boolean;
    }
  | { readonly kind: 'average' }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'rank' }
  | { readonly kind: 'survey' };

/**
 * 算定方法: how the printed rate is computed (b baseline, t target, a actual, k of n years elapsed).
 * ratio a/t · ratio_inverse t/a · ratio_mirror (2t−a)/t · progress (a−b)/(t−b) ·
 * pace (a−b)/(e−b) with e = b+(t−b)·k/n · compare_only: no rate.
 */
export type Method = 'ratio' | 'ratio_inverse' | 'ratio_mirror' | 'progress' | 'pace' | 'compare_only';

/** 許容差 for 維持: |a−t| ≤ value, or ≤ value percent of |t|. Bounds included. */
export interface Tolerance {
  readonly kind: 'absolute' | 'percent';
  readonly value: Decimal;
}

/** 定義変更: from this plan year on the series is not comparable with what stands before. */
export interface SeriesBreak {
  readonly from: FiscalYear;
  readonly remark: string;
}

/** 置換: this indicator took the place of another, with the reason. */
export interface Replacement {
  readonly replaces: IndicatorId;
  readonly year: FiscalYear;
  readonly reason: string;
  readonly source: string | null;
}

/** 指標の定義 inside one edition. Its series belongs to the indicator id and runs through editions. */
export interface IndicatorDefinition {
  readonly id: IndicatorId;
  readonly name: string;
  /** As printed, without brackets: 人, ％, 十億円. Empty where none. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly comparator: Comparator;
  readonly aggregation: Aggregation;
  readonly method: Method;
  readonly tolerance: Tolerance | null;
  /** Decimal places its figures are printed with. */
  readonly decimals: number;
  /** 定義・算出方法. */
  readonly meaning: string | null;
  readonly source: string | null;
  readonly department: string | null;
  readonly remarks: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  readonly replacement: Replacement | null;
  /** The node it stands under. */
  readonly node: NodeId;
  /** 再掲: other nodes it is printed under. A reference, never a copy. */
  readonly relistedUnder: readonly NodeId[];
}
