import { foldForCompare } from '#kernel';

/** A row of a table with what counts it (番号), if anything does. */
interface CountedRow {
  readonly count?: string;
}

/** Both tables count their rows: then the count is the number of a row and no part of its text. A count that only one has is text. */
export function bothCounted(old: CountedRow, next: CountedRow): boolean {
  return (old.count ?? '') !== '' && (next.count ?? '') !== '';
}

/** False where both tables count their rows and these two otherwise. */
export function isSameCount(old: CountedRow, next: CountedRow): boolean {
  return !bothCounted(old, next) || foldForCompare(old.count ?? '') === foldForCompare(next.count ?? '');
}
