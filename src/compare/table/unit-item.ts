import { foldForCompare } from '#kernel';
import type { ComparedUnit, ComparisonRow } from '../comparison.ts';
import type { CellItem, Run, UnitRef } from './comparison-table.ts';
import { runsOf, type TextMarks } from './runs.ts';
import { isUnchanged } from './omit-unchanged.ts';
import { spellingMarks } from './spelling-marks.ts';
import type { TableSettings } from './table-settings.ts';
import { unitName } from './unit-name.ts';

/** One unit as printed: a text, or a row of a table below its heads where `head` says so. */
export function unitItem(unit: ComparedUnit, marks: TextMarks, head: readonly (readonly Run[])[] | null): CellItem {
  const { id, kind: unitKind, level, depth, text, grid } = unit;
  if (!grid) return { kind: 'text', id, unitKind, level, ...(depth && { depth }), runs: runsOf(text, marks) };
  const cells = grid.cells.map((cell) =>
    cell.text === '' ? [] : runsOf(text, marks, [cell.at, cell.at + cell.text.length]),
  );
  return { kind: 'grid', id, unitKind, table: grid.table, head, cells };
}

/** What is marked of a unit in its row: the letters that changed, and what the settings mark of a unit that moved. */
export function marksOf(row: ComparisonRow, unit: ComparedUnit, settings: TableSettings): TextMarks {
  const changed = isUnchanged(row, settings) ? [] : changedIn(row, unit);
  if (row.type !== 'moved' || settings.movedMarks === 'none') return { changed, moved: [] };
  const whole = settings.movedMarks === 'whole' || (settings.movedMarks === 'number-or-text' && unit.number === '');
  const length = whole ? unit.text.length : unit.number.length;
  return { changed, moved: length > 0 ? [[0, length]] : [] };
}

/** The engine's marks; where only width or blanks differ it has none, and each letter that differs is marked. */
function changedIn({ type, new: next, old }: ComparisonRow, unit: ComparedUnit): TextMarks['changed'] {
  const [own, other] = next[0] === unit ? [next[0], old[0]] : [old[0], next[0]];
  const isLone = type === 'orthographic' && next.length === 1 && old.length === 1 && unit.marks.length === 0;
  return isLone && own && other ? spellingMarks(own.text, other.text) : unit.marks;
}

/** The heads of a unit's table; marked where the table opposite has none that says the same. */
export function headRuns(unit: ComparedUnit, opposite: ComparedUnit | undefined): readonly (readonly Run[])[] {
  const others = opposite?.grid && new Set(opposite.grid.head.map(foldForCompare));
  return (unit.grid?.head ?? []).map((text): readonly Run[] => {
    if (text === '') return [];
    return [{ text, mark: others && !others.has(foldForCompare(text)) ? 'changed' : null }];
  });
}

export function unitRef(unit: ComparedUnit): UnitRef {
  const { id, kind, number, text, path } = unit;
  return { id, kind, number, text, path, name: unitName(unit) };
}
