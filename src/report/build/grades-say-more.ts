import type { GradeScheme } from '#indicator';
import type { Locale } from '#locale';

/** False for a scheme whose grades are only 達成, 未達成 and 算定不能: the verdict says that already. */
export function gradesSayMore(scheme: GradeScheme, { labels }: Locale): boolean {
  const verdicts: ReadonlySet<string> = new Set([
    labels.verdict.achieved,
    labels.verdict.missed,
    labels.verdict.notEvaluated,
  ]);
  return [...scheme.grades, scheme.missing].some((grade) => !verdicts.has(grade.label));
}
