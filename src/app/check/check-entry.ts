import type { Finding } from '#check';
import type { EditionId, MunicipalityCode } from '#kernel';
import type { Actor } from '../actor.ts';

/** Whose findings: one stored edition's. */
export interface CheckKey {
  readonly city: MunicipalityCode;
  readonly edition: EditionId;
}

/** A finding as it was when it was set aside, so that the list can say what it was about after it has gone. */
export type NotedFinding = Pick<Finding, 'id' | 'rule' | 'found' | 'context'>;

/** What a person did about a finding: set it aside, or take that back. */
export type CheckAct =
  | { readonly kind: 'dismiss'; readonly finding: NotedFinding; readonly reason: string }
  | { readonly kind: 'reopen'; readonly finding: string };

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
    inForce.delete(act.kind === 'dismiss' ? act.finding.id : act.finding);
    if (act.kind === 'dismiss') inForce.set(act.finding.id, { ...entry, finding: act.finding, reason: act.reason });
  }
  return [...inForce.values()];
}
