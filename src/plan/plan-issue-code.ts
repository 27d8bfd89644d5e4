import { issue, type Issue, type IssueInit } from '#kernel';

/** Every code this room returns, so that a missing sentence does not compile in the locale room. */
export const planIssueCodes = [
  'outline.level-jump',
  'outline.heading-without-blank',
  'outline.empty-heading',
  'outline.table-without-rule',
  'outline.row-too-short',
  'outline.row-too-long',
  'outline.unclosed-diagram',
  'outline.unknown-fence',
  'plan.text-before-heading',
  'plan.number-gap',
  'plan.number-repeat',
  'plan.duplicate-heading',
  'edition.period-backwards',
  'edition.duplicate-node',
  'edition.parent-missing',
  'edition.parent-later',
  'edition.crosses-missing',
  'edition.lineage-node-missing',
  'edition.lineage-from-missing',
  'edition.lineage-repeat',
  'edition.lineage-contradiction',
] as const;

export type PlanIssueCode = (typeof planIssueCodes)[number];

export function planIssue(code: PlanIssueCode, init: IssueInit): Issue {
  return issue(code, init);
}
