import type { Finding } from './finding.ts';

/** A finding that a person looked at and set aside, with the reason. */
export interface Dismissal {
  /** `Finding.id`. */
  readonly id: string;
  readonly reason: string;
}

export interface Dismissed {
  readonly findings: readonly Finding[];
  /** Dismissals of findings that are no longer there. */
  readonly unused: readonly Dismissal[];
}

/** Puts the reasons to the findings they belong to; of two for one finding the later holds. A blank reason dismisses nothing. */
export function applyDismissals(findings: readonly Finding[], dismissals: readonly Dismissal[]): Dismissed {
  const reasons = new Map(
    dismissals.filter(({ reason }) => reason.trim() !== '').map(({ id, reason }) => [id, reason]),
  );
  const known = new Set(findings.map(({ id }) => id));
  return {
    findings: findings.map((finding) => ({ ...finding, dismissed: reasons.get(finding.id) ?? null })),
    unused: dismissals.filter(({ id }) => !known.has(id)),
  };
}
