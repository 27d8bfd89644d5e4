import { foldForCompare } from '#kernel';
import type { KpiCells, KpiValue } from './kpi-cells.ts';
import { mark } from './mark.ts';
import type { Span } from './printed-spans.ts';

export interface KpiMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /** Values that face each other, by column; null where a column stands on one side only. */
  readonly pairs: readonly (readonly [old: KpiValue | null, new: KpiValue | null])[];
  readonly figuresDiffer: boolean;
}

/** Columns are the same where role and year are: 現状値（H27） and 基準値（H27）, 目標値（H31） and 目標値（R1）. */
function columnKey({ role, year, head }: KpiValue): string {
  return role === 'other' && year === null ? foldForCompare(head) : `${role} ${year}`;
}

/** Values by column, in the order of both tables: a column that changed its place is one gone and one come. */
function pairValues(old: KpiCells, next: KpiCells): KpiMarks['pairs'] {
  const pairs: [KpiValue | null, KpiValue | null][] = [];
  let from = 0;
  for (const value of next.values) {
    const at = old.values.findIndex((other, index) => index >= from && columnKey(other) === columnKey(value));
    if (at < 0) {
      pairs.push([null, value]);
      continue;
    }
    for (const gone of old.values.slice(from, at)) pairs.push([gone, null]);
    pairs.push([old.values[at] ?? null, value]);
    from = at + 1;
  }
  for (const gone of old.values.slice(from)) pairs.push([gone, null]);
  return pairs;
}

/** Rows of one indicator compared as tables: its name word by word, its unit and its cells whole. */
export function markKpi(old: KpiCells, next: KpiCells): KpiMarks {
  const name = mark(old.indicator, next.indicator);
  const sides = { old: new CellSpans(old, name.old), new: new CellSpans(next, name.new) };
  const sameUnit = foldForCompare(old.unit) === foldForCompare(next.unit);
  sides.old.unit(old.unit, !sameUnit);
  sides.new.unit(next.unit, !sameUnit);
  const pairs = pairValues(old, next);
  for (const [before, after] of pairs) {
    const same = isSame(before, after);
    if (before) sides.old.value(before.text, !same);
    if (after) sides.new.value(after.text, !same);
  }
  return {
    old: sides.old.spans,
    new: sides.new.spans,
    pairs,
    figuresDiffer: pairs.some(([before, after]) => !isSame(before, after)),
  };
}

function isSame(before: KpiValue | null, after: KpiValue | null): boolean {
  return before !== null && after !== null && foldForCompare(before.text) === foldForCompare(after.text);
}

/** Walks along the text of a KPI row (`kpiText`) and notes what is marked; a marked cell takes the blank before it along. */
class CellSpans {
  readonly spans: Span[];
  private at: number;

  constructor({ indicator }: KpiCells, name: readonly Span[]) {
    this.spans = [...name];
    this.at = indicator.length;
  }

  unit(text: string, marked: boolean): void {
    if (text !== '') this.step(text.length + 2, marked);
  }

  value(text: string, marked: boolean): void {
    if (text !== '') this.step(text.length + (this.at > 0 ? 1 : 0), marked);
  }

  private step(length: number, marked: boolean): void {
    if (marked) this.spans.push([this.at, this.at + length]);
    this.at += length;
  }
}
