import type { Cell } from 'hucre/xlsx';
import type { ComparedUnit } from '#compare';
import type { Locale } from '#locale';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { Faces } from './faces.ts';
import type { RowPlan } from './plan-rows.ts';

/** A cell and where it stands: `row,column`, both counted from 0. */
export type Placed = readonly [place: string, cell: Partial<Cell>];

/** What the parts of the printed sheet share. */
export interface TableSheet {
  readonly name: string;
  readonly document: ComparisonDocument;
  readonly faces: Faces;
  readonly widths: readonly number[];
  readonly plan: RowPlan;
  /** Headings above each unit, by its id. */
  readonly paths: ReadonlyMap<string, ComparedUnit['path']>;
  readonly locale: Locale;
}
