import { compareDecimals, foldForCompare, type ValueCell } from '#kernel';
import { readFigure, type KpiValue } from './kpi-cells.ts';
import { mark } from './mark.ts';
import type { Span } from './printed-spans.ts';
import { foldSpelling } from './spelling.ts';

/** A cell with the unit of its row; empty = none. */
export interface ValueOfRow {
  readonly value: KpiValue;
  readonly unit: string;
}

export interface ValueMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /** `print`: the same figure or word in another print; `words`: of a column that holds no figures (担当課). */
  readonly change: 'print' | 'words' | 'figure' | null;
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
  const change = isSameFigure(before, after) ? 'print' : 'figure';
  return { old: [wholeCell(from)], new: [wholeCell(to)], change };
}

function isWord({ role, year, value, text }: KpiValue): boolean {
  return role === 'other' && year === null && value === null && text !== '';
}

/** 50.0 and 50, 1,000 and 1000, 600 and 600人 beside the unit 人: the same figure in another print. */
function isSameFigure(before: ValueOfRow, after: ValueOfRow): boolean {
  const [one, other] = [readFigure(before.value.text, before.unit), readFigure(after.value.text, after.unit)];
  if (!one || !other || compareDecimals(one.value, other.value) !== 0) return false;
  return whatElse(one, before.unit) === whatElse(other, after.unit);
}

/** 以上, 約, the measured year and the unit: equal texts where all of it is the same. */
function whatElse({ comparator, approximate, measured, unit }: ValueCell, unitOfRow: string): string {
  return JSON.stringify([comparator, approximate, measured, foldForCompare(unit ?? unitOfRow)]);
}
