import { parseGradeScheme, presetScheme, presetSchemes, type GradeScheme } from '#indicator';
import type { FolderReader } from './folder-reader.ts';
import type { SchemeEntry } from './schemas/city-file.ts';

/** 達成 / 未達成 alone: what is used where a city names no scheme. */
const DEFAULT_SCHEME = 'achievement';

/** The scheme an edition names: a shipped one by id, a file of the folder, or written in place. Null with an issue. */
export function resolveScheme(
  entry: SchemeEntry,
  folder: FolderReader,
  path: readonly (string | number)[],
): GradeScheme | null {
  const place = { file: 'city.json', path };
  if (entry !== null && typeof entry !== 'string') return folder.findings.value(parseGradeScheme(entry, place), {});
  const name = entry ?? DEFAULT_SCHEME;
  if (name.endsWith('.json')) return schemeOfFile(name, folder);
  const preset = presetScheme(name);
  if (!preset) {
    const expected = presetSchemes.map(({ id }) => id).join(', ');
    folder.findings.add('scheme-unknown', place, { found: name, expected });
  }
  return preset ?? null;
}

function schemeOfFile(file: string, folder: FolderReader): GradeScheme | null {
  const json = folder.anyJson(file);
  return json === undefined ? null : folder.findings.value(parseGradeScheme(json, { file }), {});
}

export function defaultScheme(): GradeScheme {
  const scheme = presetScheme(DEFAULT_SCHEME);
  if (!scheme) throw new TypeError(`the scheme ${DEFAULT_SCHEME} is not shipped`);
  return scheme;
}
