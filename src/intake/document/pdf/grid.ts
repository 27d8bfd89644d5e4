import type { Box, Rule } from './drawing.ts';
import { partedRules } from './local-columns.ts';

/** A table as its lines draw it. */
export interface Grid extends Box {
  /** In rows, then columns; a cell that goes over several stands at its first place. */
  readonly cells: readonly GridCell[];
  readonly rows: number;
  readonly columns: number;
  /** Of its columns, left to right, both borders included. */
  readonly edges: readonly number[];
}

export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Points. */
const TOUCH = 2.5;
const SAME_LINE = 1.2;
const SAME_EDGE = 3;
const MOST_RULES = 3000;
const MOST_CELLS = 20_000;
/** Part of a cell's side that must be drawn. */
const DRAWN = 0.6;

/** Lines that cross or touch make a grid; its cells are what they enclose. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  const merged = [...collinear(rules, true), ...collinear(rules, false)];
  return connected(merged).flatMap((group) => {
    const { outer, inner } = partedRules(group);
    return [outer, ...inner].flatMap((rulesOfOne) => gridOf(rulesOfOne) ?? []);
  });
}

/** Pieces of one line drawn cell by cell become one. */
function collinear(rules: readonly Rule[], horizontal: boolean): readonly Rule[] {
  const chosen = rules.filter((rule) => rule.horizontal === horizontal);
  const longest =
    chosen.length <= MOST_RULES
      ? chosen
      : chosen.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, MOST_RULES);
  const lines: Rule[][] = [];
  for (const rule of longest.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= SAME_LINE) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(joined);
}

function joined(line: readonly Rule[]): readonly Rule[] {
  const found: Rule[] = [];
  for (const rule of line.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && rule.from - last.to <= TOUCH) {
      const thickness = Math.max(last.thickness, rule.thickness);
      found[found.length - 1] = { ...last, to: Math.max(last.to, rule.to), thickness };
    } else found.push(rule);
  }
  return found;
}

function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parent = rules.map((_, at) => at);
  const root = (at: number): number => {
    let found = at;
    while (parent[found] !== found) found = parent[found] ?? found;
    parent[at] = found;
    return found;
  };
  const uprights = rules.flatMap((rule, at) => (rule.horizontal ? [] : [{ rule, at }]));
  rules.forEach((level, at) => {
    if (!level.horizontal) return;
    for (const upright of uprights) if (touches(level, upright.rule)) parent[root(upright.at)] = root(at);
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => {
    const group = groups.get(root(at));
    if (group) group.push(rule);
    else groups.set(root(at), [rule]);
  });
  return [...groups.values()];
}

/** Points: lines that cross; a table in a cell stands two points or more off its sides. */
const CROSSING = 1.2;

function touches(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - CROSSING &&
    upright.at <= level.to + CROSSING &&
    level.at >= upright.from - CROSSING &&
    level.at <= upright.to + CROSSING
  );
}

function gridOf(group: readonly Rule[]): Grid | null {
  const levels = group.filter((rule) => rule.horizontal);
  const uprights = withOpenSides(
    levels,
    group.filter((rule) => !rule.horizontal),
  );
  const ys = edgesOf(levels);
  const xs = edgesOf(uprights);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) return null;
  const cells = cellsOf({ xs, ys, levels, uprights });
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return { left, top, right, bottom, cells, rows, columns, edges: xs };
}

/** A table without its outer uprights: the lines across say how far it reaches. */
function withOpenSides(levels: readonly Rule[], uprights: readonly Rule[]): readonly Rule[] {
  if (levels.length < 2 || uprights.length === 0) return uprights;
  const [left, right] = [Math.min(...levels.map(({ from }) => from)), Math.max(...levels.map(({ to }) => to))];
  const [top, bottom] = [Math.min(...levels.map(({ at }) => at)), Math.max(...levels.map(({ at }) => at))];
  const side = (x: number): readonly Rule[] =>
    uprights.some(({ at }) => Math.abs(at - x) <= SAME_EDGE * 2)
      ? []
      : [{ horizontal: false, at: x, from: top, to: bottom, thickness: 0 }];
  return [...side(left), ...uprights, ...side(right)];
}

function edgesOf(rules: readonly Rule[]): readonly number[] {
  const edges: number[] = [];
  for (const at of rules.map((rule) => rule.at).toSorted((a, b) => a - b))
    if (at - (edges.at(-1) ?? -Infinity) > SAME_EDGE) edges.push(at);
  return edges;
}

interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly levels: readonly Rule[];
  readonly uprights: readonly Rule[];
}

function cellsOf(lattice: Lattice): readonly GridCell[] {
  const { xs, ys } = lattice;
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const group = Array.from({ length: rows * columns }, (_, at) => at);
  const root = (at: number): number => {
    let found = at;
    while (group[found] !== found) found = group[found] ?? found;
    return found;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !hasSide(lattice, row, column + 1)) group[root(at + 1)] = root(at);
      if (row + 1 < rows && !hasFloor(lattice, row + 1, column)) group[root(at + columns)] = root(at);
    }
  const members = new Map<number, number[]>();
  group.forEach((_, at) => members.set(root(at), [...(members.get(root(at)) ?? []), at]));
  return [...members.values()]
    .flatMap((cell) => rectangles(cell, columns))
    .map((cell) => placed(cell, lattice))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}

type Span = Pick<GridCell, 'row' | 'column' | 'rows' | 'columns'>;

/** What is no rectangle is taken row by row. */
function rectangles(members: readonly number[], columns: number): readonly Span[] {
  const places = members.map((at) => ({ row: Math.floor(at / columns), column: at % columns }));
  const rows = [...new Set(places.map(({ row }) => row))];
  const of = (some: typeof places): Span => {
    const [xs, ys] = [some.map(({ column }) => column), some.map(({ row }) => row)];
    const [column, row] = [Math.min(...xs), Math.min(...ys)];
    return { row, column, rows: Math.max(...ys) - row + 1, columns: Math.max(...xs) - column + 1 };
  };
  const whole = of(places);
  if (whole.rows * whole.columns === members.length) return [whole];
  return rows.map((row) => of(places.filter((place) => place.row === row)));
}

function placed(span: Span, { xs, ys }: Lattice): GridCell {
  return {
    ...span,
    left: xs[span.column] ?? 0,
    right: xs[span.column + span.columns] ?? 0,
    top: ys[span.row] ?? 0,
    bottom: ys[span.row + span.rows] ?? 0,
  };
}

function hasSide({ xs, ys, uprights }: Lattice, row: number, edge: number): boolean {
  return isDrawn(uprights, xs[edge] ?? 0, [ys[row] ?? 0, ys[row + 1] ?? 0]);
}

function hasFloor({ xs, ys, levels }: Lattice, edge: number, column: number): boolean {
  return isDrawn(levels, ys[edge] ?? 0, [xs[column] ?? 0, xs[column + 1] ?? 0]);
}

function isDrawn(rules: readonly Rule[], at: number, [from, to]: readonly [number, number]): boolean {
  let drawn = 0;
  for (const rule of rules)
    if (rule.at - at >= -SAME_LINE && rule.at - at <= SAME_EDGE + SAME_LINE)
      drawn += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return drawn >= DRAWN * (to - from);
}
