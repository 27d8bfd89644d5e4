import type { Comparison } from '../comparison.ts';
import { chapterLevel } from './chapter-level.ts';
import type { Entry } from './entries.ts';
import type { TableSettings } from './table-settings.ts';

/**
 * The entries that share a row of the printed table. `measure`: a heading of any level begins one; `section`: a heading
 * above the lowest level that the editions have, a chapter in any case. A text goes with the heading of its own edition: what is new under one that
 * stayed is not told in the row of the next one that is gone.
 */
export function bandsOf(
  entries: readonly Entry[],
  rowSize: TableSettings['rowSize'],
  comparison: Comparison,
): readonly (readonly Entry[])[] {
  if (rowSize === 'unit') return entries.map((entry) => [entry]);
  const deepest =
    rowSize === 'measure' ? Infinity : Math.max(chapterLevel(comparison) + 1, ...comparison.rows.map(levelOfRow));
  const bands: Entry[][] = [];
  const open: { new: Entry[] | null; old: Entry[] | null } = { new: null, old: null };
  for (const entry of entries) {
    const level = levelOf(entry);
    const begins = level > 0 && level < deepest;
    const sides = sidesOf(entry);
    const band = (begins ? null : open[sides[0]]) ?? [];
    if (band.length === 0) bands.push(band);
    band.push(entry);
    if (begins && entry.kind !== 'departure') for (const side of sides) open[side] = band;
    open[sides[0]] ??= band;
  }
  return bands;
}

/** The editions that an entry holds text of, the one whose headings it follows first. */
function sidesOf(entry: Entry): readonly ['new' | 'old', ...('new' | 'old')[]] {
  switch (entry.kind) {
    case 'row':
      return entry.row.new.length === 0 ? ['old'] : entry.row.old.length === 0 ? ['new'] : ['new', 'old'];
    case 'departure':
      return ['old'];
    case 'omitted':
      return ['new', 'old'];
  }
}

/** Level of the heading that the entry begins with; 0 = none. */
function levelOf(entry: Entry): number {
  switch (entry.kind) {
    case 'row':
      return levelOfRow(entry.row);
    case 'departure':
      return entry.departure.old.level;
    case 'omitted':
      return entry.rows[0] ? levelOfRow(entry.rows[0]) : 0;
  }
}

function levelOfRow({ new: next, old }: Comparison['rows'][number]): number {
  return (next[0] ?? old[0])?.level ?? 0;
}
