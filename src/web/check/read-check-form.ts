import { checkOutputs, type FileCheck } from '#app';
import { noCheckSettings, parseCheckSettings, type CheckSettings } from '#check';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { Locale } from '#locale';
import { baseName } from '../tool/file-name.ts';
import { textOf } from '../form/text-of.ts';
import { fileOf, readHanded, tooLarge } from '../tool/handed-file.ts';
import { firstCheckValues, type CheckField, type CheckValues } from './check-values.ts';
import { readWords } from './read-words.ts';

/** Something wrong, and the field it is put right in; null = none of them. */
export interface CheckProblem {
  readonly field: CheckField | null;
  readonly issue: Issue;
}

/** What a person sent, with what is to be checked or why it cannot be. */
export interface CheckEntry {
  readonly values: CheckValues;
  readonly problems: readonly CheckProblem[];
  /** Null where there are problems. */
  readonly job: FileCheck | null;
}

/** Bytes. */
const LARGEST_SETTINGS = 1024 * 1024;
export const LONGEST_WORDS = 100_000;

/** Reads the form; the document itself is read by the checker. */
export async function readCheckForm(form: FormData, locale: Locale): Promise<CheckEntry> {
  const handed = await readHanded(form, { file: 'file', text: 'text', pasted: locale.pages.checkTool.pasted });
  const typed = textOf(form, 'words');
  const words = typed.length > LONGEST_WORDS ? fail(tooLong(typed)) : readWords(typed);
  const settings = await readSettings(form);
  const output = readOutput(textOf(form, 'output'));
  const problems: readonly CheckProblem[] = [
    ...handed.problems.map(({ part, issue: found }) => ({ field: part, issue: found })),
    ...problemsAt('settings', settings),
    ...problemsAt('words', words),
    ...problemsAt('output', output),
  ];
  const values = { ...handed.values, words: typed, output: output.ok ? output.value : firstCheckValues.output };
  if (problems.length > 0 || !handed.source || !settings.ok || !words.ok) return { values, problems, job: null };
  const dictionary = [...settings.value.dictionary, ...words.value.map(({ use, not }) => ({ use, not }))];
  return { values, problems, job: { file: handed.source, settings: { ...settings.value, dictionary } } };
}

function tooLong(typed: string): Issue {
  return issue('form.text-too-long', { params: { characters: typed.length, limit: LONGEST_WORDS } });
}

function problemsAt(field: CheckField, result: Result<unknown>): readonly CheckProblem[] {
  return result.ok ? [] : result.issues.map((found) => ({ field, issue: found }));
}

function readOutput(said: string): Result<CheckValues['output']> {
  const found = checkOutputs.find((output) => output === (said || firstCheckValues.output));
  return found
    ? ok(found)
    : fail(issue('form.choice', { found: said.slice(0, 40), expected: checkOutputs.join(', ') }));
}

/** The settings of a file, as the command takes them. */
export async function readSettings(form: FormData): Promise<Result<CheckSettings>> {
  const file = fileOf(form, 'settings');
  if (!file) return ok(noCheckSettings);
  const name = baseName(file.name);
  if (file.size > LARGEST_SETTINGS) return fail(tooLarge(name));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return parseCheckSettings(JSON.parse(text), { file: name });
  } catch {
    return fail(issue('form.not-json', { found: name, expected: '{"dictionary": […], "dismissed": […]}' }));
  }
}
