import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from './error-text.ts';

/** The checkout or installation: this file lies two folders below it, in src/ as in dist/. */
export const installation = fileURLToPath(new URL('../../', import.meta.url));

const rooms = fileURLToPath(new URL('../', import.meta.url));

/** Reads what ships with the product: `@scope/part/file` of a package, else a file of the given room. Null = not there. */
export function shippedFiles(room: string): { read(name: string): Uint8Array | null } {
  const placeOf = (name: string): string =>
    name.startsWith('@') ? join(installation, 'node_modules', name) : join(rooms, room, name);
  return {
    read: (name) => {
      try {
        return readFileSync(placeOf(name));
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(join(installation, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}
