import type { ComparisonUnit } from './comparison-unit.ts';

/** The headings above and the siblings beside each unit, by place in the document; −1 = none. */
export interface UnitTree {
  readonly parent: Int32Array;
  /** Siblings under the same heading. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export function unitTree(units: readonly ComparisonUnit[]): UnitTree {
  const parent = new Int32Array(units.length).fill(-1);
  const before = new Int32Array(units.length).fill(-1);
  const after = new Int32Array(units.length).fill(-1);
  const open: { level: number; index: number }[] = [];
  const lastChild = new Map<number, number>();
  units.forEach((unit, index) => {
    if (unit.kind === 'heading') while ((open.at(-1)?.level ?? 0) >= unit.level) open.pop();
    const over = open.at(-1)?.index ?? -1;
    const sibling = lastChild.get(over) ?? -1;
    parent[index] = over;
    before[index] = sibling;
    if (sibling >= 0) after[sibling] = index;
    lastChild.set(over, index);
    if (unit.kind === 'heading') open.push({ level: unit.level, index });
  });
  return { parent, before, after };
}

/** The item that each item of a list within a list stands below, else the heading above; −1 = neither. */
export function holders(units: readonly ComparisonUnit[], { parent, before }: UnitTree): Int32Array {
  const depthOf = (unit: number): number => units[unit]?.depth ?? 1;
  return parent.map((heading, index) => {
    if (depthOf(index) === 1) return heading;
    let at = before[index] as number;
    while (units[at]?.kind === 'bullet' && depthOf(at) >= depthOf(index)) at = before[at] as number;
    return units[at]?.kind === 'bullet' ? at : heading;
  });
}

/** The headings one and two levels above a unit. */
export function twoAbove(parent: Int32Array, unit: number): readonly number[] {
  const over = parent[unit] ?? -1;
  return [over, parent[over] ?? -1].filter((heading) => heading >= 0);
}

/** All headings above a unit, the nearest first. */
export function allAbove(parent: Int32Array, unit: number): readonly number[] {
  const found: number[] = [];
  for (let over = parent[unit] ?? -1; over >= 0; over = parent[over] ?? -1) found.push(over);
  return found;
}
