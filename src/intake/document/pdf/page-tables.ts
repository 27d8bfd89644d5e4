import { contains, within, type Box, type Rule } from './drawing.ts';
import { gridsOf, type Grid } from './grid.ts';

export interface PageTables {
  /** Two cells or more, text in some of them. */
  readonly tables: readonly Grid[];
  /** Boxes around one text. */
  readonly frames: readonly Grid[];
  readonly borders: readonly Rule[];
  readonly loose: readonly Rule[];
}

/** Part of the cells that must hold text: the bars and gridlines of a chart hold little. */
const FILLED_CELLS = 0.2;

/** The grids in which text stands; `points` are the middles of the characters of the page. */
export function tablesOfPage(rules: readonly Rule[], points: readonly (readonly [number, number])[]): PageTables {
  const grids = gridsOf(rules);
  const tables: Grid[] = [];
  const frames: Grid[] = [];
  for (const grid of grids) {
    const filled = filledCells(grid, points);
    if (grid.cells.length === 1) {
      if (filled === 1) frames.push(grid);
    } else if (filled >= 2 && filled / grid.cells.length >= FILLED_CELLS) tables.push(grid);
  }
  const apart = disjoint([...tables, ...frames]);
  const kept = [...apart];
  const isBorder = (rule: Rule): boolean => kept.some((grid) => isOf(rule, grid));
  const borders = rules.filter(isBorder);
  return {
    tables: tables.filter((grid) => apart.has(grid)),
    frames: frames.filter((grid) => apart.has(grid)),
    borders,
    loose: rules.filter((rule) => !isBorder(rule)),
  };
}

/** Of two that overlap the larger is kept; one inside a single cell of another is a table in a table. */
function disjoint(grids: readonly Grid[]): ReadonlySet<Grid> {
  const kept = new Set<Grid>();
  for (const grid of grids.toSorted((a, b) => areaOf(b) - areaOf(a)))
    if ([...kept].every((other) => isApart(grid, other) || other.cells.some((cell) => within(grid, cell, 2))))
      kept.add(grid);
  return kept;
}

const areaOf = ({ left, top, right, bottom }: Grid): number => (right - left) * (bottom - top);

export function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
}

function filledCells({ cells, ...box }: Grid, points: readonly (readonly [number, number])[]): number {
  const inside = points.filter(([x, y]) => contains(box, x, y));
  return cells.filter((cell) => inside.some(([x, y]) => contains(cell, x, y))).length;
}

/** On an edge of the grid, not merely inside one of its cells. */
function isOf(rule: Rule, grid: Grid): boolean {
  const play = 1.5;
  const box = rule.horizontal
    ? { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at }
    : { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to };
  if (!within(box, grid, play + 1)) return false;
  return grid.cells.some((cell) =>
    rule.horizontal
      ? near(rule.at, cell.top, cell.bottom) && rule.to > cell.left && rule.from < cell.right
      : near(rule.at, cell.left, cell.right) && rule.to > cell.top && rule.from < cell.bottom,
  );
}

function near(at: number, ...edges: readonly number[]): boolean {
  return edges.some((edge) => Math.abs(at - edge) <= 4);
}
