import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from './comparison-unit.ts';
import { likeness } from './likeness.ts';
import { foldSpelling } from './spelling.ts';

/** Names of rows less alike than this may be those of two things. */
const SAME_NAME = 0.85;

/** Whether two rows of tables that are no KPI tables are called differently: 戸籍指導事業 may have taken the place of 決算指導事業. */
export function haveOtherNames(one: ComparisonUnit, other: ComparisonUnit): boolean {
  if (one.cells || other.cells || !one.grid || !other.grid) return false;
  const [name, otherName] = [nameOf(one), nameOf(other)];
  return name !== '' && otherName !== '' && likeness(name, otherName) < SAME_NAME;
}

/** What stands in its first cell, the count of rows aside. */
function nameOf({ grid }: ComparisonUnit): string {
  const name = grid?.cells[grid.count === undefined ? 0 : 1]?.text ?? '';
  return foldSpelling(foldForCompare(name));
}
