import type { CheckSettings } from '#check';
import type { Issue } from '#kernel';
import type { HandedFile } from '../comparison/comparison-request.ts';
import type { CheckReport } from './check-editions.ts';

/** A file somebody handed in, to be checked. */
export interface FileCheck {
  readonly file: HandedFile;
  readonly settings: CheckSettings;
}

/** What the rules found in it, and what was noticed in reading it. */
export interface CheckedFile extends CheckReport {
  readonly issues: readonly Issue[];
}
