import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { filledCells } from '../units/grid-row.ts';
import { namesBefore, rowGroups } from '../units/row-groups.ts';
import { isRowLabel } from '../units/row-label.ts';
import { spellingKey } from '../spelling/spelling.ts';

/**
 * What a row of a table that is no KPI table is told by: its text; where its own first cell stands below several cells that
 * reach down (対象, 方法 of each 事業), what these say as well; else, of several rows below one cell, what it says by itself,
 * whichever of them the cell is printed in.
 */
export function rowTexts(
  editions: readonly (readonly ComparisonUnit[])[],
): (row: Pick<ComparisonUnit, 'text' | 'grid'>) => string {
  const repeated = repeatedLabels(editions);
  const gathered = new Map(editions.flatMap(gatheredRows));
  return ({ text, grid }) => {
    const columns = grid && gathered.get(grid);
    if (!grid || columns === undefined) return text;
    const { key, over, rest } = labelAt(grid, columns);
    return repeated.has(key) ? `${over} ${rest}` : rest;
  };
}

/** Rows to which cells reach down, and those in which these are printed, with how many of the first columns do. */
function gatheredRows(units: readonly ComparisonUnit[]): readonly (readonly [row: GridRow, columns: number])[] {
  const groupOf = rowGroups(units);
  const rows = units.flatMap(({ grid, cells }, place) => {
    const group = grid && !cells ? groupOf(place) : null;
    return grid && group ? [{ grid, ...group }] : [];
  });
  const groups = Map.groupBy(rows, ({ key }) => key);
  return [...groups.values()].flatMap((group) =>
    group.length === 1
      ? []
      : group.map(({ grid, columns }) => [grid, Math.max(columns, grid.gathered?.length ?? 0)] as const),
  );
}

interface RowLabel {
  /** The head of its column and what it says. */
  readonly key: string;
  /** Whether it says no more than 対象 or 方法. */
  readonly isShort: boolean;
  /** The cells of its row before it. */
  readonly over: string;
  /** It and the cells behind it. */
  readonly rest: string;
}

function labelAt(grid: GridRow, at: number): RowLabel {
  const cells = filledCells(grid);
  const [head, label] = [spellingKey(grid.head[at] ?? ''), spellingKey(cells[at] ?? '')];
  return {
    key: `${head}\n${label}`,
    isShort: isRowLabel(label),
    over: namesBefore(grid, at),
    rest: cells
      .slice(at)
      .filter((cell) => cell !== '')
      .join(' '),
  };
}

/**
 * Those that stand below several cells which reach down, or would if more rows stood below these: in one edition, short ones in
 * one and the other.
 */
function repeatedLabels(editions: readonly (readonly ComparisonUnit[])[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  const shortOnes = new Map<string, string>();
  for (const units of editions) {
    const longOnes = new Map<string, string>();
    for (const { key, isShort, over } of labelsOf(units)) {
      const seen = isShort ? shortOnes : longOnes;
      if ((seen.get(key) ?? over) !== over) repeated.add(key);
      else seen.set(key, over);
    }
  }
  return repeated;
}

function labelsOf(units: readonly ComparisonUnit[]): readonly RowLabel[] {
  const rows = units.flatMap(({ grid, cells }) => (grid && !cells ? [grid] : []));
  const columns = new Set(rows.flatMap(({ gathered }) => gathered?.length ?? []));
  return rows.flatMap((grid) => [...columns].map((at) => labelAt(grid, at)));
}
