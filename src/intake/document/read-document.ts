import type { Issue } from '#kernel';
import type { BlockPlace, OutlineBlock } from '#plan';
import type { FurnitureText, PlacedText } from './flow.ts';

/** A block of an edition with its place in the document it was read from. */
export interface PlacedBlock extends BlockPlace {
  readonly block: OutlineBlock;
}

export interface ReadEdition {
  /** Head of its column in a 新旧対照表, else the title of the document; empty = none was found. */
  readonly title: string;
  readonly blocks: readonly PlacedBlock[];
}

/**
 * What was read from a document. One edition; or the two of a 新旧対照表, the new one first, with its 備考.
 * The visible characters of the document, as a multiset, are those of `editions`, `remarks`, `unplaced` and `furniture`.
 */
export interface ReadDocument {
  readonly editions: readonly ReadEdition[];
  readonly remarks: readonly PlacedText[];
  readonly unplaced: readonly PlacedText[];
  readonly furniture: readonly FurnitureText[];
  /** What is doubtful, each at its place. */
  readonly issues: readonly Issue[];
}
