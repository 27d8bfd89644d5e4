import { endsSentence } from '../line-start.ts';
import type { Gap } from './gaps.ts';
import { columnsOf, foot, type Item, type Strip } from './strips.ts';

/** In sizes of the letters: a line of a column may be set in by this much. */
const SET_IN = 1.5;
/** Part of the width of a column that its lines fill, but for the last of a paragraph. */
const FULL = 0.85;
/** Texts of a row above columns: two may be a heading of each. */
const ROW_OF_TABLE = 3;
/** Of the usual distance of lines: a white. */
const WHITE = 1.3;

/**
 * What lies between rows that go over all columns of text, a table above or below them, a sum: their whites happen to leave those of
 * the columns open, and read column by column they would be torn. `to` is not included.
 */
export function betweenRowsAcross(
  strips: readonly Strip[],
  gutters: readonly Gap[],
): { readonly from: number; readonly to: number } {
  const columns = columnsOf(strips.flat(), gutters);
  const isAcross = strips.map((strip) => isRowAcross(columnsOf(strip, gutters), columns));
  const ofTable = strips.findIndex((strip, at) => !isAcross[at] || strip.length < ROW_OF_TABLE);
  const from = Math.max(0, ofTable);
  let to = strips.length;
  for (let at = to - 1; at > from && (isAcross[at] || isStub(strips[at] ?? [], gutters)); at -= 1)
    if (isAcross[at] && isBelowText(strips.slice(from, at + 1), gutters)) to = at;
  return { from, to };
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

/** Above the last strip the text of each column has come to an end: by its sentence, or by the white below it. */
function isBelowText(strips: readonly Strip[], gutters: readonly Gap[]): boolean {
  const row = foot(strips.at(-1) ?? []);
  return columnsOf(strips.slice(0, -1).flat(), gutters).every((column) => {
    const feet = column.map((item) => foot([item]));
    const pitch = feet
      .slice(1)
      .map((one, before) => one - (feet[before] ?? one))
      .toSorted((a, b) => a - b)[feet.length >> 1];
    const last = column.at(-1);
    return !last || endsSentence(last.segment?.text ?? '') || row - foot([last]) > WHITE * (pitch ?? Infinity);
  });
}
