import type { ComparedUnit, Comparison } from '../comparison.ts';
import { chapterLevel } from './chapter-level.ts';
import type { Entry } from './entries.ts';
import type { TableSettings } from './table-settings.ts';

/**
 * The entries that share a row of the printed table. `measure`: a heading of any level begins one; `section`: a heading
 * above the lowest level that the editions have, a chapter in any case. A text goes with the heading of its own edition: what is new under one that
 * stayed is not told in the row of the next one that is gone; but what is gone stands in the row of a heading that keeps texts from below it.
 */
export function bandsOf(
  entries: readonly Entry[],
  rowSize: TableSettings['rowSize'],
  comparison: Comparison,
): readonly (readonly Entry[])[] {
  if (rowSize === 'unit') return entries.map((entry) => [entry]);
  const deepest =
    rowSize === 'measure' ? Infinity : Math.max(chapterLevel(comparison) + 1, ...comparison.rows.map(levelOfRow));
  const begins = (entry: Entry): boolean => levelOf(entry) > 0 && levelOf(entry) < deepest;
  const kept = goneAboveKept(entries, begins);
  const bands: Entry[][] = [];
  const open: { new: Entry[] | null; old: Entry[] | null } = { new: null, old: null };
  for (const entry of entries) {
    const [first, ...others] = sidesOf(entry);
    const band = (kept.has(entry) ? open.new : begins(entry) ? null : open[first]) ?? [];
    if (band.length === 0) bands.push(band);
    band.push(entry);
    if (begins(entry) && entry.kind !== 'departure') for (const side of [first, ...others]) open[side] = band;
    open[first] ??= band;
  }
  return bands;
}

/**
 * Headings of the old edition alone that stand above a text which another heading of the new edition keeps, and those between:
 * in rows of their own they would stand behind their texts.
 */
function goneAboveKept(entries: readonly Entry[], begins: (entry: Entry) => boolean): ReadonlySet<Entry> {
  const kept = new Set<Entry>();
  const gone = new Map<string, Entry>();
  for (const entry of entries) {
    const isGone = sidesOf(entry)[0] === 'old';
    if (begins(entry) && !isGone) gone.clear();
    else if (begins(entry))
      gone.set(
        oldOf(entry)
          .flatMap(({ path }) => path)
          .join('\n'),
        entry,
      );
    else if (!isGone) for (const unit of oldOf(entry)) keep(kept, gone, unit);
  }
  return kept;
}

/** Keeps the headings down to the last one that the unit stood below. */
function keep(kept: Set<Entry>, gone: Map<string, Entry>, { path }: ComparedUnit): void {
  const last = path.map((_, at) => path.slice(0, at + 1).join('\n')).findLast((place) => gone.has(place));
  if (last === undefined) return;
  for (const [place, heading] of gone) {
    kept.add(heading);
    gone.delete(place);
    if (place === last) return;
  }
}

function oldOf(entry: Entry): readonly ComparedUnit[] {
  switch (entry.kind) {
    case 'row':
      return entry.row.old;
    case 'departure':
      return [entry.departure.old];
    case 'omitted':
      return entry.rows.flatMap(({ old }) => old);
  }
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
