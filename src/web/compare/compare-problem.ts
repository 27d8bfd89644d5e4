import type { ComparisonRequest } from '#app';
import type { Issue } from '#kernel';
import type { Locale } from '#locale';
import type { CompareField, CompareValues, Side } from './compare-values.ts';

/** Something wrong, and the field it is put right in; null = none of them. */
export interface CompareProblem {
  readonly field: CompareField | null;
  readonly issue: Issue;
  /** The edition that the issue speaks of, where it is put right at the other one. */
  readonly about?: Side;
}

/** A problem in words, with the field its link leads to. */
export interface CompareMessage {
  readonly field: CompareField | null;
  /** As it stands at its field. */
  readonly text: string;
  /** As it stands elsewhere: of which edition first. */
  readonly full: string;
}

/** What the maker found, at the field of the edition it was found in. */
export function problemAt(issue: Issue, { old, new: next }: ComparisonRequest, values: CompareValues): CompareProblem {
  const { file } = issue.place;
  const given = values.old.file === '' ? 'new' : 'old';
  if (old === null && issue.code === 'compare.one-edition')
    return { field: given === 'new' ? 'old-file' : 'new-file', issue, about: given };
  const side = file === old?.name ? 'old' : file === next.name ? (old ? 'new' : given) : null;
  return { field: side && `${side}-${values[side].file === '' ? 'text' : 'file'}`, issue };
}

/** In words: of which edition, in which of its files or texts, what and where. */
export function messageOf(
  { field, issue, about }: CompareProblem,
  values: CompareValues,
  locale: Locale,
): CompareMessage {
  const side = sideOf(field);
  if (side === null) return { field, text: locale.issueText(issue), full: locale.issueText(issue) };
  const named = values[about ?? side].file;
  const shown = named === '' ? locale.pages.compareTool.pasted : named;
  const place = issue.place.file === undefined ? issue.place : { ...issue.place, file: shown };
  const sideWord = side === 'old' ? locale.comparison.oldTitle : locale.comparison.newTitle;
  const text = locale.issueText({ ...issue, place });
  return { field, text, full: locale.pages.compareTool.ofSide(sideWord, text) };
}

function sideOf(field: CompareField | null): Side | null {
  if (field?.startsWith('old-')) return 'old';
  return field?.startsWith('new-') ? 'new' : null;
}
