import type { Rule } from './drawing.ts';

/** A group of connected rules, parted into a table and the tables that fill single cells of it. */
export interface PartedRules {
  readonly outer: readonly Rule[];
  readonly inner: readonly (readonly Rule[])[];
}

/** Part of the height of a table that a column of its own must have at least; heads and titles may interrupt it. */
const COLUMN = 0.4;
/** Points. */
const PLAY = 3;

/**
 * A table in a cell that is as wide as the cell touches its sides, so that its lines look like further rows and columns. Uprights
 * that stand in a small part of the height only, between two that go through, are such a table; and so are higher ones, where the
 * lines that cross them end at the sides of one cell: rows of the whole table would go on beside it.
 */
export function partedRules(group: readonly Rule[]): PartedRules {
  const uprights = group.filter((rule) => !rule.horizontal);
  const levels = group.filter((rule) => rule.horizontal);
  const ys = levels.map(({ at }) => at);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const local = uprights.filter(
    (rule) => coverage(uprights, rule.at) < COLUMN * (bottom - top) || isConfined(rule, uprights, levels),
  );
  const isLocal = new Set(local);
  const through = uprights.filter((rule) => !isLocal.has(rule)).toSorted((a, b) => a.at - b.at);
  if (local.length === 0 || through.length < 3) return { outer: group, inner: [] };
  const found = areasOf(local, through);
  const areas = found.filter((area) => !isOfRows(area, levels, found));
  const own = local.filter((rule) => !areas.some((area) => isInside(rule, area)));
  const left = (level: Rule): readonly Rule[] =>
    level.at === top || level.at === bottom ? [level] : areas.reduce(outside, [level]);
  return {
    outer: [...through, ...own, ...levels.flatMap(left)],
    inner: areas.map((area) => rulesOf(area, levels, local)),
  };
}

function coverage(uprights: readonly Rule[], x: number): number {
  return uprights.filter(({ at }) => Math.abs(at - x) <= PLAY).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Two rows or more, whose lines end at the next uprights that are longer; those are not the sides of the whole table. */
function isConfined(rule: Rule, uprights: readonly Rule[], levels: readonly Rule[]): boolean {
  const sides = uprights.filter(({ from, to }) => from < rule.from - PLAY || to > rule.to + PLAY);
  const left = Math.max(...sides.map(({ at }) => at).filter((at) => at < rule.at - PLAY));
  const right = Math.min(...sides.map(({ at }) => at).filter((at) => at > rule.at + PLAY));
  const crossing = levels.filter(
    ({ at, from, to }) => at > rule.from + PLAY && at < rule.to - PLAY && from < rule.at - PLAY && to > rule.at + PLAY,
  );
  const isWhole = uprights.every(({ at }) => at >= left - PLAY && at <= right + PLAY);
  return crossing.length > 0 && !isWhole && crossing.every((level) => isBetween(level, left, right));
}

function isBetween({ from, to }: Rule, left: number, right: number): boolean {
  return from >= left - PLAY && to <= right + PLAY;
}

/** The lines in it are those of the rows, which go on beside it: it is a column of its own, as of names that are set in. */
function isOfRows(area: CellArea, levels: readonly Rule[], areas: readonly CellArea[]): boolean {
  const inside = levels.filter(
    ({ at, from, to }) =>
      at > area.top + PLAY && at < area.bottom - PLAY && from < area.right - PLAY && to > area.left + PLAY,
  );
  const beside = areas.filter((other) => other !== area && other.top < area.bottom && other.bottom > area.top);
  const goesOn = ({ from, to }: Rule): boolean =>
    (from < area.left - PLAY || to > area.right + PLAY) && beside.length === 0;
  return inside.length > 0 && inside.filter(goesOn).length * 2 >= inside.length;
}

const isInside = ({ at, from, to }: Rule, { left, right, top, bottom }: CellArea): boolean =>
  at > left && at < right && from >= top - PLAY && to <= bottom + PLAY;

interface CellArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Local uprights of one column whose heights touch are one table. */
function areasOf(local: readonly Rule[], through: readonly Rule[]): readonly CellArea[] {
  const areas: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { at, from, to } of local.toSorted((a, b) => a.from - b.from)) {
    const left = through.findLast((rule) => rule.at < at - PLAY)?.at;
    const right = through.find((rule) => rule.at > at + PLAY)?.at;
    if (left === undefined || right === undefined) continue;
    const area = areas.find((one) => one.left === left && from <= one.bottom + PLAY && to >= one.top - PLAY);
    if (area) [area.top, area.bottom] = [Math.min(area.top, from), Math.max(area.bottom, to)];
    else areas.push({ left, right, top: from, bottom: to });
  }
  return areas;
}

/** What is left of levels outside an area: those on its edges stay where they go on beside it. */
function outside(levels: readonly Rule[], { left, right, top, bottom }: CellArea): readonly Rule[] {
  return levels.flatMap((level) => {
    const isBeside = level.to <= left || level.from >= right || level.at < top - PLAY || level.at > bottom + PLAY;
    const isEdge = level.at <= top + PLAY || level.at >= bottom - PLAY;
    if (isBeside || (isEdge && !isBetween(level, left, right))) return [level];
    return [
      { ...level, to: Math.min(level.to, left) },
      { ...level, from: Math.max(level.from, right) },
    ].filter(({ from, to }) => to - from > PLAY);
  });
}

function rulesOf(
  { left, right, top, bottom }: CellArea,
  levels: readonly Rule[],
  local: readonly Rule[],
): readonly Rule[] {
  const side = (at: number): Rule => ({ horizontal: false, at, from: top, to: bottom, thickness: 0 });
  const inside = levels
    .filter(({ at, from, to }) => at >= top - PLAY && at <= bottom + PLAY && to > left + PLAY && from < right - PLAY)
    .map((level) => ({ ...level, from: Math.max(level.from, left), to: Math.min(level.to, right) }));
  const columns = local.filter((rule) => isInside(rule, { left, right, top, bottom }));
  return [side(left), side(right), ...columns, ...inside];
}
