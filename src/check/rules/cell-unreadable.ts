import type { CheckView } from '../check-view.ts';
import type { KpiCell } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { fusedIn } from './fused-values.ts';

/** Told by rules of their own. */
const ELSEWHERE = new Set(['number.two-values', 'number.unit-disagrees']);

/** A cell of a KPI table that is neither a figure nor a word nor a sign for one that is missing. */
export const cellUnreadable: Rule = {
  severity: 'warning',
  find: (view) => {
    const fused = new Set(fusedIn(view).map(({ spot }) => spot.passage));
    return unreadableIn(view).filter(({ spot }) => !fused.has(spot.passage));
  },
};

function unreadableIn({ grids }: CheckView): readonly Sighting[] {
  return grids
    .filter(({ form }) => form === 'kpi')
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(unreadable)));
}

function unreadable({ cell, passage }: KpiCell): readonly Sighting[] {
  if (cell.kind !== 'issue' || ELSEWHERE.has(cell.issue.code)) return [];
  const { expected } = cell.issue;
  return [{ spot: wholeSpot(passage), ...(expected === undefined ? {} : { expected }) }];
}
