import { nodeRef, type EditionContext } from './edition-context.ts';
import type { IndicatorView } from './indicator-view.ts';
import { initiativeView } from './initiative-view.ts';
import { recordsAt } from './records-at.ts';
import type { GoalView, LeadingProjectView, OtherPlaceView } from './report-view.ts';

interface Shown {
  readonly indicators: readonly IndicatorView[];
  readonly goals: readonly GoalView[];
  readonly leadingProjects: readonly LeadingProjectView[];
}

/** Node by node, what hangs on the plan and is shown neither in a goal nor in a leading project: nothing may be lost. */
export function otherPlaces(context: EditionContext, shown: Shown): readonly OtherPlaceView[] {
  const rows = Map.groupBy(indicatorsLeft(shown), ({ node }) => node.id);
  const initiatives = Map.groupBy(initiativesLeft(context, shown), ({ node }) => node);
  const told = new Set(shown.goals.flatMap((goal) => [goal, ...goal.directions].map(({ node }) => node.id)));
  return context.current.edition.nodes
    .map(({ id }) => ({
      node: nodeRef(context, id),
      measures: [],
      rows: (rows.get(id) ?? []).map((indicator) => ({ indicator, relisted: false })),
      initiatives: (initiatives.get(id) ?? []).map((initiative) => initiativeView(context, initiative)),
      ...(told.has(id) ? { verification: [], referenceTables: [] } : recordsAt(context, id)),
    }))
    .filter((place) =>
      [place.rows, place.initiatives, place.verification, place.referenceTables].some(({ length }) => length > 0),
    );
}

function indicatorsLeft({ indicators, goals, leadingProjects }: Shown): readonly IndicatorView[] {
  const rows = [
    ...goals.flatMap(({ headlines, directions }) => [...headlines, ...directions.flatMap((one) => one.rows)]),
    ...leadingProjects.flatMap((project) => project.rows),
  ];
  const own = new Set(rows.flatMap(({ indicator, relisted }) => (relisted ? [] : [indicator.id])));
  return indicators.filter(({ id }) => !own.has(id));
}

function initiativesLeft({ current }: EditionContext, { goals }: Shown) {
  const inGoals = new Set(goals.flatMap(({ initiatives }) => initiatives.map(({ id }) => id)));
  return current.initiatives.filter(({ id }) => !inGoals.has(id));
}
