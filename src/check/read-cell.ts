import { readPrintedNote, readRangeCell, type RangeCell } from '#indicator';
import { parseNumberCell, type NumberCell } from '#kernel';
import type { FigureRole } from './figure-column.ts';

/** What a cell under a head of figures says, brackets with a period or a reason behind it too; only a target may be a range. */
export function readCell(text: string, role: FigureRole, unit: string | undefined): NumberCell | RangeCell {
  const own = unit === '' ? undefined : unit;
  const read = (role === 'target' ? readRangeCell(text, own) : null) ?? parseNumberCell(text, own);
  const note = read.kind === 'issue' ? readPrintedNote(text) : null;
  if (!note) return read;
  return note.missing ? { kind: 'missing', reason: 'not-applicable' } : parseNumberCell(note.figure, own);
}
