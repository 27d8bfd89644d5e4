import type { CheckBlock, CheckIndicator } from '#check';
import type { Measurement } from '#indicator';
import type { EditionId, Issue } from '#kernel';
import type { EditionStatus, PlanPeriod } from '#plan';

/** One edition as it is checked. */
export interface CheckedEdition {
  readonly id: EditionId;
  readonly title: string;
  readonly status: EditionStatus;
  /** Null where only the text can say it. */
  readonly period: PlanPeriod | null;
  /** For places; null = stored, in no file. */
  readonly file: string | null;
  /** With their lines where the file has lines. */
  readonly blocks: readonly CheckBlock[];
  readonly indicators: readonly CheckIndicator[];
}

/** What a file or folder holds for the 整合性チェック. Made by intake. */
export interface CheckDocument {
  /** Oldest first. */
  readonly editions: readonly CheckedEdition[];
  readonly series: readonly Measurement[];
  /** The file of the series; null where there are none. */
  readonly seriesFile: string | null;
  /** What was noticed in reading. */
  readonly issues: readonly Issue[];
}
