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
 * that stand in a small part of the height only, between two that go through, are such a table.
 */
export function partedRules(group: readonly Rule[]): PartedRules {
  const uprights = group.filter((rule) => !rule.horizontal);
  const levels = group.filter((rule) => rule.horizontal);
  const ys = levels.map(({ at }) => at);
  const height = Math.max(...ys) - Math.min(...ys);
  const isLocal = (rule: Rule): boolean => coverage(uprights, rule.at) < COLUMN * height;
  const through = uprights.filter((rule) => !isLocal(rule)).toSorted((a, b) => a.at - b.at);
  const local = uprights.filter(isLocal);
  if (local.length === 0 || through.length < 3) return { outer: group, inner: [] };
  const areas = areasOf(local, through);
  return {
    outer: [...through, ...levels.flatMap((level) => areas.reduce(outside, [level]))],
    inner: areas.map((area) => rulesOf(area, levels, local)),
  };
}

function coverage(uprights: readonly Rule[], x: number): number {
  return uprights.filter(({ at }) => Math.abs(at - x) <= PLAY).reduce((sum, { from, to }) => sum + to - from, 0);
}

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

/** What is left of levels outside an area; those on its edges stay. */
function outside(levels: readonly Rule[], { left, right, top, bottom }: CellArea): readonly Rule[] {
  return levels.flatMap((level) => {
    if (level.at <= top + PLAY || level.at >= bottom - PLAY || level.to <= left || level.from >= right) return [level];
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
  const columns = local.filter(
    ({ at, from, to }) => at > left && at < right && from >= top - PLAY && to <= bottom + PLAY,
  );
  return [side(left), side(right), ...columns, ...inside];
}
