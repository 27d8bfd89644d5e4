import type { OutlineBlock } from '#plan';

/** What a comparison can be made into: `page` for a page of the site, the others as files. */
export const comparisonOutputs = ['page', 'json'] as const;

export type ComparisonOutput = (typeof comparisonOutputs)[number];

/** A side of a comparison: what a stranger handed in, read by the ending of its name, or an edition that is stored. */
export type ComparisonSource =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly outline: readonly OutlineBlock[] };

/** What a person chose of the printed table. */
export interface ComparisonChoices {
  /** Which column stands left. */
  readonly order: 'new-old' | 'old-new';
  readonly unchanged: 'show' | 'omit';
  readonly marks: 'underline' | 'redline';
}

/** A comparison asked of a maker. Plain data: all of it survives structured cloning. */
export interface ComparisonRequest {
  readonly old: ComparisonSource;
  readonly new: ComparisonSource;
  /** Captions of the two columns; empty = the language's own (現行, 改正案). */
  readonly oldTitle: string;
  readonly newTitle: string;
  readonly settings: ComparisonChoices;
  readonly output: ComparisonOutput;
}
