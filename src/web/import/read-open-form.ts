import { fileLimits, largestOf, type ChangesChoice, type HandedFile } from '#app';
import { issue, type Issue } from '#kernel';
import { baseName } from '../tool/file-name.ts';
import { readChanges } from '../form/read-changes.ts';
import { textOf } from '../form/text-of.ts';
import { tooLarge } from '../tool/handed-file.ts';

const MEGABYTE = 1024 * 1024;
const MOST_FILES = 10;

/** All files of one import together, and what stands beside them. */
export const importLimits = { most: fileLimits.document + 10 * MEGABYTE, fields: 40 } as const;
export const mostHanded = { files: MOST_FILES, megabytes: fileLimits.document / MEGABYTE } as const;
export const importEndings = ['.docx', '.xlsx', '.pdf', '.txt', '.md', '.json', '.csv'] as const;

/** What a person typed and chose, as the form shows it again. */
export interface OpenValues {
  readonly city: string;
  readonly cityName: string;
  readonly changes: ChangesChoice;
  /** Names of the files that were chosen; a browser does not let a page choose them again. */
  readonly chosen: readonly string[];
}

export const firstOpenValues: OpenValues = { city: '', cityName: '', changes: 'accepted', chosen: [] };

export interface OpenEntry {
  readonly values: OpenValues;
  readonly files: readonly HandedFile[];
  readonly issues: readonly Issue[];
}

export async function readOpenForm(form: FormData): Promise<OpenEntry> {
  const sent = form.getAll('files').filter((one) => one instanceof File && (one.name !== '' || one.size > 0)) as File[];
  const chosen = sent.map(({ name }) => baseName(name));
  const { changes, wrong } = readChanges(form);
  const values = { city: textOf(form, 'city').trim(), cityName: textOf(form, 'name'), changes, chosen };
  const place = { field: 'files' };
  const large = sent.filter((file) => file.size > largestOf(file.name)).map((file) => tooLarge(baseName(file.name)));
  const empty = sent
    .filter(({ size }) => size === 0)
    .map(({ name }) => issue('form.file-empty', { found: baseName(name) }));
  const many = sent.length > MOST_FILES ? [issue('import.too-much', { params: mostHanded })] : [];
  const issues = [
    ...[...large, ...empty, ...many].map((found) => ({ ...found, place })),
    ...wrong.map((found) => ({ ...found, place: { field: 'changes' } })),
  ];
  if (issues.length > 0) return { values, files: [], issues };
  const names = namesApart(chosen);
  const files = await Promise.all(
    sent.map(async (file, at) => ({ name: names[at] ?? '', bytes: new Uint8Array(await file.arrayBuffer()), changes })),
  );
  return { values, files, issues };
}

/** `plan.docx`, `plan (2).docx` where two files have one name. */
function namesApart(names: readonly string[]): readonly string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : name.replace(/(\.[^.]*)?$/, ` (${before + 1})$1`);
  });
}
