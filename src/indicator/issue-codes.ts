import { issue } from '#kernel';
import type { Issue, IssueInit } from '#kernel';

/** Every code this room can return, so that a missing sentence does not compile in the locale room. */
export const indicatorIssueCodes = [
  'scheme.decimal', // a bound must be a decimal in quotes, such as "0.8"
  'scheme.duplicate-code',
  'scheme.unknown-code',
  'scheme.band-backwards',
  'scheme.bands-overlap',
  'scheme.bands-gap',
  'scheme.no-rule', // an automatic scheme without guards and bands
  'scheme.manual-with-rules',
  'scheme.no-grades',
  'override.unknown-grade',
  'override.no-reason',
  'indicator.progress-without-way', // progress or pace with target = baseline
  'indicator.target-against-direction', // progress or pace, and target − baseline contradicts the direction
  'indicator.progress-without-baseline',
  'indicator.progress-from-excluded-baseline', // a running total that leaves its baseline out
  'indicator.cumulative-without-start',
  'indicator.ratio-without-parts',
  'indicator.tolerance-unused', // a tolerance on an indicator that is not to be maintained
  'indicator.negative-tolerance',
  'indicator.range-backwards',
  'indicator.duplicate-target-year',
  'indicator.relisted-under-own-node',
  'indicator.duplicate-relisting',
  'indicator.word-without-baseline',
  'kpi-grid.missing-column', // expected: the column's name
  'kpi-grid.no-names', // a stranger's table of figures without a column of names: found = its heads
  'kpi-grid.unknown-column',
  'kpi-grid.duplicate-column',
  'kpi-grid.column-year',
  'kpi-grid.row-length',
  'kpi-grid.no-name',
  'kpi-grid.bound', // 以上 and the like in a cell that must hold one figure
  'kpi-grid.approximate', // 約, 程度: read as the figure itself
  'kpi-grid.no-cell', // a blank cell: a figure, 〇〇 or － would be right
] as const;

export type IndicatorIssueCode = (typeof indicatorIssueCodes)[number];

export function indicatorIssue(code: IndicatorIssueCode, init: IssueInit = {}): Issue {
  return issue(code, init);
}
