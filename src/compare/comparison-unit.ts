import type { KpiCells } from './kpi-cells.ts';

/** What faces what in a 新旧対照表: 見出し, 段落, 箇条書き, 指標, 注, 図表. */
export type ComparisonUnitKind = 'heading' | 'paragraph' | 'bullet' | 'kpi' | 'note' | 'diagram';

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
  /** A `diagram` that is a row of a table which is no KPI table. */
  readonly table?: true;
  /** KPI rows only. */
  readonly cells?: KpiCells;
}
