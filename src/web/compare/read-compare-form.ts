import { comparisonOutputs, type ComparisonRequest, type HandedFile } from '#app';
import { tablePreset, tablePresetIds } from '#compare';
import type { Locale } from '#locale';
import { chosenOver, lineProblems, readChoice, readChosen } from './choices.ts';
import { firstValues, type CompareValues, type Side, type SideValues } from './compare-values.ts';
import type { CompareProblem } from './compare-problem.ts';
import { readChanges } from '../form/read-changes.ts';
import { nameApart } from '../tool/file-name.ts';
import { textOf } from '../form/text-of.ts';
import { readHanded } from '../tool/handed-file.ts';

const LONGEST_TITLE = 100;

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
  const alone = fileAlone(old, next);
  const problems = [...(alone ? titlesAlone(old, next) : [...old.problems, ...next.problems]), ...wrongChoices];
  if (alone && problems.length === 0) return { values, problems, request: requestOf(values, null, alone) };
  if (problems.length > 0 || !old.source || !next.source) return { values, problems, request: null };
  const source = { ...next.source, name: nameApart(next.source.name, old.source.name) };
  return { values, problems, request: requestOf(values, old.source, source) };
}

/** A file on one side, nothing on the other: it may hold both editions. */
function fileAlone(...sides: readonly [SideEntry, SideEntry]): HandedFile | null {
  const given = sides.filter(({ values }) => values.file !== '' || values.text.trim() !== '');
  const [only] = given;
  return only && given.length === 1 && only.values.file !== '' ? only.source : null;
}

function titlesAlone(...sides: readonly [SideEntry, SideEntry]): readonly CompareProblem[] {
  return sides.flatMap(({ problems }) => problems.filter(({ field }) => field?.endsWith('-title')));
}

function requestOf(values: CompareValues, old: HandedFile | null, next: HandedFile): ComparisonRequest {
  const { changes } = values;
  return {
    old: old && { ...old, changes },
    new: { ...next, changes },
    oldTitle: values.old.title,
    newTitle: values.new.title,
    settings: chosenOver(tablePreset(values.preset), values),
    output: values.output,
    language: 'ja',
  };
}

type Choices = Omit<CompareValues, Side>;

function readChoices(form: FormData): readonly [Choices, readonly CompareProblem[]] {
  const said = (field: string): string => textOf(form, field);
  const { chosen, problems } = readChosen(said);
  const { changes, wrong: wrongChanges } = readChanges(form);
  const preset = readChoice(said('preset'), tablePresetIds);
  const output = readChoice(said('output'), comparisonOutputs);
  const values: Choices = {
    ...chosen,
    changes,
    preset: preset.value ?? firstValues.preset,
    output: output.value ?? firstValues.output,
  };
  const wrong = [
    ...wrongChanges.map((found) => ({ field: 'changes' as const, issue: found })),
    ...(preset.issue ? [{ field: 'preset' as const, issue: preset.issue }] : []),
    ...problems,
    ...(output.issue ? [{ field: 'output' as const, issue: output.issue }] : []),
  ];
  return [values, wrong];
}

interface SideEntry {
  readonly values: SideValues;
  readonly source: HandedFile | null;
  readonly problems: readonly CompareProblem[];
}

async function readSide(form: FormData, side: Side, pasted: string): Promise<SideEntry> {
  const handed = await readHanded(form, { file: `${side}-file`, text: `${side}-text`, pasted });
  const title = textOf(form, `${side}-title`).trim();
  const problems: readonly CompareProblem[] = [
    ...handed.problems.map(({ part, issue: found }) => ({ field: `${side}-${part}` as const, issue: found })),
    ...lineProblems(title, LONGEST_TITLE).map((found) => ({ field: `${side}-title` as const, issue: found })),
  ];
  return { values: { ...handed.values, title }, source: problems.length > 0 ? null : handed.source, problems };
}
