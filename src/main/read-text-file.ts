import { basename } from 'node:path';
import { decodeText, type DecodedText } from '#intake';
import { fail, issue, type Result } from '#kernel';
import { openInput } from './open-input.ts';

/** A text file a person named, in UTF-8 or CP932. */
export function readTextFile(path: string): Result<DecodedText> {
  const files = openInput(path);
  if (!files.ok) return files;
  if (files.value.kind === 'folder') return fail(issue('file.not-a-file', { place: { file: path } }));
  return decodeText(files.value.read(basename(path)) ?? new Uint8Array(), path);
}
