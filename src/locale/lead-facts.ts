import type { Cell, CountsView, Figure, IndicatorView } from '#app';
import type { NotEvaluatedReason } from '#indicator';

/** The situations that an indicator's first sentence tells apart. */
export type LeadCase =
  | { readonly kind: 'judged'; readonly achieved: boolean; readonly actual: Figure; readonly target: Cell }
  | { readonly kind: 'published'; readonly achieved: boolean; readonly actual: Figure | null }
  | { readonly kind: 'shown'; readonly actual: Figure; readonly reason: NotEvaluatedReason }
  | { readonly kind: 'unknown'; readonly reason: NotEvaluatedReason };

export function leadCase({ actual, target, verdict }: IndicatorView): LeadCase {
  const figure = actual.kind === 'figure' ? actual : null;
  switch (verdict.kind) {
    case 'achieved':
    case 'missed':
      return figure
        ? { kind: 'judged', achieved: verdict.kind === 'achieved', actual: figure, target }
        : { kind: 'unknown', reason: 'no-measurement' };
    case 'published':
      return { kind: 'published', achieved: verdict.verdict === 'achieved', actual: figure };
    case 'not-evaluated':
      return figure
        ? { kind: 'shown', actual: figure, reason: verdict.reason }
        : { kind: 'unknown', reason: verdict.reason };
  }
}

/** The figure as it stands in a sentence that already names its period and status. */
export function bare(figure: Figure): Figure {
  return { ...figure, measured: null, status: 'confirmed' };
}

export interface CountFacts {
  readonly judged: number;
  readonly published: number;
  readonly notEvaluated: number;
}

export function countFacts(counts: CountsView): CountFacts {
  return {
    judged: counts.achieved + counts.missed,
    published: counts.publishedOnly.achieved + counts.publishedOnly.missed,
    notEvaluated: counts.notEvaluated.reduce((sum, { count }) => sum + count, 0),
  };
}
