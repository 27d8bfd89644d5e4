import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { largestOf, sizeParams, type FileSet } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { errorCode, errorPath, errorText } from './error-text.ts';
import { listFolder } from './list-folder.ts';

/** A file or folder a person named, under limits of size and number; nothing outside it can be read. */
export function openInput(path: string): Result<FileSet> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return openFolder(path);
    if (!found.isFile()) return fail(issue('file.not-a-file', { place: { file: path } }));
    const name = basename(path);
    return setOf({ name: path, kind: 'file' }, new Map([[name, path]]));
  } catch (error) {
    const place = { file: errorPath(error) ?? path };
    if (errorCode(error) === 'ENOENT') return fail(issue('file.missing', { place }));
    return fail(issue('file.unreadable', { place, found: errorText(error) }));
  }
}

function openFolder(path: string): Result<FileSet> {
  const names = listFolder(path);
  if (!names.ok) return names;
  return setOf({ name: path, kind: 'folder' }, new Map(names.value.map((name) => [name, join(path, name)])));
}

function setOf(kind: Pick<FileSet, 'name' | 'kind'>, places: ReadonlyMap<string, string>): Result<FileSet> {
  for (const [name, place] of places) {
    accessSync(place, constants.R_OK);
    const bytes = statSync(place).size;
    if (bytes > largestOf(name))
      return fail(issue('file.too-large', { place: { file: name }, params: sizeParams(bytes, name) }));
  }
  const names = [...places.keys()];
  return ok({
    ...kind,
    list: () => names,
    read: (name) => {
      const place = places.get(name);
      return place === undefined ? null : readFileSync(place);
    },
  });
}
