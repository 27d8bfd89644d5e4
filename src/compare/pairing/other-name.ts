import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { likeness, SAME_NAME } from './likeness.ts';
import { filledCells } from '../units/grid-row.ts';
import { isRowLabel } from '../units/row-label.ts';
import { spellingKey } from '../spelling/spelling.ts';

/** So many characters in the other cells, all the same, say that a row is the same under another name. */
const TELLING = 10;

/** A shorter cell (市民課, 通年) may be the same by chance. */
const OWN = 4;

type Row = ComparisonUnit | undefined;
type Cells = readonly string[];

/** Whether two rows of tables that are no KPI tables are called differently: 戸籍指導事業 may have taken the place of 決算指導事業. */
export function haveOtherNames(one: Row, other: Row): boolean {
  return differInName(one, other, (rest, opposite) => {
    const [text, facing] = [rest.join('\n'), opposite.join('\n')];
    return text === facing && text.length >= TELLING;
  });
}

/** Whether they have nothing else in common either: 委員 of a name and 副会長 of the same one may be one person. */
export function areOtherRows(one: Row, other: Row): boolean {
  return differInName(one, other, (rest, opposite) =>
    rest.some((cell, place) => cell.length >= OWN && cell === opposite[place]),
  );
}

/** `isSame`: whether the cells behind the names say that the row is the same under another name. */
function differInName(one: Row, other: Row, isSame: (rest: Cells, opposite: Cells) => boolean): boolean {
  if (!one?.grid || !other?.grid || one.cells || other.cells) return false;
  const [words, others] = [wordsOf(one.grid), wordsOf(other.grid)];
  const areBoth = (is: (word: string) => boolean, place: number): boolean =>
    is(words[place] ?? '') && is(others[place] ?? '');
  const first = words.findIndex((_, place) => areBoth(isName, place));
  const below = labelColumn(one.grid, other.grid);
  return [first, ...(below > first && areBoth(isLabel, below) ? [below] : [])].some(
    (place) =>
      likeness(words[place] ?? '', others[place] ?? '') < SAME_NAME &&
      !isSame(words.slice(place + 1), others.slice(place + 1)),
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
function wordsOf(grid: GridRow): Cells {
  return filledCells(grid)
    .slice(grid.count === undefined ? 0 : 1)
    .map(spellingKey);
}
