import { foldForCompare } from '#kernel';
import type { ComparisonUnit, ComparisonUnitKind } from './comparison-unit.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import { foldSpelling } from './spelling.ts';
import { unitTree, type UnitTree } from './unit-tree.ts';

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

/** An edition prepared for pairing; every array is by place in the document. */
export interface Shadow extends UnitTree {
  readonly units: readonly ComparisonUnit[];
  readonly family: readonly Family[];
  /** What is compared: folded, without number; of a KPI row the indicator's name. */
  readonly text: readonly string[];
  /** Whether a unit is a heading that stands in several places, here or in the other edition. */
  readonly isRepeated: (index: number) => boolean;
}

const RELISTED = /^\(再掲\)|\(再掲\)$/;
/** The count of a row before the name of its indicator: rows are not told by it. */
const COUNTED = /^[0-9０-９]{1,3}(?:[-－.．][0-9０-９]{1,3})*\s+/u;

/** The text after the number and the gap behind it. */
export function bodyOf({ text, number }: Pick<ComparisonUnit, 'text' | 'number'>): string {
  return number === '' ? text : text.slice(number.length).replace(/^[\s．.、，：:]+/, '');
}

function comparedText(unit: ComparisonUnit): string {
  if (unit.cells) return foldSpelling(foldForCompare(unit.cells.indicator.replace(COUNTED, '')).replace(RELISTED, ''));
  // 基本目標１ with nothing behind it is called by its number.
  return foldSpelling(foldForCompare(bodyOf(unit) || unit.text));
}

/** Two editions, each seen beside the other. */
export function shadowsOf(one: readonly ComparisonUnit[], other: readonly ComparisonUnit[]): readonly [Shadow, Shadow] {
  const [a, b] = [textsOf(one), textsOf(other)];
  const repeated = repeatedHeadings([a, b]);
  const shadow = (units: readonly ComparisonUnit[], { family, text }: Texts): Shadow => ({
    units,
    family,
    text,
    isRepeated: (index) => family[index] === 'heading' && repeated.has(text[index] ?? ''),
    ...unitTree(units),
  });
  return [shadow(one, a), shadow(other, b)];
}

type Texts = Pick<Shadow, 'family' | 'text'>;

function textsOf(units: readonly ComparisonUnit[]): Texts {
  return { family: units.map((unit) => FAMILY[unit.kind]), text: units.map(comparedText) };
}
