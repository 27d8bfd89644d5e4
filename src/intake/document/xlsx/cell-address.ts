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
  const plain = address.includes('$') ? address.replaceAll('$', '') : address;
  let at = 0;
  let column = 0;
  for (let letter = letterAt(plain, at); letter > 0 && at < 3; letter = letterAt(plain, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const digits = plain.slice(at);
  if (at === 0 || !/^\d{1,7}$/.test(digits)) return null;
  const row = Number(digits) - 1;
  return row >= 0 && row < SHEET_ROWS && column <= SHEET_COLUMNS ? { row, column: column - 1 } : null;
}

/** 1 for A or a; 0 for what is no letter. Read for every cell, which is why no pattern is used. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) & ~0x20;
  return code >= 65 && code <= 90 ? code - 64 : 0;
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
