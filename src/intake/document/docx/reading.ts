import type { Issue, Place } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import type { FlowBlock, PlacedText } from '../flow.ts';
import type { ListCounters } from './list-counters.ts';
import type { Styles } from './styles.ts';
import type { ChangeKind, ChangesView, TrackedChange } from './tracked-change.ts';
import type { WordPackage } from './word-package.ts';
import type { XmlElement } from '../ooxml/xml-element.ts';

/** What holds for a stretch of a document while it is walked. */
export interface Surroundings {
  /** The innermost change around. */
  readonly change: ChangeKind | undefined;
  /** True where a change around takes all out of the text that is read. */
  readonly out: boolean;
  /** Of notes, text boxes and running heads: the paragraph they hang on. Null = paragraphs are counted. */
  readonly anchor: Place | null;
  readonly note: boolean;
}

export const IN_THE_BODY: Surroundings = { change: undefined, out: false, anchor: null, note: false };

/** Reads the blocks of a body, cell, note, text box or running head. */
export type ReadStory = (parent: XmlElement, around: Surroundings) => readonly FlowBlock[];

export interface ReadingParts {
  readonly pack: WordPackage;
  readonly styles: Styles;
  readonly counters: ListCounters;
  readonly view: ChangesView;
  /** Footnotes and endnotes by `footnote 3`. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly readStory: ReadStory;
}

/** What is gathered while one document is walked. */
export class Reading {
  readonly parts: ReadingParts;
  readonly unplaced: PlacedText[] = [];
  readonly takenOut: PlacedText[] = [];
  readonly changes: TrackedChange[] = [];
  readonly issues: Issue[] = [];
  /** Where each comment hangs, by its id. */
  readonly commentPlaces = new Map<string, Place>();
  readonly #usedNotes = new Set<string>();
  #paragraphs = 0;

  constructor(parts: ReadingParts) {
    this.parts = parts;
  }

  placeOfNext(around: Surroundings): Place {
    if (around.anchor) return around.anchor;
    this.#paragraphs += 1;
    return { paragraph: this.#paragraphs };
  }

  /** Where the next paragraph will stand. */
  placeAhead(around: Surroundings): Place {
    return around.anchor ?? { paragraph: this.#paragraphs + 1 };
  }

  /** Text that has no place in the flow; blank text is none. */
  setAside(text: string, place: Place): void {
    if (text.trim() !== '') this.unplaced.push({ text, place });
  }

  /** A note at its first reference; null where there is none or it was read before. */
  takeNote(key: string): XmlElement | null {
    const found = this.parts.notes.get(key);
    if (!found || this.#usedNotes.has(key)) return null;
    this.#usedNotes.add(key);
    return found;
  }

  get leftNotes(): readonly XmlElement[] {
    return [...this.parts.notes].filter(([key]) => !this.#usedNotes.has(key)).map(([, note]) => note);
  }

  tell(code: IntakeIssueCode, place: Place): void {
    this.issues.push(intakeIssue(code, { severity: 'warning', place }));
  }
}
