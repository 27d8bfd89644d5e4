import type { PlanBlock } from './plan-node.ts';

/** A heading as printed: `text` is exact, `number` and `title` are its parts without the gap between them. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** Count of `#`, 1 = top. */
  readonly level: number;
  readonly text: string;
  readonly number: string;
  readonly title: string;
}

/** What an outline is made of, in document order. Texts hold no line break; only a diagram's does. */
export type OutlineBlock = HeadingBlock | PlanBlock;

/** A block with the line of the outline it begins on, from 1. */
export type OutlineUnit = OutlineBlock & { readonly line: number };
