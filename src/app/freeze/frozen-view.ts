import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { canonicalPieces, type FiscalYear } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { buildReportView } from '../views/build-report-view.ts';
import type { ReportView } from '../views/report-view.ts';

/**
 * The report view of a year, made from what belongs to it: its edition, its own record, and the figures up to it. Later years and later
 * editions may change; the view does not.
 */
export function frozenView(dossier: Dossier, edition: EditionDossier, year: FiscalYear): ReportView {
  const own = ownPart(dossier, edition, year);
  return buildReportView(own.dossier, own.edition, year);
}

/** What of the view is the year's: not the city's address, nor the list of sources. */
export function frozenRecord(view: ReportView) {
  const { code, name } = view.municipality;
  return { ...view, municipality: { code, name }, sources: [], traces: [...view.traces] };
}

/** Others have their turn after so many characters: tens of milliseconds. */
const AT_ONCE = 500_000;

/** SHA-256 of the record's canonical JSON, in hexadecimal. A large city's has many megabytes: it is made a stretch at a time. */
export async function hashOfView(view: ReportView): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of canonicalPieces(frozenRecord(view))) {
    hash.update(piece);
    size += piece.length;
    if (size < AT_ONCE) continue;
    size = 0;
    await setImmediate();
  }
  return hash.digest('hex');
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
