import { parseNumberCell } from '#kernel';
import { figureKinds, headsWithoutYear } from './kpi-grid-columns.ts';
import { readPrintedNote } from './printed-note.ts';

/** True where neither the head of the baselines nor every figure below it says its year: 8（R5）. */
export function needsBaselineYear(head: readonly string[], rows: readonly (readonly string[])[]): boolean {
  if (!headsWithoutYear(head).includes('baseline')) return false;
  const at = figureKinds(head).indexOf('baseline');
  const figures = rows.map((row) => row[at]?.trim() ?? '').filter((text) => text !== '');
  return figures.length === 0 || !figures.every(saysItsYear);
}

function saysItsYear(text: string): boolean {
  const cell = parseNumberCell(text);
  return (cell.kind === 'value' && cell.measured !== undefined) || (readPrintedNote(text)?.period ?? null) !== null;
}
