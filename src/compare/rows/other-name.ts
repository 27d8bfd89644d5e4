import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { likeness } from '../pairing/likeness.ts';
import { filledCells } from '../units/grid-row.ts';
import { isRowLabel } from '../units/row-label.ts';
import { spellingKey } from '../spelling/spelling.ts';

/** Names of rows less alike than this may be those of two things. */
const SAME_NAME = 0.85;

/** So many characters in the other cells, all the same, say that a row is the same under another name. */
const TELLING = 10;

/** Whether two rows of tables that are no KPI tables are called differently: 戸籍指導事業 may have taken the place of 決算指導事業. */
export function haveOtherNames(one: ComparisonUnit, other: ComparisonUnit): boolean {
  if (one.cells || other.cells || !one.grid || !other.grid) return false;
  const [words, others] = [wordsOf(one.grid), wordsOf(other.grid)];
  const areBoth = (is: (word: string) => boolean, place: number): boolean =>
    is(words[place] ?? '') && is(others[place] ?? '');
  const first = words.findIndex((_, place) => areBoth(isName, place));
  const below = labelColumn(one.grid, other.grid);
  const isAllTheSameBehind = (place: number): boolean => {
    const [rest, opposite] = [words.slice(place + 1).join('\n'), others.slice(place + 1).join('\n')];
    return rest === opposite && rest.length >= TELLING;
  };
  return [first, ...(below > first && areBoth(isLabel, below) ? [below] : [])].some(
    (place) => likeness(words[place] ?? '', others[place] ?? '') < SAME_NAME && !isAllTheSameBehind(place),
  );
}

/** The first column below what reaches down to either of the rows. */
function labelColumn(one: GridRow, other: GridRow): number {
  const columns = [one, other].map(({ gathered = [], count }) => gathered.length - (count === undefined ? 0 : 1));
  return Math.max(...columns);
}

function isLabel(word: string): boolean {
  return isName(word) && isRowLabel(word);
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
