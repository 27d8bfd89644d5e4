import type { Cell, CellStyle } from 'hucre/xlsx';

/** Words that stay words. The library takes `#N/A` and its like for error values; as rich text they are text. */
export function wordsCell(text: string, style: CellStyle): Partial<Cell> {
  const escaped = escapedText(text);
  if (/^#[A-Z0-9_/]+[!?]?$/.test(text))
    return { value: escaped, type: 'richText', richText: [{ text: escaped }], style };
  return { value: escaped, type: 'string', style };
}

/** `_x0041_` would be read as `A` (ECMA-376 Part 1 §22.4.2.4, ST_Xstring): its first sign is written as `_x005F_`. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
