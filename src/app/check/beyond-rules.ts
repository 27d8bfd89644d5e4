import type { Issue } from '#kernel';

/** Of what the reader notices, the rules tell this themselves. */
const TOLD: ReadonlySet<string> = new Set([
  'plan.number-gap',
  'plan.number-repeat',
  'plan.duplicate-heading',
  'sheet-error-cell',
]);

/** What was noticed in reading, without what the rules tell. */
export function beyondRules(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => !TOLD.has(code));
}
