import type { TableSettings } from '#compare';
import type { Issue } from '#kernel';
import type { OutlineBlock } from '#plan';
import type { ChangesChoice } from '../import/read-document.ts';
import type { ComparisonWork } from './work/comparison-work.ts';

/** What a comparison can be made into: `page` for a page of the site, the others as files. */
export const comparisonOutputs = ['page', 'docx', 'xlsx', 'pdf', 'html', 'json'] as const;

export type ComparisonOutput = (typeof comparisonOutputs)[number];

/** What a stranger handed in, read by the ending of its name, and how it wants to be read. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a Word file with 変更履歴, which text is meant; left out = accepted. */
  readonly changes?: ChangesChoice;
}

/** An edition that is stored, or was read before. */
export interface StoredSource {
  readonly name: string;
  readonly outline: readonly OutlineBlock[];
  /** What was noticed in reading it. */
  readonly issues?: readonly Issue[];
}

/** A side of a comparison. */
export type ComparisonSource = HandedFile | StoredSource;

/** A comparison asked of a maker. Plain data: all of it survives structured cloning. */
export interface ComparisonRequest {
  /** Null = the older of the two editions that the new side’s file holds. */
  readonly old: ComparisonSource | null;
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
