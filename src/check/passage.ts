import type { Place } from '#kernel';

/** What a passage is in the document; `head` and `cell` are of a table, `figure` is a measured value of a series. */
export type PassageKind = 'heading' | 'paragraph' | 'bullet' | 'note' | 'diagram' | 'head' | 'cell' | 'figure';

/** Where a passage stands among the blocks that were checked, from 0: a block, a line of a diagram, or a cell. */
export interface BlockAddress {
  readonly block: number;
  readonly line?: number;
  /** Of a table; row 0 is the head. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** One run of text with its place: a unit of the outline, a line of a diagram, a cell, or a figure. */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  /** `text` in half width, one UTF-16 unit for one: offsets are the same. */
  readonly narrow: string;
  readonly place: Place;
  /** Null for a figure, which stands in no block. */
  readonly at: BlockAddress | null;
  /** Headings above it from the top, as printed; of a figure the name of its indicator. */
  readonly headings: readonly string[];
  /** What tells it from its neighbours beside its text: name of the row and head of the column. Empty for prose. */
  readonly label: string;
  /** Of a bullet, from 1; 0 for everything else. */
  readonly depth: number;
}

/** A stretch of a passage, UTF-16 offsets into its text. */
export interface Spot {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

export function wholeSpot(passage: Passage): Spot {
  return { passage, start: 0, end: passage.text.length };
}

export function spotText({ passage, start, end }: Spot): string {
  return passage.text.slice(start, end);
}

const PROSE: ReadonlySet<PassageKind> = new Set(['paragraph', 'bullet', 'note']);

/** Running text: no headings, diagrams, cells or figures. */
export function isProse({ kind }: Passage): boolean {
  return PROSE.has(kind);
}

/** Text a person wrote, headings and cells included: everything but figures of a series. */
export function isText({ kind }: Passage): boolean {
  return kind !== 'figure';
}
