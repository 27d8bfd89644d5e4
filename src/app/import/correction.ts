import type { Actor } from '../actor.ts';
import type { ColumnMeaning, RowWish } from './kpi-rows.ts';

/** What a block can be made into; `outside` takes its text out of the edition and keeps it beside. */
export const retypeKinds = ['heading', 'paragraph', 'bullet', 'note', 'table', 'outside'] as const;

export type RetypeKind = (typeof retypeKinds)[number];

/** One thing put right in what was read, at one item of it. None changes a character. */
export type Correction = { readonly item: string } & (
  | {
      readonly kind: 'level';
      /** A level up (−1) or down (1). */
      readonly by: -1 | 1;
      /** The headings below it too. */
      readonly below: boolean;
    }
  | { readonly kind: 'retype'; readonly as: RetypeKind }
  /** With the item right before it. */
  | { readonly kind: 'join' }
  /** UTF-16 offsets into its text, ascending. */
  | { readonly kind: 'split'; readonly at: readonly number[] }
  /** The head of a table is its first row after all, or its first row is the head that it lacks. */
  | { readonly kind: 'head'; readonly way: 'to-row' | 'from-row' }
  /** Rows of a table (from 0, ascending): a table of their own begins at each, or each is taken out of it. */
  | { readonly kind: 'rows'; readonly rows: readonly number[]; readonly as: RetypeKind }
  /** What each column of a table means. */
  | { readonly kind: 'columns'; readonly columns: readonly ColumnMeaning[] }
  /** What each row of a KPI table wants; null = not said. */
  | { readonly kind: 'wishes'; readonly rows: readonly (RowWish | null)[] }
);

/** A correction, or that the last one in force no longer counts, or counts again. */
export type ImportAct = Correction | { readonly kind: 'undo' } | { readonly kind: 'redo' };

/** One thing a person did. Never rewritten. */
export interface ImportEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly actor: Actor;
  /** ISO 8601 instant with offset. */
  readonly at: string;
  readonly act: ImportAct;
}

export type CorrectionEntry = ImportEntry & { readonly act: Correction };
