import type { ComparisonRow, Confidence, RowType } from '../comparison.ts';
import type { ComparisonUnit, ComparisonUnitKind } from '../units/comparison-unit.ts';
import type { Stand } from '../remarks/remark.ts';

/** Letters that stand together. `changed`: these letters differ; `moved`: they only stand elsewhere now. */
export interface Run {
  readonly text: string;
  readonly mark: 'changed' | 'moved' | null;
}

/** A text unit as printed, without its bullet sign. */
export interface TextItem {
  readonly kind: 'text';
  readonly id: string;
  readonly unitKind: ComparisonUnitKind;
  /** Headings: 1 = top. Every other kind: 0. */
  readonly level: number;
  /** Items of a list within a list: 2 = below an item, 3 = below such a one. */
  readonly depth?: number;
  readonly runs: readonly Run[];
}

/** A row of a table; rows that follow each other in a cell and share `table` are one table. */
export interface GridItem {
  readonly kind: 'grid';
  readonly id: string;
  readonly unitKind: ComparisonUnitKind;
  readonly table: string;
  /**
   * Printed above the first row of its table, and where the row opposite has heads above it that say something else; null above
   * the others.
   */
  readonly head: readonly (readonly Run[])[] | null;
  readonly cells: readonly (readonly Run[])[];
}

/** A unit that is told of, not printed. */
export interface UnitRef extends Pick<ComparisonUnit, 'id' | 'kind' | 'number' | 'text' | 'path'> {
  /** What a reader calls it where it has no number: its text, or what names a row of a table. */
  readonly name: string;
}

/** What stands in a cell, in order. */
export type CellItem =
  | TextItem
  | GridItem
  /** （新設） on the old side of what is new, （削る） on the new side of what is gone. */
  | { readonly kind: 'absent'; readonly as: 'added' | 'deleted' }
  /** 略: as many units without a change, with the printed numbers of the highest headings among them. */
  | { readonly kind: 'omitted'; readonly units: number; readonly numbers: readonly string[] }
  /** The place that `unit` left, and where it went; `aside` = to another place under the same heading. */
  | {
      readonly kind: 'departed';
      readonly aside: boolean;
      readonly unit: UnitRef;
      readonly to: UnitRef & Omit<Stand, 'former'>;
    }
  /** What faces this row stands in another one: these units. */
  | { readonly kind: 'elsewhere'; readonly units: readonly UnitRef[] };

/** `span`: lines that the cell goes over, itself included; 0 = a cell above goes over this line. */
export interface TableCell {
  readonly items: readonly CellItem[];
  readonly span: number;
}

/** One line of the printed table. */
export interface TableLine {
  /** Id of the first unit it tells of: an anchor. */
  readonly id: string;
  /** What happened in it, strongest first; empty where it only says 略. */
  readonly types: readonly RowType[];
  readonly confidence: Confidence;
  readonly newPage: boolean;
  /** Begins with a heading and holds nothing else: stays with the next line. */
  readonly heading: boolean;
  readonly new: TableCell;
  readonly old: TableCell;
  /** Rows that the remark of the line tells of; over as many lines as `span` says. */
  readonly remark: { readonly rows: readonly ComparisonRow[]; readonly span: number };
  /** Where a line of several rows may be cut, from above: at its headings and below them. */
  readonly cuts: readonly LineCut[];
}

/** So many items of either cell, and so many of the rows told in the remark, stand above. */
export interface LineCut {
  readonly new: number;
  readonly old: number;
  readonly rows: number;
}

/** The 新旧対照表 as printed, from which every page and document is made. */
export interface ComparisonTable {
  readonly old: { readonly title: string };
  readonly new: { readonly title: string };
  /** Level of the headings that are chapters: that below a title over all the rest, else the highest. */
  readonly chapterLevel: number;
  readonly lines: readonly TableLine[];
}
