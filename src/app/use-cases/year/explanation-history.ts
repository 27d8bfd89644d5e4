import { createHash } from 'node:crypto';
import type { Explanation, VerificationYear } from '#cycle';
import { canonicalJson } from '#kernel';
import type { AuditEntry } from '../../audit-entry.ts';
import { oneParagraph } from './explanation-text.ts';

export function explanationOf({ explanations }: VerificationYear, indicator: string): Explanation | null {
  return explanations.find((one) => one.indicator === indicator) ?? null;
}

/** So many characters tell two explanations apart. */
const STAMPED = 12;

/** Names what an explanation says; a form hands it back. */
export function explanationStamp(explanation: Explanation | null): string {
  const said = [explanation?.cause.text ?? '', explanation?.response?.text ?? ''].map(oneParagraph);
  return createHash('sha256').update(canonicalJson(said)).digest('hex').slice(0, STAMPED);
}

/** For the audit line: what stood there, whole, and the name of what stands there now. */
export function writtenDetail(before: Explanation | null, after: Explanation | null): AuditEntry['detail'] {
  return {
    before: before ? canonicalJson(before) : '',
    cause: after?.cause.text ?? '',
    response: after?.response?.text ?? '',
    stamp: explanationStamp(after),
  };
}

/** What stood there before the last change; undefined where there was none, or where it was changed otherwise since. */
export function explanationBefore(
  lines: readonly AuditEntry[],
  { subject, now }: { readonly subject: string; readonly now: Explanation | null },
): Explanation | null | undefined {
  const detail = lines.findLast((line) => line.subject === subject)?.detail;
  if (detail?.['before'] === undefined || detail['stamp'] !== explanationStamp(now)) return undefined;
  return detail['before'] === '' ? null : (JSON.parse(detail['before']) as Explanation);
}
