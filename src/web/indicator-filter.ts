import type { IndicatorView, ReportView } from '#app';
import { foldForCompare } from '#kernel';
import type { IndicatorKind } from '#indicator';

export type VerdictFilter = 'achieved' | 'missed' | 'published' | 'unknown';

export const verdictFilters: readonly VerdictFilter[] = ['achieved', 'missed', 'published', 'unknown'];
export const kindFilters: readonly IndicatorKind[] = ['headline', 'kpi', 'output'];

/** What a reader wants to see; null = everything. A value that no list offers is left out. */
export interface IndicatorFilter {
  readonly goal: string | null;
  readonly verdict: VerdictFilter | null;
  readonly kind: IndicatorKind | null;
  readonly words: string;
}

export function filterOf(query: URLSearchParams, report: ReportView): IndicatorFilter {
  return {
    goal: report.goals.find(({ node }) => node.id === query.get('goal'))?.node.id ?? null,
    verdict: verdictFilters.find((verdict) => verdict === query.get('verdict')) ?? null,
    kind: kindFilters.find((kind) => kind === query.get('kind')) ?? null,
    words: query.get('q') ?? '',
  };
}

/** In the order of the plan. Words are compared without regard to width and variants. */
export function filtered(
  report: ReportView,
  { goal, verdict, kind, words }: IndicatorFilter,
): readonly IndicatorView[] {
  const wanted = foldForCompare(words);
  return report.indicators.filter(
    (view) =>
      (goal === null || isUnder(view, goal)) &&
      (verdict === null || verdictKind(view) === verdict) &&
      (kind === null || view.kind === kind) &&
      foldForCompare(view.name).includes(wanted),
  );
}

/** Where it stands, not where it is relisted: so the list has as many rows as the goal's count says. */
function isUnder(view: IndicatorView, goal: string): boolean {
  return view.path.some(({ id }) => id === goal);
}

function verdictKind({ verdict }: IndicatorView): VerdictFilter {
  return verdict.kind === 'not-evaluated' ? 'unknown' : verdict.kind;
}
