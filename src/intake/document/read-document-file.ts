import { fail, ok, type Issue, type Result } from '#kernel';
import type { ChangesChoice, FileSet } from '#app';
import { readBytes } from '../input-file.ts';
import { intakeIssue } from '../issue-codes.ts';
import { documentFormat, refusalOf } from './document-format.ts';
import { bothReadings } from './both-readings.ts';
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
  changes: ChangesChoice = 'accepted',
): Result<DocumentReading> {
  const bytes = readBytes(files, path);
  if (!bytes.ok) return bytes;
  const format = documentFormat(bytes.value, path);
  const refusal = refusalOf(format, path);
  if (refusal) return fail(refusal);
  if (format === 'workbook') return ofWorkbook(bytes.value, path);
  if (format !== 'zip') return fail(notADocument(path));
  return changes === 'both' ? ofBoth(bytes.value, path) : ofWord(bytes.value, path, changes);
}

function ofWord(bytes: Uint8Array, path: string, changes: ChangesView): Result<DocumentReading> {
  const read = readDocx(bytes, { file: path, changes });
  if (!read.ok) return read;
  const { flow, changes: tracked } = read.value;
  if (tracked.length === 0 && isEmpty(flow)) return fail(withoutText(path));
  return ok({ document: documentOf(flow, path), changes: tracked });
}

/** A document without 変更履歴 is one edition, and so is each side of a 新旧対照表: there the changes are accepted. */
function ofBoth(bytes: Uint8Array, path: string): Result<DocumentReading> {
  const accepted = ofWord(bytes, path, 'accepted');
  if (!accepted.ok || accepted.value.changes.length === 0) return accepted;
  const original = ofWord(bytes, path, 'original');
  if (!original.ok) return original;
  return ok({ ...accepted.value, document: bothReadings(accepted.value.document, original.value.document, path) });
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
  if (isEmpty(read.value.flow)) return fail(withoutText(path));
  const document = documentOf(read.value.flow, path);
  return ok({ document: { ...document, held: read.value.held }, changes: [] });
}

function isEmpty({ blocks, unplaced, furniture }: Flow): boolean {
  return [blocks, unplaced, furniture].every((part) => part.length === 0);
}

/** Of what nothing stands in no edition must be made, nor be said that it has no fault. */
function withoutText(path: string): Issue {
  return intakeIssue('text-empty', { place: { file: path } });
}

function documentOf(flow: Flow, path: string): ReadDocument {
  const document = readFlow(flow, path);
  return { ...document, issues: [...document.issues, ...suspiciousText(flow, path)] };
}
