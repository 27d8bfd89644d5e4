import type { Grade } from '#indicator'
import type { IndicatorRow, IndicatorView, NodeRef } from './indicator-view.ts'
import type { CountsView } from './report-view.ts'

/** Counts each indicator once, wherever it is relisted; nothing is averaged. */
export function countRows(rows: readonly IndicatorRow[], node: NodeRef | null): CountsView {
  const originals = rows.filter((row) => !row.relisted).map((row) => row.indicator)
  const published = originals.flatMap(({ verdict }) => (verdict.kind === 'published' ? [verdict.verdict] : []))
  return {
    node,
    total: originals.length,
    achieved: originals.filter((view) => view.verdict.kind === 'achieved').length,
    missed: originals.filter((view) => view.verdict.kind === 'missed').length,
    publishedOnly: {
      achieved: published.filter((verdict) => verdict === 'achieved').length,
      missed: published.filter((verdict) => verdict === 'missed').length,
    },
    notEvaluated: countBy(originals.flatMap(({ verdict }) => (verdict.kind === 'not-evaluated' ? [verdict.reason] : []))).map(
      ([reason, count]) => ({ reason, count }),
    ),
    grades: gradeCounts(originals),
    relistings: rows.length - originals.length,
    withFigure: originals.filter(hasFigure).length,
  }
}

/** A confirmed or preliminary figure for the year; an estimate does not count as one. */
function hasFigure({ evaluation }: IndicatorView): boolean {
  return evaluation.actual !== null && evaluation.actualStatus !== 'estimate'
}

function gradeCounts(views: readonly IndicatorView[]): CountsView['grades'] {
  const grades = views.flatMap(({ evaluation }) => (evaluation.grade ? [evaluation.grade] : []))
  const labels = new Map<string, Grade>(grades.map((grade) => [grade.code, grade]))
  return countBy(grades.map((grade) => grade.code)).map(([code, count]) => ({
    code,
    label: labels.get(code)?.label ?? code,
    count,
  }))
}

function countBy<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  return [...Map.groupBy(keys, (key) => key)].map(([key, members]) => [key, members.length] as const)
}
