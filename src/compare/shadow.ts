import { foldForCompare } from '#kernel';
import type { ComparisonUnit, ComparisonUnitKind } from './comparison-unit.ts';
import { foldSpelling } from './spelling.ts';

/** Units of different families never face each other. */
type Family = 'heading' | 'text' | 'kpi' | 'note' | 'diagram';

const FAMILY: Readonly<Record<ComparisonUnitKind, Family>> = {
  heading: 'heading',
  paragraph: 'text',
  bullet: 'text',
  kpi: 'kpi',
  note: 'note',
  diagram: 'diagram',
};

/** An edition prepared for pairing; every array is by place in the document, −1 = none. */
export interface Shadow {
  readonly units: readonly ComparisonUnit[];
  readonly family: readonly Family[];
  /** What is compared: folded, without number; of a KPI row the indicator's name. */
  readonly text: readonly string[];
  readonly parent: Int32Array;
  /** Siblings under the same heading. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

const RELISTED = /^\(再掲\)|\(再掲\)$/;

/** The text after the number and the gap behind it. */
export function bodyOf({ text, number }: ComparisonUnit): string {
  return number === '' ? text : text.slice(number.length).replace(/^[\s．.、，：:]+/, '');
}

function comparedText(unit: ComparisonUnit): string {
  if (unit.cells) return foldSpelling(foldForCompare(unit.cells.indicator).replace(RELISTED, ''));
  return foldSpelling(foldForCompare(bodyOf(unit)));
}

export function shadowOf(units: readonly ComparisonUnit[]): Shadow {
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
  return { units, family: units.map((unit) => FAMILY[unit.kind]), text: units.map(comparedText), parent, before, after };
}
