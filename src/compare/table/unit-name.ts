import type { ComparisonUnit } from '../units/comparison-unit.ts';

/** What a reader calls a unit: an indicator, the first cell of a row that is more than its count or rank, else its text. */
export function unitName({ text, grid }: Pick<ComparisonUnit, 'text' | 'grid'>): string {
  const named = grid?.cells[grid.name ?? -1]?.text;
  return named || grid?.cells.find((cell) => !RANK.test(cell.text) && cell.text !== grid.count)?.text || text;
}

const RANK = /^[\d０-９]*位?$/u;
