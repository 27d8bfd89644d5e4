import { outlineOfDossier, outlineOfText, type EditionOutline, type FileSet } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { outlineOfDocument } from './document/outline-of-document.ts';
import { readDocumentFile } from './document/read-document-file.ts';
import { readText } from './input-file.ts';
import { readPlanJson } from './read-plan-json.ts';

/** Endings that hold an edition. */
const READABLE = '.docx, .md, .json';
/** Documents that people hand in; what their bytes are decides. */
const DOCUMENTS = new Set(['.docx', '.docm', '.dotx', '.doc', '.rtf', '.odt', '.jtd', '.jtdc', '.xdw', '.xbd']);

/**
 * A file with one edition: a Word document, an outline, or a 計画JSON; of a 新旧対照表 its new edition, which is told. Other
 * endings, and folders, are refused by name; documents of other programs are told how to convert.
 */
export function readOutlineFile(files: FileSet): Result<EditionOutline> {
  const ending = files.kind === 'folder' ? '' : (/\.[^./\\]+$/.exec(files.name)?.[0] ?? '');
  const path = files.list()[0] ?? '';
  if (DOCUMENTS.has(ending.toLowerCase())) return ofDocument(files, path);
  switch (ending.toLowerCase()) {
    case '.md':
      return ofText(files, path);
    case '.json':
      return ofPlan(files, path);
    default: {
      const found = ending === '' ? files.name : ending;
      return fail(issue('compare.input-format', { place: { file: files.name }, found, expected: READABLE }));
    }
  }
}

function ofDocument(files: FileSet, path: string): Result<EditionOutline> {
  const reading = readDocumentFile(files, path);
  return reading.ok ? ok(outlineOfDocument(files.name, reading.value.document)) : reading;
}

function ofText(files: FileSet, path: string): Result<EditionOutline> {
  const read = readText(files, path);
  if (!read.ok) return read;
  const outline = outlineOfText(files.name, read.value.text);
  return ok({ ...outline, issues: [...read.value.issues, ...outline.issues] });
}

function ofPlan(files: FileSet, path: string): Result<EditionOutline> {
  const reading = readPlanJson(files, path);
  return reading.ok ? outlineOfDossier(files.name, reading.value.dossier, reading.value.issues) : reading;
}
