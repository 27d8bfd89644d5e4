import { outlineOf } from '#plan';
import type { Dossier, EditionDossier } from '../dossier.ts';
import type { CheckDocument, CheckedEdition } from './check-document.ts';

/** The editions of a stored city as they are checked. */
export function storedDocument({ editions, series }: Dossier): CheckDocument {
  return { editions: editions.map((edition) => checkedEdition(edition)), series, seriesFile: null, issues: [] };
}

/** An edition without the file it came from, which a reader of files adds. */
export function checkedEdition({ edition, indicators }: EditionDossier): CheckedEdition {
  const { id, title, status, period, nodes } = edition;
  return { id, title, status, period, file: null, blocks: outlineOf(nodes), indicators };
}
