import { contradictionsIn, type Dictionary, type DictionaryEntry } from '#check';
import { issue, ok, type Issue, type Result } from '#kernel';

/** An entry with the line it was typed in, from 1; absent where it came otherwise. */
export interface TypedEntry extends DictionaryEntry {
  readonly line?: number;
}

const MOST_ENTRIES = 2000;
/** Characters (UTF-16 units). */
const LONGEST_WORD = 100;
/** What parts words in a line, and what no database keeps. */
const NOT_IN_WORDS = /[:：、,，\p{Cc}\p{Zl}\p{Zp}]/u;

/** Entries of one chosen word become one; refused with every place where a word cannot be kept or says two things. */
export function checkedDictionary(typed: readonly TypedEntry[]): Result<Dictionary> {
  const entries = joined(typed);
  const issues = [...tooMany(entries), ...entries.flatMap(wrongWords), ...contradicting(entries)];
  return issues.length > 0 ? { ok: false, issues } : ok(entries.map(({ use, not }) => ({ use, not })));
}

function joined(typed: readonly TypedEntry[]): readonly TypedEntry[] {
  const byUse = Map.groupBy(typed, ({ use }) => use.trim());
  return [...byUse].flatMap(([use, [first, ...rest]]) => {
    if (!first) return [];
    const not = [first, ...rest].flatMap((entry) => entry.not.map((word) => word.trim()));
    return [{ ...first, use, not: [...new Set(not)] }];
  });
}

function tooMany(entries: readonly TypedEntry[]): readonly Issue[] {
  if (entries.length <= MOST_ENTRIES) return [];
  return [issue('dictionary.too-many', { params: { entries: entries.length, limit: MOST_ENTRIES } })];
}

function wrongWords({ use, not, line }: TypedEntry): readonly Issue[] {
  const isWrong = (word: string): boolean =>
    word === '' || word.length > LONGEST_WORD || NOT_IN_WORDS.test(word) || !word.isWellFormed();
  return [use, ...not].filter(isWrong).map((found) =>
    issue('dictionary.word', {
      place: placeOf(line),
      found: found.slice(0, LONGEST_WORD).toWellFormed(),
      params: { limit: LONGEST_WORD },
    }),
  );
}

function contradicting(entries: readonly TypedEntry[]): readonly Issue[] {
  return contradictionsIn(entries).map(({ word, at, other }) =>
    issue('dictionary.contradiction', {
      place: placeOf(entries[at]?.line),
      found: word,
      params: { use: entries[at]?.use ?? '', other: entries[other]?.use ?? '' },
    }),
  );
}

function placeOf(line: number | undefined) {
  return line === undefined ? {} : { line };
}
