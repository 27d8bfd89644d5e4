import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { filledCells } from '../units/grid-row.ts';
import { spellingKey } from '../spelling/spelling.ts';

/**
 * What a row of a table that is no KPI table is told by: its text; where cells above reach down to it and its own first cell
 * stands below others too (対象, 方法 of each 事業), what they say as well.
 */
export function rowTexts(
  editions: readonly (readonly ComparisonUnit[])[],
): (row: Pick<ComparisonUnit, 'text' | 'grid'>) => string {
  const repeated = new Set(editions.flatMap(repeatedLabels));
  return ({ text, grid }) => {
    if (!grid?.gathered) return text;
    const { key, over } = labelAt(grid, grid.gathered.length);
    return repeated.has(key) ? `${over} ${text}` : text;
  };
}

/** A cell with the head of its column, and the cells of its row before it. */
function labelAt(grid: GridRow, at: number) {
  const cells = filledCells(grid);
  const [head = '', label = ''] = [grid.head[at], cells[at]];
  return {
    key: `${spellingKey(head)}\n${spellingKey(label)}`,
    over: cells
      .slice(grid.count === undefined ? 0 : 1, at)
      .join(' ')
      .trim(),
  };
}

/** Those that stand below several cells which reach down, or would if more rows stood below these. */
function repeatedLabels(units: readonly ComparisonUnit[]): readonly string[] {
  const rows = units.flatMap(({ grid, cells }) => (grid && !cells ? [grid] : []));
  const labelled = new Set(rows.flatMap(({ gathered }) => gathered?.length ?? []));
  const seen = new Map<string, string>();
  return rows.flatMap((grid) =>
    [...labelled].flatMap((at) => {
      const { key, over } = labelAt(grid, at);
      const known = seen.get(key);
      seen.set(key, known ?? over);
      return known === undefined || known === over ? [] : [key];
    }),
  );
}
