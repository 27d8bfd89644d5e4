import type { FiscalYear } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { buildReportView } from './build-report-view.ts';
import type { ReportView } from './report-view.ts';

const made = new WeakMap<Dossier, Map<string, ReportView>>();

/** The report view of a dossier, made once for as long as that very dossier is in use. */
export function reportViewOf(dossier: Dossier, edition: EditionDossier, year: FiscalYear): ReportView {
  const views = made.get(dossier) ?? new Map<string, ReportView>();
  made.set(dossier, views);
  const key = `${edition.edition.id}/${year}`;
  const view = views.get(key) ?? buildReportView(dossier, edition, year);
  views.set(key, view);
  return view;
}
