import type { Cell } from '#app';
import { decimalText } from '#kernel';
import type { Locale } from '#locale';

interface CellProps {
  readonly locale: Locale;
  readonly cell: Cell;
  /** False where the unit stands in the head of the column. */
  readonly unit?: boolean;
}

/** A figure with its machine-readable value; its parts keep together, so that a line never ends inside a number. */
export function CellText({ locale, cell, unit = true }: CellProps) {
  if (cell.kind !== 'figure') return <span class={`cell-${cell.kind}`}>{locale.cellText(cell)}</span>;
  const parts = locale.figureParts(cell);
  return (
    <data class={`figure figure-${cell.status}`} value={decimalText(cell.value)}>
      <span class="figure-number">
        {parts.before}
        {parts.number}
        {unit && <span class="figure-unit">{parts.unit}</span>}
        {parts.after}
      </span>
      {parts.note !== '' && <span class="figure-note">{parts.note}</span>}
    </data>
  );
}
