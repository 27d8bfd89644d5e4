import type { FiguresOptions, FileSet } from '#app';
import type { Result } from '#kernel';
import { figuresOfDocument } from './figures-of-document.ts';
import type { IntakeReading } from './read-city-folder.ts';
import { readFreeCsv } from './read-free-csv.ts';
import { endingOf, isDocument, readStrangersDocument } from './read-source.ts';

/** Folder, plan or 指標CSV → dossier. */
export type ReadOwnForms = (files: FileSet, options: FiguresOptions) => Result<IntakeReading>;

/**
 * Figures of any form → dossier: what `own` reads, and the KPI tables of a workbook, a Word document, a PDF, a plain text or a CSV
 * with heads of its own.
 */
export async function readFiguresFile(
  files: FileSet,
  options: FiguresOptions,
  own: ReadOwnForms,
): Promise<Result<IntakeReading>> {
  const ending = files.kind === 'folder' ? '' : endingOf(files.name);
  const path = files.list()[0] ?? '';
  const document = isDocument(ending)
    ? await readStrangersDocument(files, path, options.changes ? { changes: options.changes } : {})
    : ending === '.csv'
      ? readFreeCsv(files, path)
      : null;
  if (!document) return own(files, options);
  return document.ok ? figuresOfDocument(document.value, { path, options }) : document;
}
