import type { z } from 'zod';
import type { FileSet } from '#app';
import type { Findings } from './findings.ts';
import { readBytes, readText } from './input-file.ts';
import { readCsv, type CsvLayout, type CsvTable } from './read-csv.ts';
import { parseJson, readJson } from './read-json.ts';

/** Reads files of one folder, keeps the issues and remembers what was read. */
export class FolderReader {
  readonly files: FileSet;
  readonly findings: Findings;
  readonly #names: ReadonlySet<string>;
  readonly #read = new Set<string>();

  constructor(files: FileSet, findings: Findings) {
    this.files = files;
    this.findings = findings;
    this.#names = new Set(files.list());
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  /** Null with an issue where it is not there or not text. */
  text(path: string): string | null {
    this.#read.add(path);
    const decoded = this.findings.value(readText(this.files, path), {});
    if (decoded) this.findings.take(decoded.issues);
    return decoded?.text ?? null;
  }

  bytes(path: string): Uint8Array | null {
    this.#read.add(path);
    return this.findings.value(readBytes(this.files, path), {});
  }

  /** Null where it is not there. */
  json<T extends z.ZodType>(path: string, schema: T): z.output<T> | null {
    const text = this.has(path) ? this.text(path) : null;
    return text === null ? null : this.findings.value(readJson(text, path, schema), {});
  }

  /** Any JSON, not yet checked; `undefined` with an issue where it cannot be read. */
  anyJson(path: string): unknown {
    const text = this.text(path);
    const parsed = text === null ? null : parseJson(text, path);
    if (parsed?.ok) return parsed.value;
    if (parsed) this.findings.take(parsed.issues);
    return undefined;
  }

  /** Null where it is not there. */
  csv(path: string, layout: CsvLayout): CsvTable | null {
    const text = this.has(path) ? this.text(path) : null;
    return text === null ? null : this.findings.value(readCsv(text, path, layout), {});
  }

  /** A table, list or outline nobody asked for is likely misnamed: a note. */
  noteUnread(): void {
    for (const path of this.#names) {
      const name = path.split('/').at(-1) ?? '';
      const ours = /\.(csv|json|md)$/i.test(name) && !/^(\.|readme|license)/i.test(name);
      if (ours && !this.#read.has(path))
        this.findings.add('file-not-read', { file: path }, { severity: 'note', found: path });
    }
  }
}
