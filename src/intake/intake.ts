import { fail, type FiscalYear, type Issue, type Result } from '#kernel';
import type { FileSet, Intake } from '#app';
import { intakeIssue } from './issue-codes.ts';
import { readCheckDocument } from './read-check-document.ts';
import { readCityFolder, type IntakeReading } from './read-city-folder.ts';
import { readFiguresFile } from './read-figures-file.ts';
import { readFiguresCsv } from './read-figures-csv.ts';
import { readOutlineFile } from './read-outline-file.ts';
import { readPlanFile } from './read-plan-file.ts';
import { readSource } from './read-source.ts';
import { readWork } from './read-work.ts';

/** What can be read so far, as a message names it. */
const READABLE = '.xlsx, .csv, .docx, .pdf, .txt, .md, .json';

/** Formats of the design that are read later: refused by name. */
const NOT_YET = new Set(['pptx', 'ppt', 'html', 'htm', 'zip']);

/** Bytes → dossier with located issues, or the issues that forbid it. */
export const intake: Intake = {
  read: readFiles,
  figures: (files, options = {}) => readFiguresFile(files, options, readFiles),
  source: readSource,
  outline: readOutlineFile,
  document: (files, options) => inFileAlone(readCheckDocument(files, readFiles, options)),
  work: readWork,
};

/** Where no year can be said beside the file, the column is named alone. */
async function inFileAlone<T>(reading: Promise<Result<T>>): Promise<Result<T>> {
  const read = await reading;
  const named = (one: Issue): Issue =>
    one.code === 'year-not-stated' ? { ...one, expected: (one.expected ?? '').replace(', --year', '') } : one;
  return read.ok ? read : { ok: false, issues: read.issues.map(named) };
}

function readFiles(files: FileSet, options: { readonly year?: FiscalYear } = {}): Result<IntakeReading> {
  const names = files.list();
  if (files.kind === 'folder') {
    if (names.includes('city.json')) return readCityFolder(files);
    return fail(intakeIssue('file-missing', { place: { file: `${files.name}/city.json` }, expected: 'city.json' }));
  }
  const [path] = names;
  if (path === undefined)
    return fail(intakeIssue('nothing-to-read', { place: { file: files.name }, expected: READABLE }));
  switch (extensionOf(path)) {
    case 'csv':
    case 'tsv':
      return readFiguresCsv(files, path, { year: options.year ?? null });
    case 'md':
    case 'json':
      return readPlanFile(files, path);
    default:
      return fail(refusal(path));
  }
}

function refusal(path: string): ReturnType<typeof intakeIssue> {
  const extension = extensionOf(path);
  const code = NOT_YET.has(extension) ? 'format-not-yet' : 'format-unknown';
  return intakeIssue(code, {
    place: { file: path },
    found: extension === '' ? path : `.${extension}`,
    expected: READABLE,
  });
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
