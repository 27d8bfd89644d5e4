import type { jaFieldNames } from '../ja/field-names.ts';

export const enFieldNames: typeof jaFieldNames = {
  aggregation: 'aggregation',
  'aggregation.start': 'start of the cumulative count',
  baseline: 'baseline',
  grade: 'grade',
  method: 'method of the rate',
  period: 'period of the plan',
  reason: 'reason',
  relistedUnder: 'relisted under',
  target: 'target',
  tolerance: 'tolerance',
};
