import type { ReportCover } from '#cycle';
import type { EditionDossier } from '../dossier.ts';

/** The cover of a report that nobody has written: what the edition itself says. */
export function emptyCover({ edition, body }: EditionDossier): ReportCover {
  return { title: edition.title, body, date: null, documentNumber: null, division: null, contact: null, notes: [] };
}
