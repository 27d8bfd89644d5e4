import { basename } from 'node:path';
import { decodeText, parseJson } from '#intake';
import type { Result } from '#kernel';
import { openInput } from './open-input.ts';

/** A JSON file a person named, flaws told with line and column. */
export function readJsonFile(path: string): Result<unknown> {
  const files = openInput(path);
  if (!files.ok) return files;
  const text = decodeText(files.value.read(basename(path)) ?? new Uint8Array(), path);
  return text.ok ? parseJson(text.value.text, path) : text;
}
