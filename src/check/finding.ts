import type { Place, Severity } from '#kernel';
import type { BlockAddress, PassageKind } from './passage.ts';
import type { RuleId } from './rule-ids.ts';

/** Where a finding stands: a place, the headings above it, and the stretch of its text (UTF-16 offsets). */
export interface FindingPlace extends Place {
  readonly kind: PassageKind;
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** One replacement of a correction: `found`, at `place.start` of the text at `at`, becomes `text`. */
export interface FindingEdit {
  readonly place: FindingPlace;
  /** Among the blocks that were checked. */
  readonly at: BlockAddress;
  readonly found: string;
  readonly text: string;
}

/** Something that would need a 正誤表, as data; its sentences are made by locale from `rule` and the facts. */
export interface Finding {
  /** Stays the same while the text around it does, whatever is edited elsewhere; unique in one document. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** The text that was met, as written. */
  readonly found: string;
  /** The text around it, for a reader. */
  readonly context: string;
  /** What would be right: a value or a sample; null where only a person can know. */
  readonly expected: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** One-press correction: all edits together; empty where the right text is not certain. */
  readonly fix: readonly FindingEdit[];
  /** Why a person set it aside; null where nobody did. */
  readonly dismissed: string | null;
}
