import type { Comparison } from '../comparison.ts';
import type { Entry } from './entries.ts';
import type { TableSettings } from './table-settings.ts';

/**
 * The entries that share a row of the printed table. `measure`: a heading of any level begins one; `section`: a heading
 * above the lowest level that the editions have.
 */
export function bandsOf(
  entries: readonly Entry[],
  rowSize: TableSettings['rowSize'],
  { rows }: Comparison,
): readonly (readonly Entry[])[] {
  if (rowSize === 'unit') return entries.map((entry) => [entry]);
  const deepest = rowSize === 'measure' ? Infinity : Math.max(2, ...rows.map(levelOfRow));
  const bands: Entry[][] = [];
  for (const entry of entries) {
    const level = levelOf(entry);
    const begins = level > 0 && level < deepest;
    const last = bands.at(-1);
    if (begins || !last) bands.push([entry]);
    else last.push(entry);
  }
  return bands;
}

/** Level of the heading that the entry begins with; 0 = none. */
function levelOf(entry: Entry): number {
  switch (entry.kind) {
    case 'row':
      return levelOfRow(entry.row);
    case 'departure':
      return 0;
    case 'omitted':
      return entry.rows[0] ? levelOfRow(entry.rows[0]) : 0;
  }
}

function levelOfRow({ new: next, old }: Comparison['rows'][number]): number {
  return (next[0] ?? old[0])?.level ?? 0;
}
