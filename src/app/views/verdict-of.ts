import type { Evaluation } from '#indicator';
import type { Verdict } from './indicator-view.ts';

/** Computed before published; what was neither computed nor published says why. */
export function verdictOf({ achieved, published, reason }: Evaluation): Verdict {
  if (achieved !== null) return { kind: achieved ? 'achieved' : 'missed' };
  if (published) return { kind: 'published', verdict: published.verdict, source: published.source };
  return { kind: 'not-evaluated', reason: reason ?? 'other' };
}
