import type { TypedEntry } from '#app';
import { fail, issue, type Issue, type Result } from '#kernel';
import { textOf } from '../form/text-of.ts';
import { LONGEST_WORDS, readSettings } from './read-check-form.ts';
import { readWords } from './read-words.ts';

/** Something wrong, and the field it is put right in. */
export interface DictionaryProblem {
  readonly field: 'words' | 'settings';
  readonly issue: Issue;
}

export interface DictionaryForm {
  /** As they were typed. */
  readonly words: string;
  readonly version: number;
  /** Typed and of the file; empty where there are problems. */
  readonly entries: readonly TypedEntry[];
  readonly problems: readonly DictionaryProblem[];
}

/** The lines as they are to be, and the dictionary of a settings file that is to be added to them. */
export async function readDictionaryForm(form: FormData): Promise<DictionaryForm> {
  const words = textOf(form, 'words');
  const typed = readTyped(words);
  const settings = await readSettings(form);
  const problems = [...problemsAt('words', typed), ...problemsAt('settings', settings)];
  const entries = typed.ok && settings.ok ? [...typed.value, ...settings.value.dictionary] : [];
  return { words, version: Number(textOf(form, 'version')), entries, problems };
}

function readTyped(words: string): Result<readonly TypedEntry[]> {
  if (words.length <= LONGEST_WORDS) return readWords(words);
  return fail(issue('form.text-too-long', { params: { characters: words.length, limit: LONGEST_WORDS } }));
}

function problemsAt(field: DictionaryProblem['field'], result: Result<unknown>): readonly DictionaryProblem[] {
  return result.ok ? [] : result.issues.map((found) => ({ field, issue: found }));
}
