import type { FileSet } from './ports.ts';

/** Bytes under a name, as a file a person named. */
export function oneFile(name: string, bytes: Uint8Array): FileSet {
  return { name, kind: 'file', list: () => [name], read: (path) => (path === name ? bytes : null) };
}
