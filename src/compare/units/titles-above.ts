import type { ComparisonUnit } from './comparison-unit.ts';

/** How many of an edition's headings, from the first on, are titles: each alone on its level, without a number, above all that follow. */
export function titlesAbove(headings: readonly Pick<ComparisonUnit, 'level' | 'number'>[]): number {
  let [first, least] = [0, -Infinity];
  headings.toReversed().forEach(({ level, number }, fromEnd) => {
    if (number !== '' || level >= least) first = headings.length - 1 - fromEnd;
    least = fromEnd === 0 ? level : Math.min(least, level);
  });
  return first;
}
