import type { ComparisonUnit } from '../comparison-unit.ts';

/** What a reader calls a unit: an indicator, the first cell of a row that counts nothing, else its text. */
export function unitName({ text, cells, grid }: ComparisonUnit): string {
  const named = cells?.indicator ?? grid?.cells.find((cell) => cell.text !== '' && cell.text !== grid.count)?.text;
  return named || text;
}
