import { foldForCompare } from '#kernel';
import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { likeness } from '../pairing/likeness.ts';
import { foldSpelling } from '../spelling/spelling.ts';

/** Names of rows less alike than this may be those of two things. */
const SAME_NAME = 0.85;

/** So many characters in the other cells, all the same, say that a row is the same under another name. */
const TELLING = 10;

/** Whether two rows of tables that are no KPI tables are called differently: 戸籍指導事業 may have taken the place of 決算指導事業. */
export function haveOtherNames(one: ComparisonUnit, other: ComparisonUnit): boolean {
  if (one.cells || other.cells || !one.grid || !other.grid) return false;
  const [[name = '', ...rest], [otherName = '', ...others]] = [wordsOf(one.grid), wordsOf(other.grid)];
  if (name === '' || otherName === '' || likeness(name, otherName) >= SAME_NAME) return false;
  const isAllTheSame = rest.join('\n') === others.join('\n') && rest.join('').length >= TELLING;
  return !isAllTheSame;
}

const RANK = /^\d*位?$/;

/** Its name, which stands in its first cell, a count or a rank aside, and what else it says. */
function wordsOf({ cells, count }: GridRow): readonly string[] {
  const words = cells.slice(count === undefined ? 0 : 1).map(({ text }) => foldSpelling(foldForCompare(text)));
  const first = words.findIndex((word) => !RANK.test(word));
  return first < 0 ? [] : words.slice(first);
}
