import type { Finding, FindingEdit } from '#check';
import type { EditionId, MunicipalityCode } from '#kernel';
import type { Actor } from '../actor.ts';
import type { TextChange } from './text-change.ts';

/** Whose findings: one stored edition's. */
export interface CheckKey {
  readonly city: MunicipalityCode;
  readonly edition: EditionId;
}

/** A finding as it was when it was set aside, so that the list can say what it was about after it has gone. */
export type NotedFinding = Pick<Finding, 'id' | 'rule' | 'found' | 'context'>;

/** What a person did about a finding: set it aside, or put it right; and took either back. */
export type CheckAct =
  | { readonly kind: 'dismiss'; readonly finding: NotedFinding; readonly reason: string }
  | { readonly kind: 'reopen'; readonly finding: string }
  | CorrectAct
  | { readonly kind: 'undo'; readonly entry: number };

/** The correction of a finding was pressed. */
export interface CorrectAct {
  readonly kind: 'correct';
  readonly finding: NotedFinding;
  /** As it was shown. */
  readonly edits: readonly Pick<FindingEdit, 'found' | 'text'>[];
  /** Whole texts, as they were and as they are since. */
  readonly changes: readonly TextChange[];
}

/** One line of a list that only grows. */
export interface CheckEntry {
  /** From 1. */
  readonly number: number;
  readonly actor: Actor;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly act: CheckAct;
}

/** An entry that sets aside and was not taken back. */
export interface DismissalInForce extends Omit<CheckEntry, 'act'> {
  readonly finding: NotedFinding;
  readonly reason: string;
}

/** What counts now: of several entries about one finding the latest. In the order in which they were made. */
export function dismissalsInForce(entries: readonly CheckEntry[]): readonly DismissalInForce[] {
  const inForce = new Map<string, DismissalInForce>();
  for (const { act, ...entry } of entries) {
    if (act.kind === 'reopen') inForce.delete(act.finding);
    if (act.kind !== 'dismiss') continue;
    inForce.delete(act.finding.id);
    inForce.set(act.finding.id, { ...entry, finding: act.finding, reason: act.reason });
  }
  return [...inForce.values()];
}

/** An entry that put something right and was not taken back. */
export interface CorrectionInForce extends Omit<CheckEntry, 'act'> {
  readonly act: CorrectAct;
}

/** In the order in which they were made. */
export function correctionsInForce(entries: readonly CheckEntry[]): readonly CorrectionInForce[] {
  const undone = new Set(entries.flatMap(({ act }) => (act.kind === 'undo' ? [act.entry] : [])));
  return entries.flatMap((entry) =>
    entry.act.kind === 'correct' && !undone.has(entry.number) ? [{ ...entry, act: entry.act }] : [],
  );
}
