import type { ComparisonUnit } from '../units/comparison-unit.ts';

/** What a reader calls a unit: an indicator, the first cell of a row that is more than its count or rank, else its text. */
export function unitName({ text, cells, grid }: ComparisonUnit): string {
  const named = cells?.indicator ?? grid?.cells.find((cell) => !RANK.test(cell.text) && cell.text !== grid.count)?.text;
  return named || text;
}

const RANK = /^[\d０-９]*位?$/u;
