import { textWidth } from './text-width.ts';
import type { WorkbookValue } from './workbook-value.ts';

/** In points, at 9-point text. Excel allows a row 409 points. */
const LINE = 12;
const PADDING = 4;
const TALLEST = 409;

/** Height at which every wrapped text of a row is seen whole; not every program finds it by itself on opening. */
export function rowHeight(values: readonly WorkbookValue[], widths: readonly number[]): number {
  const lines = values.map((value, index) => (typeof value === 'string' ? linesOf(value, widths[index] ?? 1) : 1));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + PADDING);
}

/** Lines of a wrapped text. Full-width characters, `wide` of half width, leave up to one half-width place empty at the end of a line. */
export function linesOf(text: string, width: number, wide?: number): number {
  const room = Math.max(2, Math.floor(width) - 1);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, wide) / room)), 0);
}
