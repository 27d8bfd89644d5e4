import type { Figure } from '#app';

/** One fact. A text with a trace id stands where a figure would stand: a word as target, the reason of a missing value. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly trace: string | null }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | null;

export interface SheetColumn {
  readonly head: string;
  /** Characters of half width at most; a longer text is wrapped. */
  readonly widest: number;
}

export interface SheetRow {
  /** What the row is about, in words. */
  readonly label: string;
  readonly cells: readonly SheetCell[];
}

/** One table, as a sheet holds it: one head row, no merged cells. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Columns that stay in sight while the sheet is moved sideways. */
  readonly frozenColumns?: number;
}

/** A cell with words; null where there are none. */
export function textCell(text: string | null, trace: string | null = null): SheetCell {
  return text === null || text === '' ? null : { kind: 'text', text, trace };
}
