import { compareDecimals, parseNumberCell } from '#kernel';
import type { Decimal, NumberCell, ValueCell } from '#kernel';

/** A target between two values, both ends included: `10～20`, `8.0～12.0％`. */
export interface RangeCell {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  /** Printed places, the more of the two. */
  readonly decimals: number;
}

const RANGE = /^([^~〜～]+)[~〜～]([^~〜～]+)$/;

/** Null where the text is no range: `a～b` and `20～10` are none. */
export function readRangeCell(text: string, unit?: string): RangeCell | null {
  const [, from, to] = RANGE.exec(text.trim()) ?? [];
  if (from === undefined || to === undefined) return null;
  const [low, high] = [parseNumberCell(from, unit), parseNumberCell(to, unit)];
  if (!isBare(low) || !isBare(high) || compareDecimals(low.value, high.value) > 0) return null;
  return { kind: 'range', low: low.value, high: high.value, decimals: Math.max(low.decimals, high.decimals) };
}

/** An end of a range says no 以上 or year of its own. */
function isBare(cell: NumberCell): cell is ValueCell {
  return cell.kind === 'value' && !cell.comparator && !cell.measured && !cell.approximate;
}
