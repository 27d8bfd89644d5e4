import { outlineOfDossier, outlineOfText, type EditionOutline, type FileSet, type ReadingOptions } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { outlineOfDocument } from './document/outline-of-document.ts';
import { Findings } from './findings.ts';
import { readText } from './input-file.ts';
import { readPlanJson } from './read-plan-json.ts';
import { printedFigures } from './printed-figures.ts';
import { figuresCsvTable } from './read-figures-csv.ts';
import { readFreeCsv } from './read-free-csv.ts';
import { endingOf, inFile, isDocument, readStrangersDocument } from './read-source.ts';

/** Endings that hold an edition. */
const READABLE = '.docx, .xlsx, .csv, .pdf, .txt, .md, .json';

/**
 * A file with one edition: a Word document, a workbook, a CSV of indicators, a PDF, plain text, an outline, or a 計画JSON; of a 新旧対照表 its new edition, which is told. Other
 * endings, and folders, are refused by name; documents of other programs are told how to convert.
 */
export async function readOutlineFile(files: FileSet, options: ReadingOptions = {}): Promise<Result<EditionOutline>> {
  const ending = files.kind === 'folder' ? '' : endingOf(files.name);
  const path = files.list()[0] ?? '';
  if (isDocument(ending)) {
    const document = await readStrangersDocument(files, path, options);
    return document.ok ? ok(outlineOfDocument(files.name, document.value)) : document;
  }
  switch (ending) {
    case '.md':
      return ofText(files, path);
    case '.json':
      return ofPlan(files, path);
    case '.csv':
      return ofTable(files, path);
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

/** The indicators with their figures, one table under each heading, whatever the head of the file. */
function ofTable(files: FileSet, path: string): Result<EditionOutline> {
  const free = readFreeCsv(files, path);
  if (free) return free.ok ? ok(outlineOfDocument(files.name, inFile(free.value, files.name))) : free;
  const findings = new Findings();
  const table = figuresCsvTable(files, path, findings);
  if (!table) return findings.failure();
  const edition = { title: '', blocks: printedFigures(table) };
  const document = { editions: [edition], remarks: [], unplaced: [], furniture: [], issues: findings.all };
  return ok(outlineOfDocument(files.name, document));
}

function ofPlan(files: FileSet, path: string): Result<EditionOutline> {
  const reading = readPlanJson(files, path);
  return reading.ok ? outlineOfDossier(files.name, reading.value.dossier, reading.value.issues) : reading;
}
