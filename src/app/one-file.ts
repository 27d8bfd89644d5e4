import type { FileSet } from './ports.ts';

/** Bytes as a file a person named, by its path or its name alone. */
export function oneFile(name: string, bytes: Uint8Array): FileSet {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  return { name, kind: 'file', list: () => [base], read: (path) => (path === base ? bytes : null) };
}
