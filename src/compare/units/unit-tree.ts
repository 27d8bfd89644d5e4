import type { ComparisonUnit } from './comparison-unit.ts';

/** What stands above and beside each unit, by place in the document; −1 = none. */
export interface UnitTree {
  readonly parent: Int32Array;
  /** Siblings under the same parent. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** The tree of headings, in which all else stands below the nearest one. */
export function unitTree(units: readonly ComparisonUnit[]): UnitTree {
  const parent = new Int32Array(units.length).fill(-1);
  const open: { level: number; index: number }[] = [];
  units.forEach((unit, index) => {
    if (unit.kind === 'heading') while ((open.at(-1)?.level ?? 0) >= unit.level) open.pop();
    parent[index] = open.at(-1)?.index ?? -1;
    if (unit.kind === 'heading') open.push({ level: unit.level, index });
  });
  return withSiblings(parent);
}

/** The same tree, but items of a list within a list stand below the item that holds them. */
export function itemTree(units: readonly ComparisonUnit[], headings: UnitTree): UnitTree {
  if (!units.some(({ depth = 1 }) => depth > 1)) return headings;
  const { parent, before } = headings;
  const depthOf = (unit: number): number => units[unit]?.depth ?? 1;
  const holder = parent.map((heading, index) => {
    if (depthOf(index) === 1) return heading;
    let at = before[index] as number;
    while (units[at]?.kind === 'bullet' && depthOf(at) >= depthOf(index)) at = before[at] as number;
    return units[at]?.kind === 'bullet' ? at : heading;
  });
  return withSiblings(holder);
}

function withSiblings(parent: Int32Array): UnitTree {
  const before = new Int32Array(parent.length).fill(-1);
  const after = new Int32Array(parent.length).fill(-1);
  const lastChild = new Map<number, number>();
  parent.forEach((over, index) => {
    const sibling = lastChild.get(over) ?? -1;
    before[index] = sibling;
    if (sibling >= 0) after[sibling] = index;
    lastChild.set(over, index);
  });
  return { parent, before, after };
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
