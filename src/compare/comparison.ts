import type { ComparisonUnit } from './units/comparison-unit.ts';
import type { Span } from './marks/printed-spans.ts';
import type { Remark } from './remarks/remark.ts';

/** What can happen to a row: the strongest comes first, in every list and summary. */
export const rowTypes = [
  'added',
  'deleted',
  'split',
  'merged',
  'moved',
  'replaced',
  'renamed',
  'renumbered',
  'reworded',
  'orthographic',
  'same',
] as const;

/** The strongest thing that happened. */
export type RowType = (typeof rowTypes)[number];

/**
 * What else is true. `orthographic` 表記統一: width, blanks or spelling differ, also outside the marks · `rewritten` 全面改訂:
 * hardly a word is kept · `figure`: a value, target or column of a KPI row differs.
 */
export type RowFlag = 'reworded' | 'renumbered' | 'orthographic' | 'rewritten' | 'figure';

/** `check` = 要確認: a person should look. */
export type Confidence = 'sure' | 'likely' | 'check';

/**
 * Why a person should look. `leftover`: the last two without a partner under their headings · `unlike`: hardly a word is the same ·
 * `rival`: another unit is nearly as like, or it is doubtful which section is meant · `indicator`: by its name it may be another
 * indicator · `name`: a row of a table under another name · `alone`: new or gone, though another unit says much of it.
 */
export type CheckReason = 'leftover' | 'unlike' | 'rival' | 'indicator' | 'name' | 'alone';

/** A unit in its row, with the letters that changed. */
export interface ComparedUnit extends Omit<ComparisonUnit, 'cells'> {
  readonly marks: readonly Span[];
}

/** All units of a side are neighbours in their edition; every unit of `new` faces every unit of `old`. */
export interface ComparisonRow {
  readonly type: RowType;
  readonly flags: readonly RowFlag[];
  readonly new: readonly ComparedUnit[];
  readonly old: readonly ComparedUnit[];
  /** Partners that stand in another row, as [new id, old id]; named in the row of the new unit. */
  readonly links: readonly (readonly [newId: string, oldId: string])[];
  readonly confidence: Confidence;
  /** Of `check` alone. */
  readonly reason?: CheckReason;
  readonly remarks: readonly Remark[];
}

/** Where a unit stood before it moved: in front of the row `before` (the number of rows = at the end). */
export interface Departure {
  readonly before: number;
  /** Only to another place under the same heading. */
  readonly aside: boolean;
  /** So many of what stands above the new place, from the top, stand above the old one too. */
  readonly shared: number;
  readonly old: ComparedUnit;
  /** Its path ends with the items of a list that hold it. */
  readonly new: ComparedUnit;
}

/** Plain data. Every unit stands in exactly one row; the new units read downwards are the new edition. */
export interface Comparison {
  readonly old: { readonly title: string };
  readonly new: { readonly title: string };
  readonly rows: readonly ComparisonRow[];
  /** One for each old unit of a row that moved, or that was split or merged at another place; in the order of their places. */
  readonly departures: readonly Departure[];
}
