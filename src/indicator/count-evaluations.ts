import type { Evaluation } from './evaluation.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import type { Grade, GradeScheme } from './scheme.ts';

/**
 * Counts, never averages. Each indicator stands in exactly one of achieved, missed, publishedOnly and notEvaluated, which
 * add up to `total`. Whoever has no computed verdict but a published one is counted as published only.
 */
export interface EvaluationCounts {
  readonly total: number;
  readonly achieved: number;
  readonly missed: number;
  readonly publishedOnly: { readonly achieved: number; readonly missed: number };
  readonly notEvaluated: readonly { readonly reason: NotEvaluatedReason; readonly count: number }[];
  /** In the scheme's order, grades nobody got included; without a scheme in the order first met. 評価なし comes last. */
  readonly grades: readonly { readonly code: string; readonly label: string; readonly count: number }[];
  /** 再掲: rows printed again, in none of the other counts. */
  readonly relistings: number;
  /** Indicators with a confirmed or preliminary figure. */
  readonly withFigure: number;
}

/** One evaluation an indicator; relisted rows are only told in number. */
export function countEvaluations(
  evaluations: readonly Evaluation[],
  relistings: number,
  scheme?: GradeScheme,
): EvaluationCounts {
  const open = evaluations.filter((evaluation) => evaluation.achieved === null);
  const published = open.flatMap((evaluation) => evaluation.published?.verdict ?? []);
  const reasons = Map.groupBy(
    open.filter((evaluation) => evaluation.published === null),
    (evaluation) => evaluation.reason ?? 'other',
  );
  return {
    total: evaluations.length,
    achieved: evaluations.filter((evaluation) => evaluation.achieved === true).length,
    missed: evaluations.filter((evaluation) => evaluation.achieved === false).length,
    publishedOnly: {
      achieved: published.filter((verdict) => verdict === 'achieved').length,
      missed: published.filter((verdict) => verdict === 'missed').length,
    },
    notEvaluated: [...reasons].map(([reason, group]) => ({ reason, count: group.length })),
    grades: gradeCounts(evaluations, scheme),
    relistings,
    withFigure: evaluations.filter(hasFigure).length,
  };
}

function gradeCounts(evaluations: readonly Evaluation[], scheme: GradeScheme | undefined): EvaluationCounts['grades'] {
  const declared: readonly Grade[] = scheme ? [...scheme.grades, scheme.missing] : [];
  const met = evaluations.flatMap((evaluation) => evaluation.grade ?? []);
  const grades = new Map([...declared, ...met].map((grade) => [grade.code, grade]));
  return [...grades.values()].map(({ code, label }) => ({
    code,
    label,
    count: met.filter((grade) => grade.code === code).length,
  }));
}

function hasFigure({ actual, actualStatus }: Evaluation): boolean {
  return actual !== null && actualStatus !== 'estimate';
}
