import { outlineOfDossier, outlineOfText, type EditionOutline, type FileSet } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { readText } from './input-file.ts';
import { readPlanJson } from './read-plan-json.ts';

/** Endings that hold one edition alone. */
const READABLE = '.md, .json';

/** A file with one edition: an outline, or a 計画JSON. Other endings, and folders, are refused by name. */
export function readOutlineFile(files: FileSet): Result<EditionOutline> {
  const ending = files.kind === 'folder' ? '' : (/\.[^./\\]+$/.exec(files.name)?.[0] ?? '');
  const path = files.list()[0] ?? '';
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
