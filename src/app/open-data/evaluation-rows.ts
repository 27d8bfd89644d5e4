import type { EvaluationRow } from '#indicator';
import type { NodeId } from '#kernel';
import { joinNumber, pathOf, type PlanNode } from '#plan';
import type { IndicatorView } from '../views/indicator-view.ts';
import type { YearOfPlan } from '../year-of-plan.ts';

/** Rows of the Evaluation JSON in the order of the plan: each indicator once, its relistings right after it. */
export function evaluationRows({ edition, report }: YearOfPlan): readonly EvaluationRow[] {
  const { nodes } = edition.edition;
  return report.indicators.flatMap((view) => [
    rowAt(view, nodes, view.node.id),
    ...view.relistedUnder.map(({ id }) => ({
      ...rowAt(view, nodes, id),
      id: `${view.id}@${id}`,
      relistingOf: view.id,
    })),
  ]);
}

function rowAt(view: IndicatorView, nodes: readonly PlanNode[], node: NodeId): EvaluationRow {
  const { id, name, unit, evaluation, edition } = view;
  return { id, definition: { name, unit }, evaluation, edition, path: headingsTo(nodes, node), relistingOf: null };
}

/** From the goal down; from the top where the place is below no goal. */
function headingsTo(nodes: readonly PlanNode[], node: NodeId): readonly string[] {
  const path = pathOf(nodes, node);
  const goal = path.findIndex(({ kind }) => kind === 'goal');
  return path.slice(Math.max(goal, 0)).map(({ number, title }) => joinNumber(number, title));
}
