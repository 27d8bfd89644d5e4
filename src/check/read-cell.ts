import { readRangeCell, type RangeCell } from '#indicator';
import { parseNumberCell, type NumberCell } from '#kernel';
import type { FigureRole } from './figure-column.ts';

/** What a cell under a head of figures says; only a target may be a range. */
export function readCell(text: string, role: FigureRole, unit: string | undefined): NumberCell | RangeCell {
  const own = unit === '' ? undefined : unit;
  return (role === 'target' ? readRangeCell(text, own) : null) ?? parseNumberCell(text, own);
}
