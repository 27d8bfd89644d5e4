import { fileLimits, largestOf, type HandedFile } from '#app';
import { issue, type Issue } from '#kernel';
import { textOf } from '../form/text-of.ts';
import { baseName } from './file-name.ts';

const MEGABYTE = 1024 * 1024;

/** What can be read as a plan, for the dialogue in which a file is chosen. */
export const readableEndings = ['.docx', '.xlsx', '.pdf', '.csv', '.txt', '.md', '.json'] as const;
export const LARGEST_FILE_MB = fileLimits.document / MEGABYTE;
/** One file at its largest and what stands beside it; every field of a form, with room for a browser's own. */
export const toolLimits = { most: fileLimits.document + 10 * MEGABYTE, fields: 40 } as const;
/** Characters, as a comparison takes them at most. */
const LONGEST_TEXT = 2_000_000;

/** What a person gave of one document, as a form shows it again. */
export interface HandedValues {
  readonly text: string;
  /** Name of the file that was chosen; a browser does not let a page choose it again. */
  readonly file: string;
}

export interface HandedEntry {
  readonly values: HandedValues;
  /** Null where there are problems. */
  readonly source: HandedFile | null;
  readonly problems: readonly { readonly part: keyof HandedValues; readonly issue: Issue }[];
}

/** The two fields of one document. */
interface HandedFields {
  readonly file: string;
  readonly text: string;
  /** What a pasted text is called. */
  readonly pasted: string;
}

/** A file or a pasted text, one of the two. */
export async function readHanded(
  form: FormData,
  { file: field, text: textField, pasted }: HandedFields,
): Promise<HandedEntry> {
  const file = fileOf(form, field);
  const text = textOf(form, textField);
  const values = { text, file: file ? baseName(file.name) : '' };
  const problems = problemsOf(values, file?.size ?? 0);
  if (problems.length > 0) return { values, source: null, problems };
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  return { values, source: { name: file ? values.file : `${pasted}${endingOf(text)}`, bytes }, problems };
}

/** Signs at the beginning of a line that only an outline has. */
const OUTLINE = /^(?:#{1,6}[ 　]|[-*] |\||```)/m;

/** Most people paste from Word or a page: headings are known by their numbers, as in a text file. */
function endingOf(text: string): '.md' | '.txt' {
  return OUTLINE.test(text) ? '.md' : '.txt';
}

/** Null where none was chosen. */
export function fileOf(form: FormData, field: string): File | null {
  const sent = form.get(field);
  return sent instanceof File && (sent.name !== '' || sent.size > 0) ? sent : null;
}

export function tooLarge(name: string): Issue {
  return issue('form.file-too-large', { found: name, params: { megabytes: largestOf(name) / MEGABYTE } });
}

function problemsOf({ text, file }: HandedValues, bytes: number): HandedEntry['problems'] {
  const hasText = text.trim() !== '';
  const characters = text.length;
  const rules: readonly (readonly [boolean, keyof HandedValues, Issue])[] = [
    [file === '' && !hasText, 'file', issue('form.no-edition')],
    [file !== '' && hasText, 'text', issue('form.file-and-text', { found: file })],
    [bytes > largestOf(file), 'file', tooLarge(file)],
    [characters > LONGEST_TEXT, 'text', issue('form.text-too-long', { params: { characters, limit: LONGEST_TEXT } })],
    [text.includes('\0'), 'text', issue('form.text-binary')],
  ];
  return rules.flatMap(([isBroken, part, found]) => (isBroken ? [{ part, issue: found }] : []));
}
