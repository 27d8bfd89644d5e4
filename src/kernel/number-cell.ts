import type { Decimal } from './decimal.ts';
import type { Issue } from './issue.ts';
import type { YearReading } from './parse-year.ts';

/** 以上 gte · 超 gt · 以下, 以内 lte · 未満 lt. */
export type CellComparator = 'gte' | 'gt' | 'lte' | 'lt';

/**
 * Why a cell holds no figure: 〇〇, 未定 · －, 該当なし · …, 不詳 · x, ***, 秘匿 · nothing.
 * Signs as in the notes of the official statistics (統計表の記号).
 */
export type MissingCell = 'undecided' | 'not-applicable' | 'unknown' | 'suppressed' | 'blank';

/** A target in words is measured against the baseline: 減少 is `lt`, 現状以上 is `gte`, 維持 is `eq`. */
export interface WordCell {
  readonly kind: 'word';
  readonly word: string;
  readonly direction: 'increase' | 'decrease' | 'maintain';
  readonly comparator: CellComparator | 'eq';
}

export interface ValueCell {
  readonly kind: 'value';
  readonly value: Decimal;
  /** Printed places: 2 for 0.90. */
  readonly decimals: number;
  readonly comparator?: CellComparator;
  /** 約, 程度, 前後. */
  readonly approximate?: true;
  /** The year in brackets beside the figure: 749（H30）. */
  readonly measured?: YearReading;
  /** As printed; per cent is always ％. The value is not scaled: 5 百万円 is 5. */
  readonly unit?: string;
}

export type NumberCell =
  | ValueCell
  | WordCell
  | { readonly kind: 'missing'; readonly reason: MissingCell }
  | { readonly kind: 'issue'; readonly issue: Issue };
