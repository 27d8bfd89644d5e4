import type { IndicatorView } from '#app';
import type { TermKey } from '#locale';

/** The words that stand in this indicator's result and may need explaining. */
export function termsFor({
  kind,
  verdict,
  actual,
  rate,
  aggregation,
  relistedUnder,
  breaks,
}: IndicatorView): readonly TermKey[] {
  const status = actual.kind === 'figure' ? actual.status : null;
  const measuredElsewhere = actual.kind === 'figure' && actual.measured !== null;
  const said: readonly (readonly [TermKey, boolean])[] = [
    [kind, true],
    ['achieved', verdict.kind === 'achieved'],
    ['missed', verdict.kind === 'missed'],
    ['publishedVerdict', verdict.kind === 'published'],
    ['notEvaluated', verdict.kind === 'not-evaluated' || rate.kind === 'missing'],
    ['notObtained', actual.kind === 'missing' && actual.reason === 'not-obtained'],
    ['baseline', true],
    ['rate', rate.kind === 'figure'],
    ['grade', true],
    ['measuredPeriod', measuredElsewhere],
    ['estimate', status === 'estimate'],
    ['preliminary', status === 'preliminary'],
    ['cumulative', aggregation.kind === 'cumulative'],
    ['relisted', relistedUnder.length > 0],
    ['seriesBreak', breaks.length > 0],
  ];
  return said.filter(([, isSaid]) => isSaid).map(([key]) => key);
}
