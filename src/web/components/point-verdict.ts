import type { Verdict, YearPoint } from '#app';

/** The verdict of one year in an indicator's history. */
export function pointVerdict({ achieved, published, reason }: YearPoint['evaluation']): Verdict {
  if (achieved !== null) return { kind: achieved ? 'achieved' : 'missed' };
  if (published) return { kind: 'published', verdict: published.verdict, source: published.source };
  return { kind: 'not-evaluated', reason: reason ?? 'other' };
}
