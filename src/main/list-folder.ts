import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { fail, issue, ok, type Issue, type Result } from '#kernel';

/** A city's folder holds tens of files; this is somebody's home. */
const MOST_FILES = 2000;

/**
 * Names of all files below a folder, with `/`, sorted. Hidden ones and `node_modules` are left out.
 * A link to a file of the same folder counts as that file; a link that leads out of the folder is refused.
 */
export function listFolder(root: string): Result<readonly string[]> {
  const real = realpathSync(root);
  const names: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(real, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = `${folder}${entry.name}`;
      const kind = kindOf(entry, real, name);
      if (typeof kind === 'object') return fail(kind);
      if (kind === 'folder') folders.push(`${name}/`);
      if (kind === 'file') names.push(name);
      if (names.length > MOST_FILES)
        return fail(issue('file.too-many', { place: { file: root }, params: { limit: MOST_FILES } }));
    }
  }
  return ok(names.sort());
}

/** A link to a folder inside is passed over: what is in it is listed where it lies. */
function kindOf(entry: Dirent, real: string, name: string): 'file' | 'folder' | 'other' | Issue {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = realpathSync(join(real, name));
  if (!target.startsWith(real + sep)) return issue('file.outside-folder', { place: { file: name }, found: target });
  return statSync(target).isFile() ? 'file' : 'other';
}
