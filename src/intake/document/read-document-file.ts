import { fail, ok, type Issue, type Result } from '#kernel';
import type { FileSet } from '#app';
import { readBytes } from '../input-file.ts';
import { intakeIssue } from '../issue-codes.ts';
import { documentFormat, refusalOf } from './document-format.ts';
import type { ChangesView, TrackedChange } from './docx/tracked-change.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Flow } from './flow.ts';
import type { ReadDocument } from './read-document.ts';
import { readFlow } from './structure/read-flow.ts';
import { suspiciousText } from './suspicious-text.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A document with what its program recorded beside the text. */
export interface DocumentReading {
  readonly document: ReadDocument;
  /** 変更履歴 of Word. */
  readonly changes: readonly TrackedChange[];
}

/**
 * A document that strangers wrote → its edition, or both editions of a 新旧対照表. What the bytes are decides, not the name.
 * Tracked changes are read as accepted unless asked otherwise.
 */
export function readDocumentFile(
  files: FileSet,
  path: string,
  changes: ChangesView = 'accepted',
): Result<DocumentReading> {
  const bytes = readBytes(files, path);
  if (!bytes.ok) return bytes;
  const format = documentFormat(bytes.value, path);
  const refusal = refusalOf(format, path);
  if (refusal) return fail(refusal);
  if (format === 'workbook') return ofWorkbook(bytes.value, path);
  if (format !== 'zip') return fail(notADocument(path));
  const read = readDocx(bytes.value, { file: path, changes });
  if (!read.ok) return read;
  return ok({ document: documentOf(read.value.flow, path), changes: read.value.changes });
}

/** By the ending of its name: a text that was named like a workbook, say. */
function notADocument(path: string): Issue {
  return /\.xl\w+$/i.test(path)
    ? intakeIssue('document-not-excel', { place: { file: path }, found: path, expected: '.xlsx' })
    : intakeIssue('document-not-word', { place: { file: path }, found: path, expected: '.docx' });
}

function ofWorkbook(bytes: Uint8Array, path: string): Result<DocumentReading> {
  const read = readXlsx(bytes, path);
  if (!read.ok) return read;
  const document = documentOf(read.value.flow, path);
  return ok({ document: { ...document, held: read.value.held }, changes: [] });
}

function documentOf(flow: Flow, path: string): ReadDocument {
  const document = readFlow(flow, path);
  return { ...document, issues: [...document.issues, ...suspiciousText(flow, path)] };
}
