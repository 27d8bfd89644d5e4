import { createHash } from 'node:crypto';
import { canonicalJson, type FiscalYear } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { buildReportView } from '../views/build-report-view.ts';
import type { ReportView } from '../views/report-view.ts';

/** A year as it is frozen. */
export interface FrozenView {
  readonly view: ReportView;
  /** Of the canonical JSON, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The report view of a year, made from what belongs to it: its edition, its own record, and the figures up to it. Later years, later
 * editions and the city's address may change; the view, and its hash, do not.
 */
export function frozenView(dossier: Dossier, edition: EditionDossier, year: FiscalYear): FrozenView {
  const own = ownPart(dossier, edition, year);
  const view = buildReportView(own.dossier, own.edition, year);
  const { code, name } = view.municipality;
  const record = { ...view, municipality: { code, name }, sources: [], traces: [...view.traces] };
  return { view, sha256: createHash('sha256').update(canonicalJson(record)).digest('hex') };
}

interface OwnPart {
  readonly dossier: Dossier;
  readonly edition: EditionDossier;
}

function ownPart(dossier: Dossier, current: EditionDossier, year: FiscalYear): OwnPart {
  const record = current.verifications.filter((verification) => verification.year === year);
  const edition = { ...current, verifications: record.map((one) => ({ ...one, state: 'frozen' as const })) };
  return { dossier: { ...dossier, editions: [edition], series: judgedSeries(dossier, current, year) }, edition };
}

/** The figures of the edition's indicators up to a year. */
export function judgedSeries({ series }: Dossier, { indicators }: EditionDossier, year: FiscalYear): Dossier['series'] {
  const own = new Set<string>(indicators.map(({ definition }) => definition.id));
  return series.filter(({ indicator, planYear }) => own.has(indicator) && planYear <= year);
}
