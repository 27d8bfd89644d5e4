import type { FurnitureText, PlacedText } from '#app';
import type { Issue, Place } from '#kernel';

export type { FurnitureText, PlacedText };

/**
 * A stranger's document as it flows, before anybody knows what its parts mean: what the readers of Word, PDF and plain text
 * all give. Every visible character of the document stands in exactly one text of it, or in `furniture`.
 */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  /** Running heads, feet and page numbers that were taken out of the text: once each, with how often they stood there. */
  readonly furniture: readonly FurnitureText[];
  /** Text that has no place in the flow: comments, ふりがな, words of charts. */
  readonly unplaced: readonly PlacedText[];
  /** What the text of 変更履歴 that was not asked for has more; left out = nothing. */
  readonly takenOut?: readonly PlacedText[];
  /** What the reader is not sure of, or had to leave; left out = nothing. */
  readonly issues?: readonly Issue[];
}

export type FlowBlock = FlowParagraph | FlowTable | FlowPicture;

/** One paragraph, its lines joined. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** As written, with the number or bullet sign that the program prints before it. */
  readonly text: string;
  readonly place: Place;
  readonly look: ParagraphLook;
  /** Lines drawn through or under the text, in its order; left out = none. The text stands in `text` as any other. */
  readonly marks?: readonly MarkedRange[];
}

/** UTF-16 offsets into the text of a paragraph, `to` not included. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
  readonly kind: 'struck' | 'underlined';
}

/** What the setting of a paragraph says of its part; null = not known. */
export interface ParagraphLook {
  /** Level that a style or the document's outline declares, 1 = top. */
  readonly heading: number | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly centred: boolean;
  /** Points from the left edge of its column to the first line. */
  readonly indent: number | null;
  /** Depth of an item of a declared list, 1 = outermost. */
  readonly list: number | null;
  readonly note: boolean;
}

/** A table by rows. A cell that goes over several rows or columns stands at its first place only. */
export interface FlowTable {
  readonly kind: 'table';
  readonly place: Place;
  /** Rows that are repeated as heads on every page; 0 where nothing says so. */
  readonly headRows: number;
  /** Its columns are not sure: figures of several may stand in one cell. */
  readonly doubtful?: true;
  /** It stood in a cell of the table before it. */
  readonly inner?: true;
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  /** Column from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly FlowBlock[];
  readonly place: Place;
}

export interface FlowPicture {
  readonly kind: 'picture';
  /** Alternative text; empty = none. */
  readonly alt: string;
  readonly place: Place;
}
