/** Rows and columns of a sheet (ISO/IEC 29500-1, 18.2 and the limits of the program). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A cell of a sheet; both count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `C14` → row 13, column 2; null where it is no address of a cell. `$` are left out. */
export function parseAddress(address: string): CellPosition | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  if (letters === '') return null;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS ? { row, column } : null;
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function parseRange(range: string): CellRange | null {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

export function addressOf({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}
