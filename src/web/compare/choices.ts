import type { TableSettings } from '#compare';
import { issue, type Issue } from '#kernel';

/** What may be chosen over the preset: those asked first, then the finer ones. */
export const choices = {
  order: ['new-old', 'old-new'],
  rowSize: ['unit', 'measure', 'section'],
  unchanged: ['show', 'omit'],
  marks: ['underline', 'redline'],
  newPage: ['none', 'chapter'],
  font: ['gothic', 'mincho'],
  pageNumbers: ['show', 'omit'],
  remarks: ['show', 'omit'],
  checks: ['show', 'omit'],
  absent: ['words', 'blank'],
  orthographic: ['mark', 'hide'],
  movedMarks: ['number', 'number-or-text', 'whole', 'none'],
  stubs: ['show', 'omit'],
} as const satisfies { readonly [Key in keyof TableSettings]?: readonly TableSettings[Key][] };

export type Choosable = keyof typeof choices;

/** What may be written over the preset, with the characters it holds at most. */
export const writable = { title: 200, date: 100, note: 400 } as const;

export type Writable = keyof typeof writable;

export const firstChoices: readonly Choosable[] = ['order', 'rowSize', 'unchanged', 'marks'];
export const choosable = Object.keys(choices) as readonly Choosable[];
const written = Object.keys(writable) as readonly Writable[];

/** Empty = as the preset has it. */
export type Chosen = { readonly [Key in Choosable]: TableSettings[Key] | '' } & { readonly [Key in Writable]: string };

export type ChosenField = keyof Chosen;

export interface ChosenProblem {
  readonly field: ChosenField;
  readonly issue: Issue;
}

/** What was chosen and written over the preset; `said` gives what a field of the form says. */
export function readChosen(said: (field: string) => string): {
  readonly chosen: Chosen;
  readonly problems: readonly ChosenProblem[];
} {
  const problems: ChosenProblem[] = [];
  const choice = (field: Choosable): string => {
    const read = readChoice(said(field), choices[field]);
    if (read.issue) problems.push({ field, issue: read.issue });
    return read.value ?? '';
  };
  const text = (field: Writable): string => {
    const value = said(field).trim();
    problems.push(...lineProblems(value, writable[field]).map((found) => ({ field, issue: found })));
    return value;
  };
  const entries = [
    ...choosable.map((field) => [field, choice(field)]),
    ...written.map((field) => [field, text(field)]),
  ];
  return { chosen: Object.fromEntries(entries) as Chosen, problems };
}

/** One of what is allowed; null where nothing was said, with an issue where something else was. */
export function readChoice<T extends string>(
  said: string,
  allowed: readonly T[],
): { readonly value: T | null; readonly issue: Issue | null } {
  const value = allowed.find((one) => one === said) ?? null;
  if (value !== null || said === '') return { value, issue: null };
  return { value, issue: issue('form.choice', { found: said.slice(0, 40), expected: allowed.join(', ') }) };
}

/** What is wrong with a text of one line. */
export function lineProblems(text: string, limit: number): readonly Issue[] {
  return [
    ...(text.length > limit ? [issue('form.text-too-long', { params: { characters: text.length, limit } })] : []),
    ...(/\p{Cc}/u.test(text) ? [issue('form.text-binary')] : []),
  ];
}

/** The preset with what was chosen over it. */
export function chosenOver(preset: TableSettings, chosen: Chosen): TableSettings {
  const { note, title, date } = chosen;
  const said = choosable.flatMap((field) => (chosen[field] === '' ? [] : [[field, chosen[field]]]));
  return {
    ...preset,
    ...Object.fromEntries(said),
    title: title || preset.title,
    date: date || preset.date,
    notes: note === '' ? preset.notes : [note],
  };
}

export const nothingChosen: Chosen = readChosen(() => '').chosen;
