import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { likeness } from '../pairing/likeness.ts';
import { filledCells } from '../units/grid-row.ts';
import { spellingKey } from '../spelling/spelling.ts';

/** Names of rows less alike than this may be those of two things. */
const SAME_NAME = 0.85;

/** So many characters in the other cells, all the same, say that a row is the same under another name. */
const TELLING = 10;

/** Whether two rows of tables that are no KPI tables are called differently: 戸籍指導事業 may have taken the place of 決算指導事業. */
export function haveOtherNames(one: ComparisonUnit, other: ComparisonUnit): boolean {
  if (one.cells || other.cells || !one.grid || !other.grid) return false;
  const [words, others] = [wordsOf(one.grid), wordsOf(other.grid)];
  const at = words.findIndex((word, place) => isName(word) && isName(others[place] ?? ''));
  if (at < 0 || likeness(words[at] ?? '', others[at] ?? '') >= SAME_NAME) return false;
  const [rest, opposite] = [words.toSpliced(0, at + 1), others.toSpliced(0, at + 1)];
  const isAllTheSame = rest.join('\n') === opposite.join('\n') && rest.join('').length >= TELLING;
  return !isAllTheSame;
}

/** The first cell names a row; not where it is a rank, nor where nothing stands in it or reaches down to it. */
function isName(word: string): boolean {
  return !/^\d*位?$/.test(word);
}

/** What the cells say, those that reach down included, a count aside. */
function wordsOf(grid: GridRow): readonly string[] {
  return filledCells(grid)
    .slice(grid.count === undefined ? 0 : 1)
    .map(spellingKey);
}
