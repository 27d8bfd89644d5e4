import type { Comparison, ComparisonRow } from '../comparison.ts';
import type { SuspensionReason } from './pin.ts';

/** 備考 in a person's own words, for the row of exactly these units. */
export interface RowRemark {
  readonly new: readonly string[];
  readonly old: readonly string[];
  /** Empty = no remark; null = as drafted. */
  readonly text: string | null;
}

export interface SuspendedRemark {
  readonly remark: RowRemark;
  readonly reason: SuspensionReason;
}

export interface WrittenRemarks {
  readonly comparison: Comparison;
  /** For each row the remark it shows instead of the drafted ones. */
  readonly shown: readonly (RowRemark | null)[];
  readonly suspended: readonly SuspendedRemark[];
}

/** Puts remarks in place of the drafted ones; of several for one row the last counts. Those without a row are listed. */
export function writeRemarks(comparison: Comparison, remarks: readonly RowRemark[]): WrittenRemarks {
  const written = new Map(remarks.map((remark) => [keyOf(remark.new, remark.old), remark]));
  const keys = comparison.rows.map(rowKey);
  const shown = keys.map((key) => {
    const remark = written.get(key);
    return remark === undefined || remark.text === null ? null : remark;
  });
  const rows = comparison.rows.map((row, at): ComparisonRow => {
    const text = shown[at]?.text ?? null;
    return text === null ? row : { ...row, remarks: text === '' ? [] : [{ code: 'written', text }] };
  });
  const met = new Set(keys);
  const lost = [...written].filter(([key]) => !met.has(key));
  return {
    comparison: { ...comparison, rows },
    shown,
    suspended: lost.map(([, remark]) => ({ remark, reason: 'regrouped' as const })),
  };
}

/** One text for the units of a row. */
export function rowKey(row: Pick<ComparisonRow, 'new' | 'old'>): string {
  const ids = (units: ComparisonRow['new']): readonly string[] => units.map(({ id }) => id);
  return keyOf(ids(row.new), ids(row.old));
}

function keyOf(next: readonly string[], old: readonly string[]): string {
  return JSON.stringify([next.toSorted(), old.toSorted()]);
}
