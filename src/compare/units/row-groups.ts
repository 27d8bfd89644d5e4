import type { ComparisonUnit, GridRow } from './comparison-unit.ts';
import { filledCells } from './grid-row.ts';

/** What gathers a row with others. */
export interface RowGroup {
  /** As printed. */
  readonly name: string;
  /** In so many columns. */
  readonly columns: number;
  /** Of its table and name. */
  readonly key: string;
}

/**
 * By place of a row the cells that gather it with others (施策, 区分), as printed: null where nothing does. A table that is no
 * KPI table gathers its rows by the columns in which a cell reaches down to others.
 */
export function rowGroups(units: readonly ComparisonUnit[]): (place: number) => RowGroup | null {
  const gathering = gatheringColumns(units);
  return (place) => {
    const { cells, grid } = units[place] ?? {};
    const columns = cells ? (cells.groups?.length ?? 0) : (gathering.get(grid?.table ?? '') ?? 0);
    if (!grid || columns === 0) return null;
    const name = cells ? (cells.gathered ?? '') : namesBefore(grid, columns);
    return name === '' ? null : { name, columns, key: `${grid.table}\n${name}` };
  };
}

/** What the cells of a row before a column say, those that reach down included, a count aside. */
export function namesBefore(grid: GridRow, column: number): string {
  return filledCells(grid)
    .slice(grid.count === undefined ? 0 : 1, column)
    .filter((cell) => cell !== '')
    .join(' ');
}

/** By table how many of the first columns gather: those that reach down to every row to which any does. */
function gatheringColumns(units: readonly ComparisonUnit[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { grid } of units) {
    if (!grid?.gathered) continue;
    columns.set(grid.table, Math.min(columns.get(grid.table) ?? Infinity, grid.gathered.length));
  }
  return columns;
}
