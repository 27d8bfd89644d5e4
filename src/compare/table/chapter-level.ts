import type { Comparison } from '../comparison.ts';
import { titlesAbove } from '../units/titles-above.ts';

/**
 * Level of the new edition's chapters: that of its highest headings; below the title where one heading alone, without a number,
 * stands before all others. 1 where the edition has no heading.
 */
export function chapterLevel({ rows }: Pick<Comparison, 'rows'>): number {
  const headings = rows.flatMap((row) => row.new.filter(({ kind }) => kind === 'heading'));
  const below = headings.slice(titlesAbove(headings));
  return below.reduce((least, { level }) => Math.min(least, level), below[0]?.level ?? 1);
}
