import { compareEditions, comparisonUnits, type ComparedEdition, type Comparison } from '#compare';
import { readOutline } from '#plan';

/** An edition of blocks of an outline; its units are called by their side and place: o1, o2 … */
export function outlineEdition(blocks: readonly string[], side: 'o' | 'n'): ComparedEdition {
  return { title: '', units: comparisonUnits(readOutline(blocks.join('\n\n'), side).units, side) };
}

/** The comparison of two editions given as blocks of outlines. */
export function comparedOutlines(old: readonly string[], next: readonly string[]): Comparison {
  return compareEditions(outlineEdition(old, 'o'), outlineEdition(next, 'n')).comparison;
}
