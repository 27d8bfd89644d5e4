import type { FiscalYear, Issue, MunicipalityCode, Place } from '#kernel';
import type { Direction, Measurement } from '#indicator';
import type { BlockPlace, EditionStatus, OutlineBlock, PlanPeriod } from '#plan';
import type { EditionIndicator } from '../dossier.ts';

/** A block of an edition with its place in the document it was read from. */
export interface PlacedBlock extends BlockPlace {
  readonly block: OutlineBlock;
}

export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** Running heads, feet and page numbers taken out of the text: once each, with how often they stood there. */
export interface FurnitureText extends PlacedText {
  readonly count: number;
}

/** A number that a cell of a sheet holds, in the unit that it shows, where it shows another. */
export interface HeldNumber {
  readonly place: Place;
  /** A decimal, such as `-1234.5`. */
  readonly value: string;
}

/**
 * Which text of a Word file with 変更履歴 is read: with all changes accepted, as it was before them, or both as two editions,
 * the accepted one first.
 */
export const changesChoices = ['accepted', 'original', 'both'] as const;

export type ChangesChoice = (typeof changesChoices)[number];

/** Where figures are read: of two texts, those of one. */
export const oneTextChoices = ['accepted', 'original'] as const satisfies readonly ChangesChoice[];

export type OneTextChoice = (typeof oneTextChoices)[number];

export interface ReadEdition {
  /** Head of its column in a 新旧対照表, else the title of the document; empty = none was found. */
  readonly title: string;
  readonly blocks: readonly PlacedBlock[];
  /** What a file of ours (計画JSON, 指標CSV) says of the edition itself; left out = nothing. */
  readonly stated?: StatedEdition;
  /** Of a stranger’s document, whose tables are read as far as they go; left out = a form of ours. */
  readonly strangers?: StrangersEdition;
  /** A workbook or a CSV of indicators: beside a document they are the figures of its edition. */
  readonly isFigures?: true;
  /** The text before the 変更履歴, beside the one with all of them accepted. */
  readonly isBeforeChanges?: true;
}

export interface StrangersEdition {
  /** Of columns of figures whose head states none; null = not said. */
  readonly year: FiscalYear | null;
  readonly held: readonly HeldNumber[];
}

export interface StatedEdition {
  readonly id: string;
  readonly period: PlanPeriod;
  readonly status: EditionStatus;
  /** Their nodes are those of the tree of `blocks`. */
  readonly indicators: readonly EditionIndicator[];
  readonly series: readonly Measurement[];
}

/**
 * What was read from a document. One edition; or the two of a 新旧対照表, the new one first, with its 備考; or those of a file of ours.
 * The visible characters of the document, as a multiset, are those of `editions`, `remarks`, `unplaced` and `furniture`.
 */
export interface ReadDocument {
  readonly editions: readonly ReadEdition[];
  readonly remarks: readonly PlacedText[];
  readonly unplaced: readonly PlacedText[];
  readonly furniture: readonly FurnitureText[];
  /** What is doubtful, each at its place. */
  readonly issues: readonly Issue[];
  /** Left out = every figure is what its text says. */
  readonly held?: readonly HeldNumber[];
  /** Left out = the file does not say whose it is. */
  readonly municipality?: { readonly code: MunicipalityCode; readonly name: string };
}

export interface ReadingOptions {
  /** Left out = accepted. */
  readonly changes?: ChangesChoice;
  /** Of figures that state none. */
  readonly year?: FiscalYear;
  /** Told as the reading goes on: pages read, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a person says that indicators want, where no table says it: of some by name, of the others as one. */
export interface SaidDirections {
  readonly named: readonly { readonly name: string; readonly direction: Direction }[];
  readonly others: Direction | null;
}

export interface FiguresOptions {
  /** Of figures that state none. */
  readonly year?: FiscalYear;
  readonly directions?: SaidDirections;
  /** Left out = accepted. */
  readonly changes?: OneTextChoice;
}
