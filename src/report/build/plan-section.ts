import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { link, type Inline } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { planChart } from './plan-chart.ts';
import { heading } from './heading.ts';
import { nodeTitle } from './node-title.ts';

/** 施策体系図: goals and their directions, drawn, with the same as a table. Nothing to draw where a file states no goals. */
export function planSection(context: BuildContext): readonly Block[] {
  if (context.view.goals.length === 0) return [];
  const { planTree } = context.locale.headings;
  return [heading(2, anchor('section', 'plan'), planTree), planChart(context, planTable(context))];
}

function planTable({ view, locale }: BuildContext): Table {
  const { goal, measures, planTree } = locale.headings;
  return {
    kind: 'table',
    role: 'plan',
    caption: planTree,
    columns: [
      { key: 'goal', head: goal, align: 'start', width: 1 },
      { key: 'direction', head: measures, align: 'start', width: 1 },
    ],
    rows: view.goals.map(({ node, directions }) => ({
      id: null,
      cells: [
        [link(nodeTitle(node), anchor('goal', node.id))],
        directions.flatMap((direction, index): readonly Inline[] => {
          const entry = link(nodeTitle(direction.node), anchor('direction', direction.node.id));
          return index === 0 ? [entry] : [{ kind: 'break' }, entry];
        }),
      ],
    })),
  };
}
