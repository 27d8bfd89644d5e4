import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as sorted paths relative to it, written with `/`. A missing folder has none. */
export function filesBelow(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${prefix}${entry.name}`;
      return entry.isDirectory() ? filesBelow(join(folder, entry.name), `${path}/`) : [path];
    })
    .sort();
}
