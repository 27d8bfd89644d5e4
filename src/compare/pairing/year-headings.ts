import type { Assignment } from './assignment.ts';
import { distinctAbove } from './distinct-above.ts';
import type { HeadingSupport } from './heading-support.ts';
import { saysWhen } from './repeated-headings.ts';
import type { Shadow } from './shadow.ts';

/** What lists of years say about their units. Lists that have a year in common go on; of two others one is the other, put off. */
export function yearsOf(assignment: Assignment, support: HeadingSupport) {
  const { a, b, partnerA } = assignment;
  const goesOn = (over: number, opposite: number): boolean => {
    const years = new Set(listOf(b, opposite).map((year) => when(b, year)));
    return listOf(a, over).some((year) => years.has(when(a, year)));
  };
  /** One year becomes another only where the list does not go on, with what was to be done in it, and in its order. */
  const mayRename = (i: number, j: number): boolean => {
    if (when(a, i) === when(b, j) || !saysWhen(a.text[i] ?? '')) return true;
    if ((support.share(i, j) ?? 0) === 0 || goesOn(i, j)) return false;
    return listOf(a, i).every((year) => {
      const partner = partnerA[year] ?? -1;
      return year === i || partner < 0 || partner < j === year < i;
    });
  };
  /** Whether two units stand under different years of a list that goes on: what is not the same word for word is another work. */
  const areOfOtherYears = (i: number, j: number): boolean => {
    const [over, opposite] = [yearAbove(a, i), yearAbove(b, j)];
    return over >= 0 && opposite >= 0 && when(a, over) !== when(b, opposite) && goesOn(over, opposite);
  };
  return { mayRename, areOfOtherYears };
}

/** 2023年度 of 2023年度(実績). */
function when({ text }: Shadow, heading: number): string {
  return (text[heading] ?? '').replace(/\([^()]*\)$/, '');
}

/** A year with the headings beside it. */
function listOf({ before, after }: Shadow, year: number): readonly number[] {
  const found = [year];
  for (const next of [before, after]) for (let at = next[year] ?? -1; at >= 0; at = next[at] ?? -1) found.push(at);
  return found;
}

/** The nearest heading above that says when; −1 = none. */
function yearAbove({ parent, text }: Shadow, unit: number): number {
  return distinctAbove(unit, parent, (over) => !saysWhen(text[over] ?? ''));
}

/** The nearest heading above that says more than when; −1 = none. */
export function aboveYears({ parent, text }: Shadow, unit: number): number {
  return distinctAbove(unit, parent, (over) => saysWhen(text[over] ?? ''));
}
