import { decimalNumber, isJump } from '../decimal-number.ts';
import { valueOf, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { fusedValues } from './fused-values.ts';

/** Times every other figure: a baseline may lie far below what is aimed at (10, 50, 90). */
const LEAST = { baseline: 9, target: 6, actual: 6 } as const;

/** One figure of a row that lies many times above or below every other one: a place too many or too few. */
export const rowJump: Rule = {
  severity: 'warning',
  find: (view) => {
    const fused = new Set(fusedValues.find(view).map(({ spot }) => spot.passage));
    return view.grids.flatMap(({ rows }) => rows.flatMap(jumps)).filter(({ spot }) => !fused.has(spot.passage));
  },
};

function jumps({ cells }: KpiRow): readonly Sighting[] {
  const read = cells.flatMap((cell) => {
    const value = decimalNumber(valueOf(cell));
    return value === null || value === 0 ? [] : [{ passage: cell.passage, value, role: cell.role }];
  });
  if (read.length < 2) return [];
  const far = read.filter(({ value, role }, at) => {
    const others = read.filter((_, other) => other !== at);
    return others.every(
      (other) => isJump(value, other.value, LEAST[role]) && value > other.value === value > (others[0]?.value ?? 0),
    );
  });
  const told = read.length === 2 ? far.slice(-1) : far;
  return told.map(({ passage }) => ({ spot: wholeSpot(passage) }));
}
