import type { MissingReason, NotEvaluatedReason, OtherReading, Trace, ValueStatus } from '#indicator';
import type { Comparator } from '#indicator';
import type { Decimal, FiscalYear, Period, TraceId } from '#kernel';

/**
 * A figure as every page and document shows it: a typed value, never a string.
 * Printing it is locale's one function; no writer formats a number itself.
 */
export interface Figure {
  readonly kind: 'figure';
  /** Stable within a report: `<indicator>/actual/2019`, `<indicator>/target/2023`, `<initiative>/output/0/2018`. */
  readonly trace: TraceId;
  readonly value: Decimal;
  /** Decimal places it is printed with. */
  readonly places: number;
  readonly unit: string;
  /** The column it stands under; null for figures without a year (a count, a difference). */
  readonly planYear: FiscalYear | null;
  /** Printed in parentheses when it is not the plan year itself. */
  readonly measured: Period | null;
  readonly status: ValueStatus;
  readonly comparator: Comparator | null;
  /** Upper end of a range target; null otherwise. */
  readonly upper: Decimal | null;
  /** True for changes and differences, printed with an explicit sign. */
  readonly signed: boolean;
  /** Set where a difference of percentages is printed in ポイント and not in the unit. */
  readonly points?: true;
}

/** A place where a figure would stand. */
export type Cell =
  | Figure
  | { readonly kind: 'missing'; readonly trace: TraceId; readonly reason: MissingReason | NotEvaluatedReason }
  | { readonly kind: 'word'; readonly trace: TraceId; readonly word: string }
  | { readonly kind: 'none' };

/** Everything “why this figure” needs, keyed by trace id. */
export interface TraceEntry {
  readonly trace: TraceId;
  readonly source: string | null;
  readonly others: readonly OtherReading[];
  readonly evaluation: Trace | null;
}
