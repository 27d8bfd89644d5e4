import { decimalNumber, isJump } from '../decimal-number.ts';
import { valueOf, type KpiCell, type KpiGrid, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { fusedIn } from './fused-values.ts';

/** Times every other figure: a baseline may lie far below what is aimed at (10, 50, 90). */
const LEAST = { baseline: 9, target: 6, actual: 6 } as const;
/** In a table of statistics, where a year may well be another of its kind. */
const LEAST_OF_YEARS = 8;

/** One figure of a row that lies many times above or below every other one: a place too many or too few. */
export const rowJump: Rule = {
  severity: 'warning',
  find: (view) => {
    const fused = new Set(fusedIn(view).map(({ spot }) => spot.passage));
    return view.grids
      .flatMap(({ rows, form }) => rows.flatMap((row) => jumps(row, form)))
      .filter(({ spot }) => !fused.has(spot.passage));
  },
};

function jumps({ cells }: KpiRow, form: KpiGrid['form']): readonly Sighting[] {
  if (unitsOf(cells).size > 1) return [];
  const least = (role: KpiCell['role']): number => (form === 'years' ? LEAST_OF_YEARS : LEAST[role]);
  const read = cells.flatMap((cell) => {
    const value = decimalNumber(valueOf(cell));
    return value === null || value === 0 ? [] : [{ passage: cell.passage, value, role: cell.role }];
  });
  if (read.length < 2) return [];
  const far = read.filter(({ value, role }, at) => {
    const others = read.filter((_, other) => other !== at);
    return others.every(
      (other) => isJump(value, other.value, least(role)) && value > other.value === value > (others[0]?.value ?? 0),
    );
  });
  const told = read.length === 2 ? far.slice(-1) : far;
  return told.map(({ passage }) => ({ spot: wholeSpot(passage) }));
}

/** 35万人 and 38千人 are told by another rule. */
function unitsOf(cells: KpiRow['cells']): ReadonlySet<string> {
  return new Set(cells.flatMap(({ cell }) => (cell.kind === 'value' && cell.unit !== undefined ? [cell.unit] : [])));
}
