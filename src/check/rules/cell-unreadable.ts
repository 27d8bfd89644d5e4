import { isSpreadsheetError } from '#kernel';
import type { CheckView } from '../check-view.ts';
import type { KpiCell } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { fusedIn } from './fused-values.ts';

/** Told by rules of their own. */
const ELSEWHERE = new Set(['number.two-values', 'number.unit-disagrees']);

/** A cell of a KPI table that is neither a figure nor a word nor a sign for one that is missing; the error of a formula in any table. */
export const cellUnreadable: Rule = {
  severity: 'warning',
  find: (view) => {
    const fused = new Set(fusedIn(view).map(({ spot }) => spot.passage));
    const unreadable = unreadableIn(view).filter(({ spot }) => !fused.has(spot.passage));
    const told = new Set(unreadable.map(({ spot }) => spot.passage));
    return [...unreadable, ...errorsIn(view).filter(({ spot }) => !told.has(spot.passage))];
  },
};

/** #IOT is a tag of a post, #N/A is none. */
const NO_TAG = /[!?]$|^#N\/A$|^##/;

function errorsIn({ tables }: CheckView): readonly Sighting[] {
  return tables
    .flatMap(({ head, rows }) => [head, ...rows].flat())
    .filter(({ text }) => isSpreadsheetError(text) && NO_TAG.test(text.trim()))
    .map((passage) => ({ spot: wholeSpot(passage), expected: '1234.5' }));
}

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
