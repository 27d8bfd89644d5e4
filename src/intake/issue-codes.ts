import { issue, type Issue, type IssueInit } from '#kernel';

/** Every code this room returns of its own, so that a missing sentence does not compile in the locale room. */
export const intakeIssueCodes = [
  // files
  'format-not-yet',
  'format-unknown',
  'nothing-to-read',
  'file-missing',
  'file-too-large',
  'file-not-read',
  'path-unsafe',
  // text
  'text-cp932',
  'text-encoding-unknown',
  'text-mojibake',
  'private-use-character',
  'control-character',
  'more-characters',
  // csv
  'csv-broken',
  'csv-empty',
  'csv-not-commas',
  'csv-too-many-rows',
  'csv-missing-column',
  'csv-duplicate-column',
  'csv-unknown-column',
  'csv-row-width',
  'csv-missing-value',
  'csv-unknown-word',
  'csv-contradiction',
  // json
  'json-broken',
  'json-duplicate-key',
  'json-unknown-key',
  'json-missing-key',
  'json-wrong-type',
  'json-not-allowed',
  'json-too-short',
  'json-format-version',
  'not-a-work-file',
  // figures
  'figure-is-a-word',
  'figure-is-a-bound',
  'figure-approximate',
  'triangle-as-minus',
  'range-malformed',
  'year-not-fiscal',
  'year-not-stated',
  'baseline-year-assumed',
  'date-malformed',
  'version-malformed',
  'decimals-malformed',
  // what is said
  'duplicate-indicator',
  'duplicate-measurement',
  'duplicate-id',
  'duplicate-year',
  'direction-column-missing',
  'direction-not-declared',
  'target-unknown',
  'details-do-not-fit',
  'relisting-with-values',
  'relisting-unknown',
  'relisting-disagrees',
  'indicator-unknown',
  'node-unknown',
  'node-ambiguous',
  'source-unknown',
  'grade-unknown',
  'scheme-unknown',
  'picture-missing',
  'picture-format',
  'column-year-not-given',
  'municipality-differs',
] as const;

export type IntakeIssueCode = (typeof intakeIssueCodes)[number];

export function intakeIssue(code: IntakeIssueCode, init: IssueInit): Issue {
  return issue(code, init);
}
