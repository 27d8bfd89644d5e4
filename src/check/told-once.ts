import { foldForCompare } from '#kernel';
import type { CheckView } from './check-view.ts';
import type { Sighting } from './rule.ts';

/** What is told of tables, and of the series what no table tells already: one slip of one figure is told where it is printed. */
export function toldOnce(
  { grids }: CheckView,
  ofTables: readonly Sighting[],
  ofSeries: readonly Sighting[],
): readonly Sighting[] {
  const told = new Set(ofTables.map(({ spot }) => spot.passage));
  const printed = new Set(
    grids.flatMap(({ rows }) =>
      rows.flatMap(({ key, cells }) =>
        cells.filter(({ passage }) => told.has(passage)).map(({ year }) => `${key} ${year}`),
      ),
    ),
  );
  return [...ofTables, ...ofSeries.filter(({ spot: { passage } }) => !printed.has(nameAndYear(passage)))];
}

/** Of a figure of a series, which stands under the name of its indicator. */
function nameAndYear({ headings, place }: Sighting['spot']['passage']): string {
  return `${foldForCompare(headings.at(-1) ?? '')} ${String(place.path?.at(-1))}`;
}
