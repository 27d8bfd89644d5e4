import { checkOutputs, type FileCheck } from '#app';
import { noCheckSettings, parseCheckSettings, type CheckSettings } from '#check';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { Locale } from '#locale';
import { baseName } from '../tool/file-name.ts';
import { readChanges } from '../form/read-changes.ts';
import { textOf } from '../form/text-of.ts';
import { fileOf, readHanded, tooLarge } from '../tool/handed-file.ts';
import { firstCheckValues, type CheckField, type CheckValues } from './check-values.ts';
import { readWords, type ReadWords } from './read-words.ts';

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
const LONGEST_WORDS = 100_000;

/** Reads the form; the document itself is read by the checker. */
export async function readCheckForm(form: FormData, locale: Locale): Promise<CheckEntry> {
  const handed = await readHanded(form, { file: 'file', text: 'text', pasted: locale.pages.checkTool.pasted });
  const typed = textOf(form, 'words');
  const words = readTyped(typed);
  const settings = await readSettings(form);
  const output = readOutput(textOf(form, 'output'));
  const { changes, wrong } = readChanges(form);
  const problems: readonly CheckProblem[] = [
    ...handed.problems.map(({ part, issue: found }) => ({ field: part, issue: found })),
    ...problemsAt('settings', settings),
    ...words.issues.map((found) => ({ field: 'words' as const, issue: found })),
    ...wrong.map((found) => ({ field: 'changes' as const, issue: found })),
    ...problemsAt('output', output),
  ];
  const values = {
    ...handed.values,
    words: typed,
    changes,
    output: output.ok ? output.value : firstCheckValues.output,
  };
  if (problems.length > 0 || !handed.source || !settings.ok) return { values, problems, job: null };
  const dictionary = [...settings.value.dictionary, ...words.entries.map(({ use, not }) => ({ use, not }))];
  return {
    values,
    problems,
    job: { file: { ...handed.source, changes }, settings: { ...settings.value, dictionary } },
  };
}

/** The lines of the house's words, under a limit. */
export function readTyped(typed: string): ReadWords {
  if (typed.length <= LONGEST_WORDS) return readWords(typed);
  const params = { characters: typed.length, limit: LONGEST_WORDS };
  return { entries: [], issues: [issue('form.text-too-long', { params })] };
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
