import { compareDecimals, foldForCompare, type ValueCell } from '#kernel';
import { readFigure, type KpiValue } from '../units/kpi-cells.ts';
import { inSmallestUnit, isSameQuantity } from '../units/kpi-units.ts';
import { mark } from './mark.ts';
import type { Span } from './printed-spans.ts';
import { foldSpelling } from '../spelling/spelling.ts';

/** A cell with the unit of its row; empty = none. */
export interface ValueOfRow {
  readonly value: KpiValue;
  readonly unit: string;
}

export interface ValueMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /**
   * `print`: the same figure or word in another print; `unit`: the same quantity in another unit; `words`: of a column that
   * holds no figures (担当課).
   */
  readonly change: 'print' | 'unit' | 'words' | 'figure' | null;
}

/** A cell that is marked whole, with the blank before it. */
export function wholeCell({ text }: KpiValue): Span {
  return [-1, text.length];
}

/** Two cells of one column: figures are marked whole, words of other columns word by word. */
export function markValues(before: ValueOfRow, after: ValueOfRow): ValueMarks {
  const [from, to] = [before.value, after.value];
  const [oldFolded, newFolded] = [foldForCompare(from.text), foldForCompare(to.text)];
  if (oldFolded === newFolded) return { old: [], new: [], change: null };
  if (isWord(from) && isWord(to))
    return {
      ...mark(from.text, to.text),
      change: foldSpelling(oldFolded) === foldSpelling(newFolded) ? 'print' : 'words',
    };
  return { old: [wholeCell(from)], new: [wholeCell(to)], change: figureChange(before, after) };
}

function isWord({ role, year, value, text }: KpiValue): boolean {
  return role === 'other' && year === null && value === null && text !== '';
}

/** 50.0 and 50, 1,000 and 1000, 600 and 600人 beside the unit 人: another print; 12ha and 120,000㎡: another unit. */
function figureChange(before: ValueOfRow, after: ValueOfRow): 'print' | 'unit' | 'figure' {
  const [one, other] = [readFigure(before.value.text, before.unit), readFigure(after.value.text, after.unit)];
  if (!one || !other || whatElse(one) !== whatElse(other)) return 'figure';
  const [unit, otherUnit] = [one.unit ?? before.unit, other.unit ?? after.unit];
  const isSameUnit = foldForCompare(unit) === foldForCompare(otherUnit);
  if (isSameUnit && compareDecimals(one.value, other.value) === 0) return 'print';
  const isSame = compareDecimals(inSmallestUnit(one.value, unit), inSmallestUnit(other.value, otherUnit)) === 0;
  return isSame && isSameQuantity(unit, otherUnit) ? 'unit' : 'figure';
}

/** 以上, 約 and the measured year: equal texts where all of it is the same. */
function whatElse({ comparator, approximate, measured }: ValueCell): string {
  return JSON.stringify([comparator, approximate, measured]);
}
