import type { Cell, CellStyle } from 'hucre/xlsx';

/** Words that stay words. The library takes `#N/A` and its like for error values; as rich text they are text. */
export function wordsCell(text: string, style: CellStyle): Partial<Cell> {
  const escaped = escapedText(text);
  if (/^#[A-Z0-9_/]+[!?]?$/.test(text))
    return { value: escaped, type: 'richText', richText: [{ text: escaped }], style };
  return { value: escaped, type: 'string', style };
}

const ESCAPE = /^_x[0-9A-Fa-f]{4}_/;

/**
 * `_x0041_` would be read as `A` (ECMA-376 Part 1 §22.4.2.4, ST_Xstring): its first sign is written as `_x005F_`.
 * `behind` = what stands behind the text in the same cell: readers differ on whether they decode each run or the whole.
 */
export function escapedText(text: string, behind = ''): string {
  const whole = `${text}${behind.slice(0, 6)}`;
  return text.replace(/_/g, (sign, at: number) => (ESCAPE.test(whole.slice(at, at + 7)) ? '_x005F_' : sign));
}
