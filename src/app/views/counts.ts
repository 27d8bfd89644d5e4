import type { GradeScheme } from '#indicator';
import { countEvaluations } from '#indicator';
import type { IndicatorRow, NodeRef } from './indicator-view.ts';
import type { CountsView } from './report-view.ts';

/** Counts each indicator once, wherever it is relisted. */
export function countRows(rows: readonly IndicatorRow[], node: NodeRef | null, scheme: GradeScheme): CountsView {
  const originals = rows.filter((row) => !row.relisted);
  const evaluations = originals.map((row) => row.indicator.evaluation);
  return { node, ...countEvaluations(evaluations, rows.length - originals.length, scheme) };
}
