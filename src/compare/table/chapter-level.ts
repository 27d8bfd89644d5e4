import type { Comparison } from '../comparison.ts';

/**
 * Level of the new edition's chapters: that of its highest headings; below the title where one heading alone, without a number,
 * stands before all others. 1 where the edition has no heading.
 */
export function chapterLevel({ rows }: Pick<Comparison, 'rows'>): number {
  let headings = rows.flatMap((row) => row.new.filter(({ kind }) => kind === 'heading'));
  for (;;) {
    const [title, ...below] = headings;
    const top = headings.reduce((least, { level }) => Math.min(least, level), title?.level ?? 1);
    const isTitle = title?.level === top && title.number === '' && below.length > 0;
    if (!isTitle || below.some(({ level }) => level === top)) return top;
    headings = below;
  }
}
