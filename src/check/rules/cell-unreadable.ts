import type { KpiCell } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/** Told by rules of their own. */
const ELSEWHERE = new Set(['number.two-values', 'number.unit-disagrees']);

/** A cell of a KPI table that is neither a figure nor a word nor a sign for one that is missing. */
export const cellUnreadable: Rule = {
  severity: 'warning',
  find: ({ grids }) =>
    grids
      .filter(({ form }) => form === 'kpi')
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(unreadable))),
};

function unreadable({ cell, passage }: KpiCell): readonly Sighting[] {
  if (cell.kind !== 'issue' || ELSEWHERE.has(cell.issue.code)) return [];
  const { expected } = cell.issue;
  return [{ spot: wholeSpot(passage), ...(expected === undefined ? {} : { expected }) }];
}
