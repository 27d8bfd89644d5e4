import type { Finding } from '#check';
import type { Severity } from '#kernel';

/** How many findings of each severity are open, and how many were set aside. */
export type FindingCounts = Readonly<Record<Severity | 'dismissed', number>>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = (severity: Severity): number =>
    findings.filter((finding) => finding.dismissed === null && finding.severity === severity).length;
  const dismissed = findings.filter((finding) => finding.dismissed !== null).length;
  return { error: open('error'), warning: open('warning'), note: open('note'), dismissed };
}
