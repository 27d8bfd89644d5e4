import { rowTypes, type RowType } from '#compare';
import { firstUnit, holds, type PairingRow } from './pairing-rows.ts';

/** Which rows are shown; `said` = those a person spoke about. */
export type RowShow = RowType | 'all' | 'changed' | 'check' | 'said';

const SHOWS: readonly RowShow[] = ['all', 'check', 'changed', 'said', ...rowTypes];

/** As an address carries it; what is not known shows all. */
export function readShow(said: string | null): RowShow {
  return SHOWS.find((show) => show === said) ?? 'all';
}

/** What may be asked for with the number of its rows, the one in use always among them. */
export function showCounts(
  rows: readonly PairingRow[],
  shown: RowShow,
): readonly { readonly show: RowShow; readonly rows: number }[] {
  return SHOWS.map((show) => ({ show, rows: rows.filter((row) => isOf(row, show)).length })).filter(
    (one) => one.rows > 0 || one.show === shown,
  );
}

function isOf({ row, words }: PairingRow, show: RowShow): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'changed':
      return row.type !== 'same';
    case 'check':
      return row.confidence === 'check';
    case 'said':
      return words.pins.length > 0 || words.remark !== null;
    default:
      return row.type === show;
  }
}

interface Choice {
  readonly show: RowShow;
  /** A unit in hand: its row is shown in any case. */
  readonly pick: string | null;
}

/** The rows asked for, those that the last step changed, and the headings they stand under. */
export function shownRows(rows: readonly PairingRow[], { show, pick }: Choice): readonly PairingRow[] {
  if (show === 'all') return rows;
  const shown = new Set<PairingRow>();
  const open: { readonly level: number; readonly row: PairingRow }[] = [];
  for (const one of rows) {
    const unit = firstUnit(one.row);
    const level = unit.kind === 'heading' ? unit.level : Infinity;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    if (isOf(one, show) || one.isEffect || holds(one, pick))
      for (const row of [...open.map((head) => head.row), one]) shown.add(row);
    if (unit.kind === 'heading') open.push({ level, row: one });
  }
  return rows.filter((row) => shown.has(row));
}
