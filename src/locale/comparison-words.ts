import type { RowCounts } from '#app';
import type { ComparisonRow, Remark } from '#compare';

/** Words of a 新旧対照表 beside those in `labels` (rowType, rowFlag, confidence). */
export interface ComparisonWords {
  /** Captions of the two columns where a person names none. */
  readonly oldTitle: string;
  readonly newTitle: string;
  /** 新旧対照表: the table itself, in headings and names of files. */
  readonly table: string;
  /** 備考 of a row; empty where nothing is to be said. */
  remark(row: ComparisonRow): string;
  /** How many rows of each kind, in one line. */
  summary(counts: RowCounts): string;
}

/** Remarks that are one word; the others tell facts. */
export type PlainRemarkCode = Exclude<
  Remark['code'],
  'moved' | 'split' | 'merged' | 'renumbered' | 'columns' | 'unit' | 'struck-digits'
>;
