import type { Cell, Verdict } from '#app';
import type { Grade, NotEvaluatedReason } from '#indicator';

/**
 * What stands inside a line. A figure is a `cell`: the view's typed value, printed by locale's one function
 * when a writer reaches it; `unit: false` where the unit stands in the head of the column or in a column of its own.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'cell'; readonly cell: Cell; readonly unit: boolean }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'grade'; readonly grade: Grade | null; readonly reason: NotEvaluatedReason | null }
  /** A reference to a heading, table row or trace of the same document. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export const text = (content: string): Inline => ({ kind: 'text', text: content });
export const strong = (content: string): Inline => ({ kind: 'strong', text: content });
export const small = (content: string): Inline => ({ kind: 'small', text: content });
export const link = (content: string, to: string): Inline => ({ kind: 'link', text: content, to });
export const cell = (content: Cell, unit = true): Inline => ({ kind: 'cell', cell: content, unit });
