import type { AttributedText } from '#cycle';
import type { Aggregation, Direction, Evaluation, IndicatorKind, Outlook, Pace, SeriesBreak } from '#indicator';
import type { EditionId, FiscalYear, IndicatorId, NodeId } from '#kernel';
import type { Cell } from './figure.ts';

/** Link to a node with the words a reader sees. */
export interface NodeRef {
  readonly id: NodeId;
  readonly number: string;
  readonly title: string;
}

/** One column of an indicator's history. */
export interface YearPoint {
  readonly year: FiscalYear;
  readonly actual: Cell;
  readonly target: Cell;
  readonly evaluation: Evaluation;
  /** Difference and ratio against the year before; `none` where either is unknown. Rates differ in ポイント. */
  readonly change: Cell;
  readonly note: string | null;
}

/** The verdict in words-to-be: what a reader sees first. */
export type Verdict =
  | { readonly kind: 'achieved' | 'missed' }
  | { readonly kind: 'published'; readonly verdict: 'achieved' | 'missed'; readonly source: string }
  | { readonly kind: 'not-evaluated'; readonly reason: NonNullable<Evaluation['reason']> };

/** An indicator for one edition and one plan year, evaluated. */
export interface IndicatorView {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly decimals: number;
  readonly meaning: string | null;
  readonly definitionSource: string | null;
  readonly department: string | null;
  readonly remarks: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  readonly edition: EditionId;
  readonly node: NodeRef;
  /** From the goal down to the node it stands under. */
  readonly path: readonly NodeRef[];
  readonly relistedUnder: readonly NodeRef[];
  readonly year: FiscalYear;
  readonly baseline: Cell;
  readonly actual: Cell;
  readonly target: Cell;
  /** The last target of the edition, whatever the year. */
  readonly finalTarget: Cell;
  /** Percentage; `missing` with the reason where 算定不能. */
  readonly rate: Cell;
  readonly verdict: Verdict;
  readonly evaluation: Evaluation;
  readonly pace: Pace | null;
  readonly outlook: Outlook;
  /** All plan years from the baseline's to the edition's last. */
  readonly points: readonly YearPoint[];
  /** The next edition's target for the same or the replacing indicator; null where none. */
  readonly next: {
    readonly edition: EditionId;
    readonly editionTitle: string;
    readonly name: string;
    readonly unit: string;
    readonly baseline: Cell;
    readonly target: Cell;
    readonly replaced: boolean;
    readonly reason: string | null;
  } | null;
  /** The indicator this one took the place of, with the reason. */
  readonly replaces: { readonly id: IndicatorId; readonly name: string; readonly reason: string } | null;
  readonly explanation: {
    readonly cause: AttributedText;
    readonly response: AttributedText | null;
  } | null;
}

/** A relisted placement (再掲): the same view, printed again, counted once. */
export interface IndicatorRow {
  readonly indicator: IndicatorView;
  readonly relisted: boolean;
}
