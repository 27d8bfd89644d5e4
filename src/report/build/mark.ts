import type { Cell } from '#app';
import type { Mark } from '#chart';
import { decimalText } from '#kernel';
import type { Locale } from '#locale';

/** A figure as a point of a chart: its height as a number, its label as locale prints it. Null where there is no figure. */
export function mark(locale: Locale, cell: Cell): Mark | null {
  if (cell.kind !== 'figure') return null;
  const { before, number, after } = locale.figureParts(cell);
  return { value: Number(decimalText(cell.value)), label: before + number + after };
}

/** The upper end of a range target. */
export function upperEnd(cell: Cell): number | null {
  return cell.kind === 'figure' && cell.upper !== null ? Number(decimalText(cell.upper)) : null;
}
