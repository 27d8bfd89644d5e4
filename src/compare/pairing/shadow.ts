import type { ComparisonUnit, ComparisonUnitKind } from '../units/comparison-unit.ts';
import { indicatorTexts } from './indicator-text.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import { rowTexts } from './row-text.ts';
import { spellingKey } from '../spelling/spelling.ts';
import { itemTree, unitTree, type UnitTree } from '../units/unit-tree.ts';

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
  /** The heading above each unit; its `parent` may be the item of a list that holds it. −1 = none. */
  readonly heading: Int32Array;
  readonly family: readonly Family[];
  /** What is compared: folded, without number; of a KPI row the indicator's name. */
  readonly text: readonly string[];
  /** Whether a unit is a heading that stands in several places, here or in the other edition. */
  readonly isRepeated: (index: number) => boolean;
}

/** The text after the number and the gap behind it. */
export function bodyOf({ text, number }: Pick<ComparisonUnit, 'text' | 'number'>): string {
  return number === '' ? text : text.slice(number.length).replace(/^[\s．.、，：:]+/, '');
}

/** Remembers what it folded: most units of an edition stand in the other one too. */
function comparedTexts(editions: readonly (readonly ComparisonUnit[])[]): (unit: ComparisonUnit) => string {
  const known = new Map<string, string>();
  const ofIndicator = indicatorTexts(editions);
  const ofRow = rowTexts(editions);
  return (unit) => {
    if (unit.cells) return ofIndicator(unit.cells);
    // 基本目標１ with nothing behind it is called by its number.
    const text = unit.grid ? ofRow(unit) : bodyOf(unit) || unit.text;
    const folded = known.get(text) ?? spellingKey(text);
    known.set(text, folded);
    return folded;
  };
}

/** Two editions, each seen beside the other. */
export function shadowsOf(one: readonly ComparisonUnit[], other: readonly ComparisonUnit[]): readonly [Shadow, Shadow] {
  const comparedText = comparedTexts([one, other]);
  const [a, b] = [one, other].map((units): Texts => ({
    family: units.map((unit) => FAMILY[unit.kind]),
    text: units.map(comparedText),
  })) as [Texts, Texts];
  const repeated = repeatedHeadings([a, b]);
  const shadow = (units: readonly ComparisonUnit[], { family, text }: Texts): Shadow => {
    const headings = unitTree(units);
    return {
      units,
      family,
      text,
      isRepeated: (index) => family[index] === 'heading' && repeated.has(text[index] ?? ''),
      ...itemTree(units, headings),
      heading: headings.parent,
    };
  };
  return [shadow(one, a), shadow(other, b)];
}

type Texts = Pick<Shadow, 'family' | 'text'>;
