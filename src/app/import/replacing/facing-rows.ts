import type { ComparisonRow, KpiCells } from '#compare';
import { foldForCompare } from '#kernel';
import type { PrintedName } from '../name-index.ts';
import type { ComparedDrafts } from './compared-drafts.ts';

/** An indicator as the later draft prints it, and as the earlier one did. */
interface FacingRow {
  readonly now: PrintedName;
  readonly was: PrintedName;
}

/**
 * Rows of KPI tables that are surely of one indicator: in the same unit, since figures in another are those of another indicator, and
 * under a name that is nearly the same, or that stands by the same figure of what was measured.
 */
export function facingRows({ comparison, old, next }: ComparedDrafts): readonly FacingRow[] {
  const [earlier, later] = [old, next].map(({ units }) => new Map(units.map((unit) => [unit.id, unit])));
  return comparison.rows.flatMap((row) => {
    const [now, was] = [later?.get(row.new[0]?.id ?? '')?.cells, earlier?.get(row.old[0]?.id ?? '')?.cells];
    return now && was && isOneIndicator(row, now, was) ? [{ now: printed(now), was: printed(was) }] : [];
  });
}

function isOneIndicator({ type, confidence, new: next, old }: ComparisonRow, now: KpiCells, was: KpiCells): boolean {
  if (type === 'replaced' || next.length + old.length !== 2) return false;
  return foldForCompare(now.unit) === foldForCompare(was.unit) && (confidence !== 'check' || sharesMeasured(now, was));
}

function sharesMeasured(now: KpiCells, was: KpiCells): boolean {
  return now.values.some(
    ({ role, year, value }) =>
      (role === 'baseline' || role === 'actual') &&
      value !== null &&
      was.values.some((other) => other.role === role && other.year === year && other.value === value),
  );
}

function printed({ indicator, unit }: KpiCells): PrintedName {
  return { name: indicator, unit };
}
