import { foldForCompare } from '#kernel';
import { pairColumns, withRenewed, type ColumnPair } from './column-pairs.ts';
import type { HeadPair } from './grid-marks.ts';
import { nameAt, type KpiCells, type KpiValue } from '../units/kpi-cells.ts';
import { markLeads } from './kpi-lead-marks.ts';
import { markValues, wholeCell, type ValueMarks } from './kpi-value-marks.ts';
import { mark } from './mark.ts';
import { apart, type Span } from './printed-spans.ts';
import { unitOf } from '../units/kpi-units.ts';
import { isSpeltAlike } from '../spelling/spelling.ts';

export interface KpiMarks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /** Values of the same role and year, by column; null where a column stands on one side only, or was renewed. */
  readonly pairs: readonly ValuePair[];
  readonly heads: readonly HeadPair[];
  readonly names: IndicatorNames;
  /** Whether what gathers them (施策, 区分) is the same, in one spelling or another. */
  readonly isOfSameGroups: boolean;
  /** As printed; empty = none. */
  readonly units: readonly [old: string, new: string];
  readonly figuresDiffer: boolean;
  readonly textSame: boolean;
  /** The same but for width, blanks, spelling, the name of the era and the way a figure is printed (1,000 and 1000). */
  readonly spellingSame: boolean;
  /** Whether the rows are counted alike; what counts them is no part of the text. */
  readonly numberSame: boolean;
}

/** Columns are the same where role and year are: 現状値（H27） and 基準値（H27）, 目標値（H31） and 目標値（R1）. */
function columnKey({ role, year, head }: KpiValue): string {
  return role === 'other' && year === null ? foldForCompare(head) : `${role} ${year}`;
}

/** Columns in the order of both tables. */
function pairedColumns(old: KpiCells, next: KpiCells): readonly ColumnPair[] {
  const [keys, others] = [old.values.map(columnKey), next.values.map(columnKey)];
  return pairColumns(keys, others, (i, j) => (keys[i] === others[j] ? 1 : 0));
}

/** 基準値（H27） made 基準値（R2） is one column renewed, though its figures are others. */
function withRenewedOnes(columns: readonly ColumnPair[], old: KpiCells, next: KpiCells): readonly ColumnPair[] {
  return withRenewed(columns, { old: old.values.map(roleOf), new: next.values.map(roleOf) });
}

type ValuePair = readonly [old: KpiValue | null, new: KpiValue | null];

function valuesIn(columns: readonly ColumnPair[], old: KpiCells, next: KpiCells): readonly ValuePair[] {
  return columns.map(([i, j]) => [old.values[i ?? -1] ?? null, next.values[j ?? -1] ?? null]);
}

function roleOf({ role }: KpiValue): string {
  return role === 'other' ? '' : role;
}

/** Rows of one indicator compared as tables: its name word by word, its unit and its cells whole. */
export function markKpi(old: KpiCells, next: KpiCells): KpiMarks {
  const marks = mark(old.indicator, next.indicator);
  const leads = markLeads(old, next);
  const sides = {
    old: new CellSpans(old, marks.old),
    new: new CellSpans(next, marks.new),
  };
  const sameUnit = foldForCompare(old.unit) === foldForCompare(next.unit);
  sides.old.unit(old.unit, !sameUnit);
  sides.new.unit(next.unit, !sameUnit);
  const units = [unitOf(old), unitOf(next)] as const;
  const columns = pairedColumns(old, next);
  const facing = valuesIn(withRenewedOnes(columns, old, next), old, next);
  let figuresDiffer = false;
  let spellingSame = sameUnit && leads.spellingSame && isSpeltAlike(old.indicator, next.indicator);
  for (const [before, after] of facing) {
    const told = markedValues([before, after], units);
    if (before) sides.old.value(before.text, told.old);
    if (after) sides.new.value(after.text, told.new);
    spellingSame &&= told.change === null || told.change === 'print';
    figuresDiffer ||= told.change === 'figure';
  }
  const [ofOld, ofNew] = [sides.old.spans(), sides.new.spans()];
  const textSame = ofOld.length + ofNew.length === 0 && leads.textSame;
  return {
    old: apart([...leads.old, ...ofOld]),
    new: apart([...leads.new, ...ofNew]),
    pairs: valuesIn(columns, old, next),
    heads: facing.map(([before, after]): HeadPair => [before?.head ?? null, after?.head ?? null]),
    names: { old: fullName(old), new: fullName(next) },
    isOfSameGroups: isSpeltAlike(old.gathered ?? '', next.gathered ?? ''),
    units,
    figuresDiffer,
    textSame,
    spellingSame: textSame || spellingSame,
    numberSame: leads.numberSame,
  };
}

/** A value that only one side has is marked whole, and so is one of a renewed column, unless it is printed alike. */
function markedValues([before, after]: ValuePair, units: KpiMarks['units']): ValueMarks {
  if (before && after && columnKey(before) === columnKey(after))
    return markValues({ value: before, unit: units[0] }, { value: after, unit: units[1] });
  const isAlike = before && after && foldForCompare(before.text) === foldForCompare(after.text);
  const whole = (value: KpiValue | null): readonly Span[] => (value && !isAlike ? [wholeCell(value)] : []);
  return { old: whole(before), new: whole(after), change: 'figure' };
}

/** Of a part of the indicator above (うち外国人) both names, of a row below it without one of its own that of the indicator. */
function fullName({ indicator, of = '' }: KpiCells): string {
  return of + indicator;
}

interface IndicatorNames {
  readonly old: string;
  readonly new: string;
}

/** Walks along the text of a KPI row (`kpiText`) and notes what is marked; a span from −1 on takes the blank before the cell along. */
class CellSpans {
  readonly #found: Span[];
  #at: number;

  /** `marks` are over the name. */
  constructor(row: KpiCells, marks: readonly Span[]) {
    const from = nameAt(row);
    this.#found = marks.map(([start, end]): Span => [from + start, from + end]);
    this.#at = from + row.indicator.length;
  }

  unit(text: string, marked: boolean): void {
    if (text === '') return;
    if (marked) this.#found.push([this.#at, this.#at + text.length + 2]);
    this.#at += text.length + 2;
  }

  value(text: string, marks: readonly Span[]): void {
    if (text === '') return;
    const blank = this.#at > 0 ? 1 : 0;
    const from = this.#at + blank;
    for (const [start, end] of marks) this.#found.push([Math.max(this.#at, from + start), from + end]);
    this.#at = from + text.length;
  }

  spans(): readonly Span[] {
    return apart(this.#found);
  }
}
