import type { TableSettings } from '#compare';
import type { OutlineBlock } from '#plan';
import type { ComparisonWork } from './work/comparison-work.ts';

/** What a comparison can be made into: `page` for a page of the site, the others as files. */
export const comparisonOutputs = ['page', 'docx', 'xlsx', 'pdf', 'html', 'json'] as const;

export type ComparisonOutput = (typeof comparisonOutputs)[number];

/** A side of a comparison: what a stranger handed in, read by the ending of its name, or an edition that is stored. */
export type ComparisonSource =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly outline: readonly OutlineBlock[] };

/** A comparison asked of a maker. Plain data: all of it survives structured cloning. */
export interface ComparisonRequest {
  readonly old: ComparisonSource;
  readonly new: ComparisonSource;
  /** Titles of the two editions; empty = the captions of the settings, else the language's own (現行, 改正案). */
  readonly oldTitle: string;
  readonly newTitle: string;
  /** What people said about an earlier state of the two. */
  readonly work?: ComparisonWork;
  readonly settings: TableSettings;
  readonly output: ComparisonOutput;
  /** Of captions, remarks and all other words that are not the editions'. */
  readonly language: 'ja' | 'en';
}
