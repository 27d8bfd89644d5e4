import { outlineOfDossier, outlineOfText, type EditionOutline, type FileSet } from '#app';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import { outlineOfDocument } from './document/outline-of-document.ts';
import { readDocumentFile } from './document/read-document-file.ts';
import type { Flow } from './document/flow.ts';
import { readPdf } from './document/pdf/read-pdf.ts';
import { readFlow } from './document/structure/read-flow.ts';
import { readTextDocument } from './document/text/read-text.ts';
import { readBytes, readText } from './input-file.ts';
import { readPlanJson } from './read-plan-json.ts';

/** Endings that hold an edition. */
const READABLE = '.docx, .xlsx, .pdf, .txt, .md, .json';
/** Documents that people hand in; what their bytes are decides. */
const DOCUMENTS = /^\.(?:docx|docm|dotx|doc|rtf|odt|xlsx|xlsm|xltx|xltm|xls|xlsb|ods|jtd|jtdc|jtt|xdw|xbd)$/;

/**
 * A file with one edition: a Word document, a workbook, a PDF, plain text, an outline, or a 計画JSON; of a 新旧対照表 its new edition, which is told. Other
 * endings, and folders, are refused by name; documents of other programs are told how to convert.
 */
export async function readOutlineFile(files: FileSet): Promise<Result<EditionOutline>> {
  const ending = files.kind === 'folder' ? '' : (/\.[^./\\]+$/.exec(files.name)?.[0] ?? '');
  const path = files.list()[0] ?? '';
  if (DOCUMENTS.test(ending.toLowerCase())) return ofDocument(files, path);
  switch (ending.toLowerCase()) {
    case '.pdf':
      return ofPdf(files, path);
    case '.txt':
      return ofPlainText(files, path);
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

async function ofPdf(files: FileSet, path: string): Promise<Result<EditionOutline>> {
  const bytes = readBytes(files, path);
  if (!bytes.ok) return bytes;
  return ofFlow(files.name, await readPdf(bytes.value, path), []);
}

function ofPlainText(files: FileSet, path: string): Result<EditionOutline> {
  const read = readText(files, path);
  return read.ok ? ofFlow(files.name, readTextDocument(read.value.text, path), read.value.issues) : read;
}

function ofFlow(name: string, flow: Result<Flow>, before: readonly Issue[]): Result<EditionOutline> {
  if (!flow.ok) return flow;
  const document = readFlow(flow.value, flow.value.blocks[0]?.place.file ?? name);
  const issues = [...before, ...(flow.value.issues ?? []), ...document.issues];
  return ok(outlineOfDocument(name, { ...document, issues }));
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
