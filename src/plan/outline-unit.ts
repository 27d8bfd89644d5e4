import type { Place } from '#kernel';
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

/** Where the cells of a table stand in the document it was read from: one place for each text of its head and rows. */
export interface TablePlaces {
  readonly head: readonly Place[];
  readonly rows: readonly (readonly Place[])[];
}

/** Where a block stands in the document it was read from. */
export interface BlockPlace {
  readonly place: Place;
  /** Of a table. */
  readonly cells?: TablePlaces;
}
