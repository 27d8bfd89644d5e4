import type { RowCounts } from '#app';
import type { TableSettings } from '#compare';

/** What a page says around the 新旧対照表: the counts first, filters, an index, the way from change to change. */
export interface ComparisonPageWords {
  /** Head of the part before the table. */
  readonly overview: string;
  /** How to read the table, for someone who has never seen one; `heads` are the captions of the two editions. */
  guide(marks: TableSettings['marks'], heads: Readonly<Record<'new' | 'old', string>>): string;
  /** How much changed, in one line. */
  totals(counts: RowCounts): string;
  /** Asks which lines to show, and the two answers beside the kinds of change. */
  readonly show: string;
  readonly all: string;
  readonly changed: string;
  lines(count: number): string;
  /** Head of the index. */
  readonly chapters: string;
  changesBelow(count: number): string;
  readonly toTable: string;
  /** Head of the column that names the kind of change. */
  readonly kind: string;
  readonly previous: string;
  readonly next: string;
}
