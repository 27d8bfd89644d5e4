import { comparisonOutputs, type ComparisonRequest, type ComparisonSource } from '#app';
import { tablePreset, tablePresetIds } from '#compare';
import { issue, type Issue } from '#kernel';
import type { Locale } from '#locale';
import { choices } from './choices.ts';
import { firstValues, type CompareField, type CompareValues, type Side, type SideValues } from './compare-values.ts';
import type { CompareProblem } from './compare-problem.ts';
import { baseName, nameApart } from './file-name.ts';

const MEGABYTE = 1024 * 1024;

/** As everywhere else that a file is read. */
export const LARGEST_FILE_MB = 20;
const LARGEST_FILE = LARGEST_FILE_MB * MEGABYTE;
/** What the maker reads, for the dialogue in which a file is chosen. */
export const readableEndings = ['.docx', '.xlsx', '.md', '.json'] as const;
/** Characters a side, as a comparison takes them at most. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_TITLE = 100;

/** Two files at their largest and what stands beside them; every field of the form, with room for a browser's own. */
export const compareLimits = { most: 2 * LARGEST_FILE + MEGABYTE, fields: 20 } as const;

/** What a person sent, with what is to be compared or why it cannot be. */
export interface CompareEntry {
  readonly values: CompareValues;
  readonly problems: readonly CompareProblem[];
  /** Null where there are problems. */
  readonly request: ComparisonRequest | null;
}

/** Reads the form; the editions themselves are read by the maker. */
export async function readCompareForm(form: FormData, locale: Locale): Promise<CompareEntry> {
  const [choice, wrongChoices] = readChoices(form);
  const old = await readSide(form, 'old', locale.comparison.oldTitle);
  const next = await readSide(form, 'new', locale.comparison.newTitle);
  const values: CompareValues = { ...choice, old: old.values, new: next.values };
  const problems = [...old.problems, ...next.problems, ...wrongChoices];
  if (problems.length > 0 || !old.source || !next.source) return { values, problems, request: null };
  const source = { ...next.source, name: nameApart(next.source.name, old.source.name) };
  return { values, problems, request: requestOf(values, old.source, source) };
}

function requestOf(values: CompareValues, old: ComparisonSource, next: ComparisonSource): ComparisonRequest {
  const { order, unchanged, marks } = values;
  return {
    old,
    new: next,
    oldTitle: values.old.title,
    newTitle: values.new.title,
    settings: {
      ...tablePreset(values.preset),
      ...(order === '' ? {} : { order }),
      ...(unchanged === '' ? {} : { unchanged }),
      ...(marks === '' ? {} : { marks }),
    },
    output: values.output,
    language: 'ja',
  };
}

type Choices = Omit<CompareValues, Side>;

function readChoices(form: FormData): readonly [Choices, readonly CompareProblem[]] {
  const problems: CompareProblem[] = [];
  const read = <T extends string>(field: CompareField & keyof Choices, allowed: readonly T[], first: T): T => {
    const said = textOf(form, field);
    const found = allowed.find((one) => one === said);
    if (found === undefined && said !== '')
      problems.push({
        field,
        issue: issue('form.choice', { found: said.slice(0, 40), expected: allowed.filter(Boolean).join(', ') }),
      });
    return found ?? first;
  };
  const values: Choices = {
    preset: read('preset', tablePresetIds, firstValues.preset),
    order: read('order', choices.order, ''),
    unchanged: read('unchanged', choices.unchanged, ''),
    marks: read('marks', choices.marks, ''),
    output: read('output', comparisonOutputs, firstValues.output),
  };
  return [values, problems];
}

interface SideEntry {
  readonly values: SideValues;
  readonly source: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly problems: readonly CompareProblem[];
}

async function readSide(form: FormData, side: Side, pasted: string): Promise<SideEntry> {
  const sent = form.get(`${side}-file`);
  const file = sent instanceof File && (sent.name !== '' || sent.size > 0) ? sent : null;
  const text = textOf(form, `${side}-text`);
  const title = textOf(form, `${side}-title`).trim();
  const values = { title, text, file: file ? baseName(file.name) : '' };
  const problems = problemsOf(side, values, file?.size ?? 0);
  if (problems.length > 0) return { values, source: null, problems };
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  return { values, source: { name: file ? values.file : `${pasted}.md`, bytes }, problems };
}

function problemsOf(side: Side, { title, text, file }: SideValues, bytes: number): readonly CompareProblem[] {
  const hasText = text.trim() !== '';
  const at = (part: 'file' | 'text' | 'title', found: Issue): CompareProblem => ({
    field: `${side}-${part}`,
    issue: found,
  });
  const rules: readonly (readonly [boolean, CompareProblem])[] = [
    [file === '' && !hasText, at('file', issue('form.no-edition'))],
    [file !== '' && hasText, at('text', issue('form.file-and-text', { found: file }))],
    [
      bytes > LARGEST_FILE,
      at('file', issue('form.file-too-large', { found: file, params: { megabytes: LARGEST_FILE_MB } })),
    ],
    [
      text.length > LONGEST_TEXT,
      at('text', issue('form.text-too-long', { params: { characters: text.length, limit: LONGEST_TEXT } })),
    ],
    [text.includes('\0'), at('text', issue('form.text-binary'))],
    [
      title.length > LONGEST_TITLE,
      at('title', issue('form.text-too-long', { params: { characters: title.length, limit: LONGEST_TITLE } })),
    ],
    [/\p{Cc}/u.test(title), at('title', issue('form.text-binary'))],
  ];
  return rules.flatMap(([isBroken, problem]) => (isBroken ? [problem] : []));
}

function textOf(form: FormData, field: CompareField): string {
  const said = form.get(field);
  return typeof said === 'string' ? said : '';
}
