import type { Assignment } from './assignment.ts';
import { distinctAbove } from './distinct-above.ts';
import type { HeadingSupport } from './heading-support.ts';
import { saysWhen } from './repeated-headings.ts';
import type { Shadow } from './shadow.ts';

/**
 * Whether a heading may become another one. A year becomes another year only with what was to be done in it, and in its
 * order: a list of years that goes on loses one and gains one.
 */
export function mayRename(assignment: Assignment, support: HeadingSupport): (i: number, j: number) => boolean {
  const { a, b, partnerA } = assignment;
  return (i, j) => {
    if (a.text[i] === b.text[j] || !saysWhen(a.text[i] ?? '')) return true;
    if ((support.share(i, j) ?? 0) === 0) return false;
    const facing = (siblings: readonly number[]): readonly number[] =>
      siblings.map((sibling) => partnerA[sibling] ?? -1).filter((place) => place >= 0);
    return (
      facing(siblingsFrom(i, a.before)).every((place) => place < j) &&
      facing(siblingsFrom(i, a.after)).every((place) => place > j)
    );
  };
}

function siblingsFrom(unit: number, next: Shadow['before']): readonly number[] {
  const found: number[] = [];
  for (let at = next[unit] ?? -1; at >= 0; at = next[at] ?? -1) found.push(at);
  return found;
}

/** The nearest heading above that says more than when; −1 = none. */
export function aboveYears({ parent, text }: Shadow, unit: number): number {
  return distinctAbove(unit, parent, (over) => saysWhen(text[over] ?? ''));
}
