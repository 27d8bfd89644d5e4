import type { Comparison, ComparisonRow, Departure } from '../comparison.ts';

/** What a line of the table can be made of, in the order of the table. */
export type Entry =
  | { readonly kind: 'row'; readonly row: ComparisonRow }
  | { readonly kind: 'departure'; readonly departure: Departure }
  | { readonly kind: 'omitted'; readonly rows: readonly ComparisonRow[] };

/** Rows with the places that moved units left between them. */
export function entriesOf({ rows, departures }: Comparison, stubs: 'show' | 'omit'): readonly Entry[] {
  if (stubs === 'omit') return rows.map((row) => ({ kind: 'row', row }));
  const byPlace = Map.groupBy(departures, ({ before }) => before);
  const at = (place: number): readonly Entry[] =>
    (byPlace.get(place) ?? []).map((departure) => ({ kind: 'departure', departure }));
  return [...rows.flatMap((row, index): readonly Entry[] => [...at(index), { kind: 'row', row }]), ...at(rows.length)];
}
