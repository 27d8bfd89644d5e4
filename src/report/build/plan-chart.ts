import { planTreeDiagram } from '#chart';
import { anchor } from '../tree/anchor.ts';
import type { Chart } from '../tree/block.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { chartBlock } from './chart-block.ts';
import { nodeTitle } from './node-title.ts';

/** 施策体系図 as a drawing. */
export function planChart({ view, locale }: BuildContext, twin: Table): Chart {
  const { headings } = locale;
  const id = anchor('chart', 'plan');
  const goals = view.goals.map(({ node, directions }) => ({
    label: nodeTitle(node),
    directions: directions.map((direction) => nodeTitle(direction.node)),
  }));
  const alt = goals.map(({ label, directions }) => [label, ...directions].join('、')).join('。');
  const drawing = planTreeDiagram({
    prefix: id,
    title: headings.planTree,
    description: alt,
    goals,
    heads: { goal: headings.goal, direction: headings.measures },
  });
  return chartBlock({ id, drawing, alt, caption: headings.planTree, twin });
}
