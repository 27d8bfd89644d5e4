import type { NodeId } from '#kernel';
import type { EditionDossier } from '../dossier.ts';
import type { IndicatorRow } from './indicator-view.ts';
import type { PlanView } from './plan-view.ts';
import type { ReportView } from './report-view.ts';

/** The plan text with the indicators of the report view at their nodes. */
export function buildPlanView({ edition, body }: EditionDossier, report: ReportView): PlanView {
  const rows = new Map<NodeId, IndicatorRow[]>();
  for (const row of allRows(report)) {
    const nodes = row.relisted ? row.indicator.relistedUnder.map((node) => node.id) : [row.indicator.node.id];
    for (const node of nodes) rows.set(node, [...(rows.get(node) ?? []), row]);
  }
  return { municipality: report.municipality, edition, body, rows };
}

/** Every indicator of the view once, with a second row for its relistings. */
function allRows(report: ReportView): readonly IndicatorRow[] {
  return report.indicators.flatMap((indicator): readonly IndicatorRow[] =>
    indicator.relistedUnder.length > 0
      ? [
          { indicator, relisted: false },
          { indicator, relisted: true },
        ]
      : [{ indicator, relisted: false }],
  );
}
