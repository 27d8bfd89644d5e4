import type { RowCounts } from '#app';
import type { ComparisonUnitKind, Confidence, RowType, Run, TableSettings } from '#compare';

export type ColumnKey = 'new' | 'old' | 'remark';

export interface DocumentColumn {
  readonly key: ColumnKey;
  readonly head: string;
  /** Share of the width; the shares of a table add up to 12. */
  readonly width: number;
}

/** What stands in a cell, every word in its place. */
export type DocumentItem =
  | { readonly kind: 'heading'; readonly id: string; readonly level: number; readonly runs: readonly Run[] }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly role: Exclude<ComparisonUnitKind, 'heading' | 'kpi'>;
      /** How deep an item of a list stands within others; 1 = in none. */
      readonly depth: number;
      readonly runs: readonly Run[];
    }
  /** Rows of one table that follow each other, its heads above them where they are to be printed. */
  | {
      readonly kind: 'grid';
      readonly head: readonly (readonly Run[])[] | null;
      readonly rows: readonly { readonly id: string; readonly cells: readonly (readonly Run[])[] }[];
    }
  /** Words that are not the edition's: （新設）, 略, where a unit went; a remark, `check` where a person should look. */
  | { readonly kind: 'words'; readonly text: string; readonly check: boolean };

/** `span`: lines the cell goes over; 0 = a cell above goes over this line and nothing is written. */
export interface DocumentCell {
  readonly key: ColumnKey;
  readonly items: readonly DocumentItem[];
  readonly span: number;
}

export interface DocumentLine {
  readonly id: string;
  /** What happened, strongest first; `same` alone where nothing did; empty for a line of 略. */
  readonly types: readonly RowType[];
  readonly confidence: Confidence;
  readonly newPage: boolean;
  /** A heading alone: kept with the next line. */
  readonly heading: boolean;
  /** One a column, in the order of the columns. */
  readonly cells: readonly DocumentCell[];
  /** Where it may be cut, from above, at headings and below them: so many items of each cell stand above. */
  readonly cuts: readonly (readonly number[])[];
}

/** A 新旧対照表 with all its words: the four writers only set it. */
export interface ComparisonDocument {
  readonly language: 'ja' | 'en';
  readonly title: string;
  /** As the settings say it; null = none. */
  readonly date: string | null;
  readonly columns: readonly DocumentColumn[];
  readonly lines: readonly DocumentLine[];
  /** Level of the headings that are chapters. */
  readonly chapterLevel: number;
  /** Lines under the table. */
  readonly notes: readonly string[];
  readonly counts: RowCounts;
  readonly look: Pick<TableSettings, 'marks' | 'pageNumbers' | 'font' | 'checks'>;
}
