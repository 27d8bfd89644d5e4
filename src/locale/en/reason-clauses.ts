import type { NotEvaluatedReason } from '#indicator';

/** Why nothing was judged, as the clause behind “because”. */
export const enReasonClauses: Readonly<Record<NotEvaluatedReason, string>> = {
  'not-obtained': 'the figure has not been obtained yet',
  'not-published': 'the figure is not published',
  'not-surveyed': 'there was no survey this year',
  discontinued: 'the statistic was discontinued',
  'project-ended': 'the project has ended',
  'definition-changed': 'the definition has changed',
  suppressed: 'the figure is suppressed',
  undecided: 'the figure is undecided',
  'not-applicable': 'no figure applies',
  other: 'there is no figure',
  'no-measurement': 'there is no figure',
  'no-target': 'there is no target for this year',
  'target-undecided': 'the target is undecided',
  'no-baseline': 'there is no baseline to compare with',
  'estimate-only': 'it is only an estimate',
  'not-comparable': 'the definition changed on the way and it cannot be compared with the target',
  'zero-division': 'it would mean dividing by zero',
  'opposite-signs': 'a rate of these values would have no meaning',
  'not-due': 'it is not due yet',
  'compare-only': 'the method gives no rate',
  'needs-comment': 'the written judgement is still missing',
  'outside-period': 'the year is outside the plan’s period',
};
