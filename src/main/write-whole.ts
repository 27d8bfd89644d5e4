import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, issue, ok, type Result } from '#kernel';
import { errorText } from './error-text.ts';

/** Written beside the target, flushed to the disk and renamed: whoever looks finds the old file or the new one, whole. */
export function writeWhole(path: string, bytes: Uint8Array): Result<null> {
  const place = { file: path };
  const folder = dirname(path);
  try {
    if (!isFolder(folder)) return fail(issue('output.no-folder', { place, expected: folder }));
    if (isFolder(path)) return fail(issue('output.is-folder', { place }));
    writeAndRename(path, join(folder, `.shirube-${process.pid}.tmp`), bytes);
    return ok(null);
  } catch (error) {
    return fail(issue('output.not-written', { place, found: errorText(error) }));
  }
}

function writeAndRename(path: string, temporary: string, bytes: Uint8Array): void {
  const descriptor = openSync(temporary, 'w');
  try {
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
