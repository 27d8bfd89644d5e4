import { parseJson } from '#intake';
import type { Result } from '#kernel';
import { readTextFile } from './read-text-file.ts';

/** A JSON file a person named, flaws told with line and column. */
export function readJsonFile(path: string): Result<unknown> {
  const text = readTextFile(path);
  return text.ok ? parseJson(text.value.text, path) : text;
}
