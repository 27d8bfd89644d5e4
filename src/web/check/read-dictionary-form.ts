import { checkedDictionary, type TypedEntry } from '#app';
import type { Issue } from '#kernel';
import { textOf } from '../form/text-of.ts';
import { baseName } from '../tool/file-name.ts';
import { fileOf } from '../tool/handed-file.ts';
import { readSettings, readTyped } from './read-check-form.ts';

/** Something wrong, and the field it is put right in. */
export interface DictionaryProblem {
  readonly field: 'words' | 'settings';
  readonly issue: Issue;
}

export interface DictionaryForm {
  /** As they were typed. */
  readonly words: string;
  /** Name of the file that was chosen; empty = none. */
  readonly file: string;
  readonly version: number;
  /** Typed and of the file. */
  readonly entries: readonly TypedEntry[];
  /** All of them, the lines in their order: those that cannot be read, and words that cannot be kept. */
  readonly problems: readonly DictionaryProblem[];
}

/** The lines as they are to be, and the dictionary of a settings file that is to be added to them. */
export async function readDictionaryForm(form: FormData): Promise<DictionaryForm> {
  const words = textOf(form, 'words');
  const typed = readTyped(words);
  const settings = await readSettings(form);
  const entries = [...typed.entries, ...(settings.ok ? settings.value.dictionary : [])];
  const checked = checkedDictionary(entries);
  const found = [...typed.issues, ...(checked.ok ? [] : checked.issues)].toSorted(byLine);
  const problems = [...found.map(atField), ...(settings.ok ? [] : settings.issues.map(inFile))];
  const file = baseName(fileOf(form, 'settings')?.name ?? '');
  return { words, file, version: Number(textOf(form, 'version')), entries, problems };
}

function byLine({ place: one }: Issue, { place: other }: Issue): number {
  return (one.line ?? Infinity) - (other.line ?? Infinity) || 0;
}

/** A word without a line came with the file. */
export function atField(found: Issue): DictionaryProblem {
  const isOfFile = found.code.startsWith('dictionary.') && found.place.line === undefined;
  return { field: isOfFile ? 'settings' : 'words', issue: found };
}

function inFile(found: Issue): DictionaryProblem {
  return { field: 'settings', issue: found };
}
