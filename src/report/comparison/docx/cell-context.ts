import type { ColumnKey, ComparisonDocument } from '../comparison-document.ts';
import type { GridLooks } from '../grid-looks.ts';

/** What the parts of one cell share. */
export interface CellContext {
  readonly key: ColumnKey;
  readonly marks: ComparisonDocument['look']['marks'];
  /** Between the margins of the cell, in twips. */
  readonly width: number;
  /** Whether its headings are headings of the document: those opposite repeat them. */
  readonly named: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  readonly looks: GridLooks;
}
