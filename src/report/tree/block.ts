import type { Inline } from './inline.ts';
import type { Table } from './table.ts';

/** Headings start at 2: the title of the document is its only heading of level 1. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  /** Anchor, unique in the document. */
  readonly id: string;
  readonly text: string;
}

/** `lead` = the first sentence of the summary; `note` = remarks (※) and sources, set small. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'lead' | 'body' | 'note';
  readonly content: readonly Inline[];
}

/** `label` is a printed number such as ①; null = a bullet. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly { readonly label: string | null; readonly content: readonly Inline[] }[];
}

/** Names with what belongs to them: definition and department of an indicator, fields of the cover. */
export interface Facts {
  readonly kind: 'facts';
  /** Short things that may stand in one line. */
  readonly compact: boolean;
  readonly items: readonly { readonly label: string; readonly content: readonly Inline[] }[];
}

/** A drawing with its text and, where it shows figures, the same figures as a table. Lengths in CSS pixels. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly twin: Table | null;
}

export interface Picture {
  readonly kind: 'picture';
  readonly id: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly base64: string;
  readonly alt: string;
  /** Empty = none. */
  readonly caption: string;
}

/** Set apart from the text: a replaced indicator, the explanation of a miss, a notice. */
export interface Box {
  readonly kind: 'box';
  readonly tone: 'info' | 'caution' | 'quiet';
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Belongs together: kept on one page where it fits. */
export interface Group {
  readonly kind: 'group';
  readonly blocks: readonly Block[];
}

/** Words of the field explained where they stand. */
export interface TermNotes {
  readonly kind: 'terms';
  readonly title: string;
  readonly terms: readonly { readonly word: string; readonly meaning: string }[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block = Heading | Paragraph | List | Facts | Table | Chart | Picture | Box | Group | TermNotes | PageBreak;
