import type { RowCounts } from '#app';
import type { CellItem, CheckReason, ComparisonRow, Remark, RowType, TableSettings, UnitRef } from '#compare';
import type { ComparisonPageWords } from './comparison-page-words.ts';

/** Words of a 新旧対照表 beside those in `labels` (rowType, rowFlag, confidence). */
export interface ComparisonWords {
  /** Captions of the two columns where a person names none. */
  readonly oldTitle: string;
  readonly newTitle: string;
  /** 備考 of a row; empty where nothing is to be said. */
  remark(row: ComparisonRow): string;
  /** How many rows of each kind, in one line. */
  summary(counts: RowCounts): string;
  readonly table: ComparisonTableWords;
  readonly page: ComparisonPageWords;
  readonly sheet: ComparisonSheetWords;
}

/** What a workbook says beside the printed table. */
export interface ComparisonSheetWords {
  /** Heads of columns. */
  readonly kind: string;
  readonly place: string;
  readonly rows: string;
  /** What happened in one line of the table. */
  kinds(types: readonly RowType[]): string;
}

/** What the printed table says where a body's settings say nothing else. */
export interface ComparisonTableWords {
  /** 新旧対照表: the table itself, in headings and names of files. */
  readonly title: string;
  /** Head of the column of remarks. */
  readonly remark: string;
  /** The line that says what the marks mean. */
  readonly notes: Readonly<Record<TableSettings['marks'], string>>;
  /** Under a PDF in which characters stand as 〓; `codePoints` as `U+1F600`, each once. */
  missing(codePoints: readonly string[]): string;
  /** Opposite what is new, and opposite what is gone. */
  readonly absent: Readonly<Record<'added' | 'deleted', string>>;
  /** 略, with the numbers of the headings left out. */
  omitted(numbers: readonly string[]): string;
  departed(item: Extract<CellItem, { kind: 'departed' }>): string;
  elsewhere(units: readonly UnitRef[]): string;
  /** Before the remark of a row that a person should look at. */
  readonly check: string;
  /** Behind it: why. */
  readonly reasons: Readonly<Record<CheckReason, string>>;
  /** Before the remark of a row where one line tells of several. */
  rowName(row: ComparisonRow): string;
}

/** Remarks that are one word; the others tell facts. */
export type PlainRemarkCode = Exclude<
  Remark['code'],
  | 'written'
  | 'moved'
  | 'split'
  | 'merged'
  | 'dissolved'
  | 'formed'
  | 'renumbered'
  | 'columns'
  | 'unit'
  | 'struck-digits'
>;
