import type { Inline } from './inline.ts';

/** What a table holds: lets a writer choose a sheet or a layout without reading its words. */
export type TableRole =
  | 'counts' // results by goal
  | 'indicators' // the indicators of a goal, a direction or a leading project
  | 'series' // one indicator through the years, twin of its chart
  | 'outputs' // an initiative through the years, twin of its chart
  | 'reference' // 参考資料
  | 'plan' // goals and directions, twin of the 施策体系図
  | 'meetings'
  | 'opinions'
  | 'sources'
  | 'traces'
  | 'register'; // one line an indicator, one fact a cell

export interface TableColumn {
  /** Names the column for programs: `name`, `unit`, `baseline`, `target`, `actual`, `2019` … */
  readonly key: string;
  readonly head: string;
  readonly align: 'start' | 'center' | 'end';
  /** Share of the width; the shares of a table need not add up to anything. */
  readonly width: number;
}

export interface TableRow {
  /** Anchor of the row; null where nothing points at it. */
  readonly id: string | null;
  /** One entry a column. */
  readonly cells: readonly (readonly Inline[])[];
}

/** No cell spans others. The first column names the row. */
export interface Table {
  readonly kind: 'table';
  readonly role: TableRole;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
