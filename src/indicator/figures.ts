import type { Comparator } from './definition.ts';
import type { Decimal, FiscalYear, IndicatorId, MeasurementId, Period } from '#kernel';

/** 値の状態. An estimate (推計・derived) is shown as 参考 and never counted. */
export type ValueStatus = 'confirmed' | 'preliminary' | 'estimate';

/** Why there is no figure. Never 0 %, never the worst grade. */
export type MissingReason =
  | 'not-obtained' // 未入手
  | 'not-published' // 未公表
  | 'not-surveyed' // 調査未実施
  | 'discontinued' // 統計廃止
  | 'project-ended' // 事業終了
  | 'definition-changed' // 定義変更
  | 'suppressed' // 秘匿
  | 'undecided' // 未定（〇〇）
  | 'not-applicable' // 該当なし
  | 'other';

/** A reading of the same figure in another source, kept beside the one in use. */
export interface OtherReading {
  readonly text: string;
  readonly value: Decimal | null;
  readonly period: Period | null;
  readonly source: string;
  readonly note: string;
}

/** 基準値: printed under one plan year, measured in a period that may differ (`673（H26）` under H27). */
export interface Baseline {
  readonly planYear: FiscalYear;
  readonly period: Period | null;
  readonly value: Decimal | null;
  readonly missing: MissingReason | null;
  readonly source: string | null;
  readonly others: readonly OtherReading[];
}

/** What a target asks for. A word target (減少) is met by any move that way from the baseline; 現状以上 by standing still too. */
export type TargetAim =
  | {
      readonly kind: 'value';
      readonly value: Decimal;
      readonly comparator: Comparator;
      /** Set where the target itself says its comparator (`7,000以上`): then it is printed so. */
      readonly stated?: true;
    }
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal }
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly wants: 'increase' | 'decrease' | 'maintain';
      readonly orEqual?: boolean;
    }
  | { readonly kind: 'undecided' };

/** 目標値 for one plan year; a revision inside an edition keeps the aim it replaced. */
export interface Target {
  readonly planYear: FiscalYear;
  readonly period: Period | null;
  readonly aim: TargetAim;
  readonly source: string | null;
  readonly revision: {
    readonly date: string;
    readonly reason: string;
    readonly before: TargetAim;
  } | null;
  readonly others: readonly OtherReading[];
}

/** 実績値. A correction supersedes and keeps the old one; the 正誤表 is made from that chain. */
export interface Measurement {
  readonly id: MeasurementId;
  readonly indicator: IndicatorId;
  /** The column it is printed under. */
  readonly planYear: FiscalYear;
  /** What was really measured; null = the plan year itself. */
  readonly period: Period | null;
  readonly value: Decimal | null;
  readonly missing: MissingReason | null;
  readonly status: ValueStatus;
  /** For ratio aggregation: the counted parts, when known. */
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly source: string | null;
  readonly supersedes: MeasurementId | null;
  readonly note: string | null;
}

/** What a body printed as verdict, with its source: a record beside the computed one. */
export interface PublishedVerdict {
  readonly indicator: IndicatorId;
  readonly planYear: FiscalYear;
  readonly verdict: 'achieved' | 'missed';
  readonly source: string;
  readonly note: string | null;
}
