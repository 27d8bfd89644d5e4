import type { ComparisonUnit, GridRow } from '../units/comparison-unit.ts';
import { filledCells } from '../units/grid-row.ts';
import { isRowLabel } from '../units/row-label.ts';
import { spellingKey } from '../spelling/spelling.ts';

/**
 * What a row of a table that is no KPI table is told by: its text; where cells above reach down to it and its own first cell
 * stands below others too (対象, 方法 of each 事業), what they say as well.
 */
export function rowTexts(
  editions: readonly (readonly ComparisonUnit[])[],
): (row: Pick<ComparisonUnit, 'text' | 'grid'>) => string {
  const repeated = repeatedLabels(editions);
  return ({ text, grid }) => {
    if (!grid?.gathered) return text;
    const { key, over } = labelAt(grid, grid.gathered.length);
    return repeated.has(key) ? `${over} ${text}` : text;
  };
}

interface RowLabel {
  /** The head of its column and what it says. */
  readonly key: string;
  /** Whether it says no more than 対象 or 方法. */
  readonly isShort: boolean;
  /** The cells of its row before it. */
  readonly over: string;
}

function labelAt(grid: GridRow, at: number): RowLabel {
  const cells = filledCells(grid);
  const [head, label] = [spellingKey(grid.head[at] ?? ''), spellingKey(cells[at] ?? '')];
  const over = cells.slice(grid.count === undefined ? 0 : 1, at).join(' ');
  return { key: `${head}\n${label}`, isShort: isRowLabel(label), over: over.trim() };
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
