import { endsSentence } from '../line-start.ts';
import type { Gap } from './gaps.ts';
import { columnsOf, foot, type Item, type Strip } from './strips.ts';

/** In sizes of the letters: a line of a column may be set in by this much. */
const SET_IN = 1.5;
/** Part of the width of a column that its lines fill, but for the last of a paragraph. */
const FULL = 0.85;
/** Of the usual distance of lines: a white. */
const WHITE = 1.3;

/**
 * Where columns of text end and rows that go over all of them begin, a table or a sum below: their whites happen to leave those of
 * the columns open, and read column by column they would be torn. The number of strips where none do.
 */
export function firstRowAcross(strips: readonly Strip[], gutters: readonly Gap[]): number {
  const columns = columnsOf(strips.flat(), gutters);
  const isAcross = strips.map((strip) => isRowAcross(columnsOf(strip, gutters), columns));
  let first = strips.length;
  for (let at = strips.length - 1; at > 0 && (isAcross[at] || isStub(strips[at] ?? [], gutters)); at -= 1)
    if (isAcross[at] && isBelowText(strips, at, gutters)) first = at;
  return first;
}

/** Texts in several columns, none a full line, and one that does not begin where the lines of its column do. */
function isRowAcross(row: readonly (readonly Item[])[], columns: readonly (readonly Item[])[]): boolean {
  if (row.flat().some(({ segment }) => segment === null)) return false;
  if (row.filter((items) => items.length > 0).length < 2) return false;
  if (row.some((items, at) => isFullLine(items, columns[at] ?? []))) return false;
  return row.some((items, at) => at > 0 && isSetIn(items[0], columns[at] ?? []));
}

function isFullLine(items: readonly Item[], column: readonly Item[]): boolean {
  const [only, second] = items;
  if (!only || second || isSetIn(only, column)) return false;
  const right = Math.max(...column.map((item) => item.right));
  return only.right - leftOf(column) >= FULL * (right - leftOf(column));
}

function isSetIn(item: Item | undefined, column: readonly Item[]): boolean {
  return item?.segment ? item.left > leftOf(column) + SET_IN * item.segment.size : false;
}

const leftOf = (column: readonly Item[]): number => Math.min(...column.map(({ left }) => left));

/** A row of a table may have its first cell only. */
function isStub(strip: Strip, gutters: readonly Gap[]): boolean {
  return columnsOf(strip, gutters).every((items, at) => (at === 0) === items.length > 0);
}

/** The text of each column above has come to an end: by its sentence, or by the white below it. */
function isBelowText(strips: readonly Strip[], at: number, gutters: readonly Gap[]): boolean {
  const row = foot(strips[at] ?? []);
  return columnsOf(strips.slice(0, at).flat(), gutters).every((column) => {
    const feet = column.map((item) => foot([item]));
    const pitch = feet
      .slice(1)
      .map((one, before) => one - (feet[before] ?? one))
      .toSorted((a, b) => a - b)[feet.length >> 1];
    const last = column.at(-1);
    return !last || endsSentence(last.segment?.text ?? '') || row - foot([last]) > WHITE * (pitch ?? Infinity);
  });
}
