import type { KpiCells } from './kpi-cells.ts';

/** What faces what in a 新旧対照表: 見出し, 段落, 箇条書き, 指標, 注, 図表. */
export type ComparisonUnitKind = 'heading' | 'paragraph' | 'bullet' | 'kpi' | 'note' | 'diagram';

/** A cell of a table row and where its text begins in the text of the unit. */
export interface GridCell {
  readonly text: string;
  readonly at: number;
}

/** A unit that is a row of a table; rows of one table share `table`. Heads and cells stand in the order of the unit's text. */
export interface GridRow {
  readonly table: string;
  readonly head: readonly string[];
  readonly cells: readonly GridCell[];
  /** Place of the cell that names the row, where others stand before it (番号, 施策). */
  readonly name?: number;
  /** What cells of the rows above say that reach down to this one, in the place of its own first cells; of plain tables only. */
  readonly gathered?: readonly string[];
  /** What the first column counts the rows with (番号): the beginning of the unit's text. */
  readonly count?: string;
}

/** One unit of an edition. Units stand in document order; the order is the edition. */
export interface ComparisonUnit {
  readonly id: string;
  readonly kind: ComparisonUnitKind;
  /** Headings: 1 = top. Every other kind: 0. */
  readonly level: number;
  /** As printed, empty where there is none. Display data: never a key. */
  readonly number: string;
  /** As printed, without the bullet sign; `number` is its prefix. A KPI row is `name〔unit〕 values…`. */
  readonly text: string;
  /** Headings from the top, a heading's own text included. */
  readonly path: readonly string[];
  /** Rows of tables only; a `diagram` with it is a row of a table that is no KPI table. */
  readonly grid?: GridRow;
  /** Items of a list within a list: 2 = below an item, 3 = below such a one. */
  readonly depth?: number;
  /** KPI rows only. */
  readonly cells?: KpiCells;
}
