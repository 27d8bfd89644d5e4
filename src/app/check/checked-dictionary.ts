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

/** Entries of one chosen word become one; refused with every line where a word cannot be kept or says two things. */
export function checkedDictionary(typed: readonly TypedEntry[]): Result<Dictionary> {
  const entries = joined(typed);
  const issues = [...tooMany(entries), ...typed.flatMap(wrongWords), ...contradicting(entries, typed)];
  return issues.length > 0 ? { ok: false, issues } : ok(entries.map(({ use, not }) => ({ use, not })));
}

function joined(typed: readonly TypedEntry[]): Dictionary {
  const byUse = Map.groupBy(typed, ({ use }) => use.trim());
  return [...byUse].map(([use, entries]) => {
    const not = entries.flatMap((entry) => entry.not.map((word) => word.trim()));
    return { use, not: [...new Set(not)] };
  });
}

function tooMany(entries: Dictionary): readonly Issue[] {
  if (entries.length <= MOST_ENTRIES) return [];
  return [issue('dictionary.too-many', { params: { entries: entries.length, limit: MOST_ENTRIES } })];
}

function wrongWords({ use, not, line }: TypedEntry): readonly Issue[] {
  const isWrong = (word: string): boolean =>
    word === '' || word.length > LONGEST_WORD || NOT_IN_WORDS.test(word) || !word.isWellFormed();
  const words = [use, ...not].map((word) => word.trim());
  return words.filter(isWrong).map((found) =>
    issue('dictionary.word', {
      place: placeOf(line),
      found: found.slice(0, LONGEST_WORD).toWellFormed(),
      params: { limit: LONGEST_WORD },
    }),
  );
}

/** At every line that does not want the word. */
function contradicting(entries: Dictionary, typed: readonly TypedEntry[]): readonly Issue[] {
  return contradictionsIn(entries).flatMap(({ word, at, other }) => {
    const use = entries[at]?.use ?? '';
    const params = { use, other: entries[other]?.use ?? '' };
    const isSaid = (entry: TypedEntry) => entry.use.trim() === use && entry.not.some((one) => one.trim() === word);
    return typed
      .filter(isSaid)
      .map(({ line }) => issue('dictionary.contradiction', { place: placeOf(line), found: word, params }));
  });
}

function placeOf(line: number | undefined) {
  return line === undefined ? {} : { line };
}
