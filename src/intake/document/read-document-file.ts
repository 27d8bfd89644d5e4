import { fail, ok, type Result } from '#kernel';
import type { FileSet } from '#app';
import { readBytes } from '../input-file.ts';
import { intakeIssue } from '../issue-codes.ts';
import { documentFormat, refusalOf } from './document-format.ts';
import type { ChangesView, TrackedChange } from './docx/tracked-change.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ReadDocument } from './read-document.ts';
import { readFlow } from './structure/read-flow.ts';
import { suspiciousText } from './suspicious-text.ts';

/** A document with what Word recorded of its changes. */
export interface DocumentReading {
  readonly document: ReadDocument;
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
  if (format !== 'zip') {
    return fail(intakeIssue('document-not-word', { place: { file: path }, found: path, expected: '.docx' }));
  }
  const read = readDocx(bytes.value, { file: path, changes });
  if (!read.ok) return read;
  const document = readFlow(read.value.flow, path);
  const issues = [...document.issues, ...suspiciousText(read.value.flow, path)];
  return ok({ document: { ...document, issues }, changes: read.value.changes });
}
