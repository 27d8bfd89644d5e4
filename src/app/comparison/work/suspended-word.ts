import type { ComparisonUnit, Pin, RowRemark, SuspensionReason } from '#compare';
import { issue, type Issue } from '#kernel';
import type { AppIssueCode } from '../../issue-codes.ts';

/** A word set aside (保留), with the texts it was said of. */
export interface SuspendedWord {
  readonly entry: number;
  readonly reason: SuspensionReason;
  readonly what: Pin['kind'] | 'remark';
  /** Of a remark; null elsewhere. */
  readonly text: string | null;
  readonly new: readonly ComparisonUnit[];
  readonly old: readonly ComparisonUnit[];
}

export interface UnitSides {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

export interface LostWord {
  readonly entry: number;
  readonly reason: SuspensionReason;
  readonly word: Pin | RowRemark;
}

/** `units` are those whose ids the word names. */
export function suspendedWord({ entry, reason, word }: LostWord, units: UnitSides): SuspendedWord {
  const named = idsOf(word);
  const pick = (side: readonly ComparisonUnit[], ids: readonly string[]): readonly ComparisonUnit[] =>
    side.filter(({ id }) => ids.includes(id));
  return {
    entry,
    reason,
    what: 'kind' in word ? word.kind : 'remark',
    text: 'kind' in word ? null : word.text,
    new: pick(units.new, named.new),
    old: pick(units.old, named.old),
  };
}

/** Ids that a pin or a remark names, by side. */
export function idsOf(word: Pin | RowRemark): { readonly new: readonly string[]; readonly old: readonly string[] } {
  if (!('kind' in word)) return word;
  return { new: 'new' in word ? [word.new] : [], old: 'old' in word ? [word.old] : [] };
}

/** Letters of a unit's text in a message. */
const LONGEST = 40;

const CODES: Readonly<Record<SuspensionReason, AppIssueCode>> = {
  gone: 'work.suspended-gone',
  changed: 'work.suspended-changed',
  contradicts: 'work.suspended-contradicts',
  regrouped: 'work.suspended-regrouped',
};

function beginningOf(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}

/** For a reader of messages: `found` = the texts, new before old. */
export function suspensionIssue({ entry, reason, text, new: next, old }: SuspendedWord): Issue {
  const found = [...next, ...old].map((unit) => beginningOf(unit.text)).join(' ⇔ ');
  return issue(CODES[reason], {
    severity: 'warning',
    found: text === null ? found : `${text} (${found})`,
    params: { entry },
  });
}
