import { fail, ok, type Issue, type Result } from '#kernel';
import { largestOf, sizeParams, type FileSet } from '#app';
import { decodeText } from './decode-text.ts';
import { intakeIssue } from './issue-codes.ts';

/** A path inside the folder: no `..`, no absolute path, no drive, no backslash. */
export function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !/[\\:\0]/.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

export function readBytes(files: FileSet, path: string): Result<Uint8Array> {
  if (!isSafePath(path))
    return fail(intakeIssue('path-unsafe', { place: { file: path }, found: path, expected: 'first/plan.md' }));
  const bytes = files.read(path);
  if (!bytes) return fail(intakeIssue('file-missing', { place: { file: path }, expected: path }));
  if (bytes.length > largestOf(path))
    return fail(intakeIssue('file-too-large', { place: { file: path }, params: sizeParams(bytes.length, path) }));
  return ok(bytes);
}

export function readText(
  files: FileSet,
  path: string,
): Result<{ readonly text: string; readonly issues: readonly Issue[] }> {
  const bytes = readBytes(files, path);
  return bytes.ok ? decodeText(bytes.value, path) : bytes;
}
