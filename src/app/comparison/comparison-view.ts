import { layOut, type Comparison, type ComparisonTable, type TableSettings } from '#compare';
import type { Issue } from '#kernel';
import type { ComparedOutlines } from './compare-outlines.ts';
import { countRows, type RowCounts } from './count-rows.ts';

/** A 新旧対照表 as every page, document and data file shows it. */
export interface ComparisonView {
  readonly comparison: Comparison;
  readonly table: ComparisonTable;
  /** Of all rows, also those that the settings leave out. */
  readonly counts: RowCounts;
  readonly settings: TableSettings;
  /** What was noticed in the files and in the pair of them. */
  readonly issues: readonly Issue[];
}

export function buildComparisonView({ comparison, issues }: ComparedOutlines, settings: TableSettings): ComparisonView {
  return { comparison, table: layOut(comparison, settings), counts: countRows(comparison), settings, issues };
}
