import { compareDecimals, decimalText, multiply, parseNumberCell, type Decimal } from '#kernel';
import type { CheckTable } from './check-table.ts';
import { decimalNumber } from './decimal-number.ts';
import { wholeSpot, type Passage } from './passage.ts';
import { expecting, type Sighting } from './rule.ts';
import { addsUp, sumOf } from './sum-of.ts';

/** What a row or column of totals is called. */
export const TOTAL =
  /^\s*(?:合\s*計|総\s*計|小\s*計|総合計|計|総\s*数|総\s*額|全\s*体|合計額|合計(?=\())\s*(?:\([^()]*\))?\s*$/u;
/** A figure of another kind, or one that another holds already. */
const NO_PART = /^\s*[(]?(?:うち|内|再掲|参考|※|構成比|割合|増減|前年)/u;
/** Columns that are not added up. */
const NO_SUM = /率|割合|比|平均|%|単価|増減|年齢/u;

type Line = readonly Passage[];

/** One total with what may be its parts: any run of them that ends beside it. */
interface Total {
  readonly cell: Passage;
  readonly runs: readonly (readonly Decimal[])[];
}

/** Totals of rows and columns that their parts do not give; where no total of a line is one, it is called so otherwise. */
export function totalsOfTable(table: CheckTable): readonly Sighting[] {
  return [
    ...columnTotals(table).flatMap(wrong),
    ...rowTotals(table).flatMap(wrong),
    ...unnamedRow(table),
    ...unnamedColumn(table),
  ];
}

/** So many columns must be sums for one that is not. */
const TO_ONE = 2;
/** Below that, figures add up by chance. */
const SMALL = 10;

/** A last row called otherwise (総人口) that is the sum of the others in most columns. */
function unnamedRow({ head, rows }: CheckTable): readonly Sighting[] {
  const last = rows.at(-1);
  const labels = rows.map(([first]) => first?.narrow ?? '');
  if (!last || rows.length <= TO_ONE || labels.some((label) => TOTAL.test(label) || NO_PART.test(label))) return [];
  const totals = last.flatMap((cell, at): readonly Total[] => {
    const run = rows.slice(0, -1).flatMap((row) => (row[at] && figureOf(row[at])) ?? []);
    const isSum = at > 0 && run.length === rows.length - 1 && !NO_SUM.test(head[at]?.narrow ?? '');
    return isSum && figureOf(cell) ? [{ cell, runs: [run] }] : [];
  });
  return mostlyRight(totals);
}

/** By so many rows the columns are chosen. */
const LOOKED_AT = 40;

/** A first or last column of figures (人口 before 0～14歳, 15～64歳 …) that is the sum of the others in most rows. */
function unnamedColumn({ head, rows }: CheckTable): readonly Sighting[] {
  const names = head.map(({ narrow }) => narrow);
  if (rows.length <= TO_ONE || names.some((name) => TOTAL.test(name))) return [];
  const first = rows.slice(0, LOOKED_AT);
  const columns = names.flatMap((name, at) => (at > 0 && !isOfAnotherKind(name) && isFigures(first, at) ? [at] : []));
  const candidates = columns.length > TO_ONE ? [columns[0] ?? 0, columns.at(-1) ?? 0] : [];
  const likely = candidates.find((at) => isMostlyRight(first.flatMap((row) => sumOfRow(row, at, columns))));
  return likely === undefined ? [] : mostlyRight(rows.flatMap((row) => sumOfRow(row, likely, columns)));
}

/** No part of a whole; figures of ages are. */
function isOfAnotherKind(name: string): boolean {
  return NO_PART.test(name) || /率|割合|比|平均|%|単価|増減/u.test(name);
}

function isFigures(rows: readonly Line[], at: number): boolean {
  return rows.every((row) => row[at] && figureOf(row[at]) !== null);
}

/** None where one of the figures is missing. */
function sumOfRow(row: Line, at: number, columns: readonly number[]): readonly Total[] {
  const cell = row[at];
  const others = columns.filter((column) => column !== at);
  const run = others.flatMap((column) => (row[column] && figureOf(row[column])) ?? []);
  return cell && run.length === others.length ? [{ cell, runs: [run] }] : [];
}

/** The wrong ones, where twice as many are right, and not by chance. */
function mostlyRight(totals: readonly Total[]): readonly Sighting[] {
  return isMostlyRight(totals) ? wrong(totals) : [];
}

function isMostlyRight(totals: readonly Total[]): boolean {
  const right = totals.filter((total) => isRight(total) && !isSmall(total));
  return right.length > 0 && right.length >= TO_ONE * (totals.length - right.length);
}

function isSmall({ cell }: Total): boolean {
  return Math.abs(decimalNumber(figureOf(cell)) ?? 0) < SMALL;
}

/** The totals of one column called 計, or of one row: where there are several and none is right, they are no sums. */
function wrong(totals: readonly Total[]): readonly Sighting[] {
  const judged = totals.map((total) => ({ ...total, right: isRight(total) }));
  if (judged.length > 1 && !judged.some(({ right }) => right)) return [];
  return judged
    .filter(({ right }) => !right)
    .flatMap(({ cell, runs }) => {
      const longest = runs.toSorted((a, b) => b.length - a.length)[0];
      return longest ? [expecting(wholeSpot(cell), decimalText(sumOf(longest)))] : [];
    });
}

function isRight({ cell, runs }: Total): boolean {
  const stated = figureOf(cell);
  if (!stated) return true;
  return runs.some((run) => addsUp(run, stated) || isProduct(run, stated));
}

/** 単価 × 数量. */
function isProduct([a, b, third]: readonly Decimal[], stated: Decimal): boolean {
  return a !== undefined && b !== undefined && !third && compareDecimals(multiply(a, b), stated) === 0;
}

/** One list for each column called 計. */
function columnTotals({ head, rows }: CheckTable): readonly (readonly Total[])[] {
  return head.flatMap(({ narrow }, at) => {
    if (at === 0 || !TOTAL.test(narrow)) return [];
    return [rows.flatMap((row) => totalOf(row[at], sides(partsOf(row, head), at)))];
  });
}

interface Part {
  readonly at: number;
  readonly value: Decimal | null;
}

/** The figures of a row with their columns, but for those of another kind. */
function partsOf(row: Line, head: Line): readonly Part[] {
  return row.flatMap((cell, at) => {
    const name = head[at]?.narrow ?? '';
    return at === 0 || TOTAL.test(name) || NO_PART.test(name) || NO_SUM.test(name)
      ? []
      : [{ at, value: figureOf(cell) }];
  });
}

/** One list for each row called 計, its columns side by side. */
function rowTotals({ head, rows }: CheckTable): readonly (readonly Total[])[] {
  const parts = rows.map(([first]) => !TOTAL.test(first?.narrow ?? '') && !NO_PART.test(first?.narrow ?? ''));
  return rows.flatMap((row, at) => {
    if (!TOTAL.test(row[0]?.narrow ?? '')) return [];
    const columns = row.slice(1).flatMap((cell, index): readonly Total[] => {
      const column = index + 1;
      if (NO_SUM.test(head[column]?.narrow ?? '')) return [];
      const others = rows.flatMap((other, place) =>
        parts[place] ? [{ at: place, value: other[column] ? figureOf(other[column]) : null }] : [],
      );
      return totalOf(cell, sides(others, at));
    });
    return columns.length === 0 ? [] : [columns];
  });
}

/** The parts before a total and those behind it. */
function sides(parts: readonly Part[], at: number): readonly (readonly Part[])[] {
  return [parts.filter((part) => part.at < at).toReversed(), parts.filter((part) => part.at > at)];
}

/** A side counts up to its first text or blank; nothing is said where neither side has two figures. */
function totalOf(
  cell: Passage | undefined,
  [before = [], behind = []]: readonly (readonly Part[])[],
): readonly Total[] {
  if (!cell || figureOf(cell) === null) return [];
  const runs = [before, behind].flatMap((side) => {
    const values = side.flatMap(({ value }) => value ?? []);
    if (values.length !== side.length) return [];
    return values.slice(1).map((_, at) => values.slice(0, at + 2));
  });
  return runs.length === 0 ? [] : [{ cell, runs }];
}

function figureOf({ text, narrow }: Passage): Decimal | null {
  if (/%/.test(narrow)) return null;
  const cell = parseNumberCell(text);
  return cell.kind === 'value' ? cell.value : null;
}
