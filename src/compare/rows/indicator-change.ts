import { compareDecimals } from '#kernel';
import { inSmallestUnit, isSameQuantity, withoutUnit } from '../units/kpi-units.ts';
import { readFigure } from '../units/kpi-cells.ts';
import type { KpiMarks } from '../marks/kpi-marks.ts';
import { SAME_NAME } from '../pairing/likeness.ts';
import { spellingKey } from '../spelling/spelling.ts';

/** What two rows that face each other say of the indicator. `unclear`: by their names it may be another one. */
export interface IndicatorChange {
  readonly isOther: boolean;
  readonly isUnclear: boolean;
}

interface FacingIndicators extends Pick<KpiMarks, 'names' | 'units' | 'pairs' | 'isOfSameGroups'> {
  /** Likeness of the names, 0–1. */
  readonly content: number;
}

/** Names less alike than this are of two indicators, unless their figures say otherwise. */
const LIKE_NAMES = 0.5;

/**
 * A unit of another quantity makes another indicator. Else figures of the same year are asked first: the same figures under
 * another name are a renaming. Where these do not tell, the names do: 肺がん in place of 胃がん is another indicator, a word
 * that came or went (特定健診) may be.
 */
export function indicatorChange(facing: FacingIndicators): IndicatorChange {
  const [before, after] = facing.units;
  if (before !== '' && after !== '' && !isSameQuantity(before, after)) return { isOther: true, isUnclear: false };
  const names = nameChange(facing.names);
  const { equal, digits, differ } = figuresOf(facing);
  if (!differ && digits >= TELLING) return { isOther: false, isUnclear: names === 'word' && equal < 2 };
  if (names === 'none')
    // Indicators of one name are told apart by what gathers them, and by 男性 and 女性.
    return { isOther: false, isUnclear: facing.content < SAME_NAME || (differ && !facing.isOfSameGroups) };
  const isOther = names === 'word' || differ || facing.content < LIKE_NAMES;
  return { isOther, isUnclear: !(names === 'word' && differ) };
}

/** So many digits are not the same by chance. */
const TELLING = 3;

/** Figures of the same year on both sides; a target may be revised, a measured figure of another value is of another thing. */
function figuresOf({ units, pairs }: FacingIndicators) {
  let [equal, digits, differ] = [0, 0, false];
  for (const [from, to] of pairs) {
    if (!from || !to || from.role === 'other') continue;
    const [before, after] = [readFigure(from.text, units[0]), readFigure(to.text, units[1])];
    if (!before || !after) continue;
    const isEqual =
      compareDecimals(inSmallestUnit(before.value, units[0]), inSmallestUnit(after.value, units[1])) === 0;
    if (isEqual) [equal, digits] = [equal + 1, digits + Math.min(digitsIn(from.text), digitsIn(to.text))];
    else if (from.role !== 'target' && from.year !== null) differ = true;
  }
  return { equal, digits, differ };
}

function digitsIn(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length;
}

const YEARS = /(?:19|20)\d\d(?:年度?)?/gu;
const BRACKETED = /\([^()]*\)$/u;
/** How a name says that it counts or measures something: 件数 and の数, 割合 and 率 are the same. */
const COUNTING = /か所数?|件数|人数|回数|頭数|戸数|割合|比率|[数率者人名方]/gu;
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/数$/u, 'count'],
  [/(?:率|割合)$/u, 'share'],
  [/([額量度高]|延長|面積|時間)$/u, '$1'],
];

/** `word`: a word stands in the place of another; `more`: one came or went; `none`: the same words, in any order. */
function nameChange({ old, new: next }: FacingIndicators['names']): 'none' | 'more' | 'word' {
  const [before, after] = [old, next].map((name) => spellingKey(withoutUnit(name)).replace(YEARS, ''));
  if (before === undefined || after === undefined || before === after) return 'none';
  const [measure, other] = [measureOf(before), measureOf(after)];
  if (measure !== '' && other !== '' && measure !== other) return 'word';
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone === '' && come === '') return 'none';
  return gone === '' || come === '' ? 'more' : 'word';
}

function measureOf(name: string): string {
  const bare = name.replace(BRACKETED, '');
  for (const [pattern, measure] of MEASURES) {
    const found = pattern.exec(bare)?.[0];
    if (found !== undefined) return found.replace(pattern, measure);
  }
  return '';
}

/** The signs of meaning that a name has beyond those of another: 漢字, katakana, letters and digits; kana join them. */
function without(name: string, other: string): string {
  const left = signsOf(other);
  return signsOf(name)
    .filter((sign) => {
      const at = left.indexOf(sign);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join('');
}

function signsOf(name: string): string[] {
  return [...name.replace(COUNTING, '')].filter((sign) =>
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}]/u.test(sign),
  );
}
