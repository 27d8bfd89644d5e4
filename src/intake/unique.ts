import type { Place } from '#kernel';
import type { Findings } from './findings.ts';
import type { IntakeIssueCode } from './issue-codes.ts';

/** Reports every item whose key an earlier item has. `place` is that of the list; the index is added to its path. */
export function reportRepeats(
  keys: readonly (string | number)[],
  code: IntakeIssueCode & `duplicate-${string}`,
  where: { findings: Findings; place: Place },
): void {
  const seen = new Set<string | number>();
  keys.forEach((key, index) => {
    const path = [...(where.place.path ?? []), index];
    if (seen.has(key)) where.findings.add(code, { ...where.place, path }, { found: String(key) });
    seen.add(key);
  });
}
