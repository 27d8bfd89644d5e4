import { rowTypes, type ComparisonRow, type Confidence, type RowType } from '../comparison.ts';
import type { Entry } from './entries.ts';
import { isUnchanged } from './omit-unchanged.ts';
import type { TableSettings } from './table-settings.ts';

/** Units whose partner stands in another row, both ways. */
export function partnersElsewhere(rows: readonly ComparisonRow[]): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = partners.get(from) ?? [];
    list.push(to);
    partners.set(from, list);
  };
  for (const [newId, oldId] of rows.flatMap(({ links }) => links)) {
    add(newId, oldId);
    add(oldId, newId);
  }
  return partners;
}

/** What happened in the entries, strongest first; `same` only where nothing else did. */
export function typesOf(entries: readonly Entry[], settings: TableSettings): readonly RowType[] {
  const met = new Set(entries.flatMap((entry) => typeOf(entry, settings)));
  if (met.size > 1) met.delete('same');
  return rowTypes.filter((type) => met.has(type));
}

function typeOf(entry: Entry, settings: TableSettings): readonly RowType[] {
  switch (entry.kind) {
    case 'row':
      return [isUnchanged(entry.row, settings) ? 'same' : entry.row.type];
    case 'departure':
      return ['moved'];
    case 'omitted':
      return [];
  }
}

/** The least sure of them; `sure` where there are none. */
export function confidenceOfRows(rows: readonly ComparisonRow[]): Confidence {
  const met = new Set(rows.map(({ confidence }) => confidence));
  return (['check', 'likely'] as const).find((confidence) => met.has(confidence)) ?? 'sure';
}

/** Id of the first unit that the entry tells of. */
export function idOf(entry: Entry): string {
  switch (entry.kind) {
    case 'row':
      return firstId(entry.row);
    case 'departure':
      return entry.departure.old.id;
    case 'omitted':
      return entry.rows[0] ? firstId(entry.rows[0]) : '';
  }
}

function firstId({ new: [next], old: [old] }: ComparisonRow): string {
  return (next ?? old)?.id ?? '';
}
