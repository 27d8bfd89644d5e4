import type { FileSet, ReadDocument } from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { readFlow } from './document/structure/read-flow.ts';
import { flowOfRecords } from './document/xlsx/records-flow.ts';
import { readText } from './input-file.ts';
import { parseRecords } from './read-csv.ts';
import { isFiguresHead } from './read-figures-csv.ts';

/**
 * A CSV with heads of its own → its tables and the lines around them, as of a sheet. Null for a 指標CSV, and for what is no CSV at all: both are read, or refused, as our own form.
 */
export function readFreeCsv(files: FileSet, path: string): Result<ReadDocument> | null {
  const read = readText(files, path);
  const records = read.ok ? parseRecords(read.value.text, path) : read;
  if (!read.ok || !records.ok || isOwnForm(records.value)) return null;
  return ok(documentOfRecords(records.value, path, read.value.issues));
}

/** The first row that says anything is the head of a 指標CSV, or has one cell only, as where commas are missing. */
function isOwnForm(records: readonly (readonly string[])[]): boolean {
  const [head = []] = records;
  return isFiguresHead(head) || records.every((cells) => cells.length < 2);
}

function documentOfRecords(
  records: readonly (readonly string[])[],
  path: string,
  issues: readonly Issue[],
): ReadDocument {
  const document = readFlow(flowOfRecords(records), path);
  return { ...document, issues: [...issues, ...document.issues] };
}
