import type { CountsView } from '#app';
import { cell, link, text, type Inline } from '../tree/inline.ts';
import { anchor } from '../tree/anchor.ts';
import { countFigure } from '../tree/count-figure.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { nodeTitle } from './node-title.ts';

/** The counts of a goal, of what stands under none, or of the whole plan, in the order of the columns. */
const counted = {
  total: (counts: CountsView) => counts.total,
  achieved: (counts: CountsView) => counts.achieved,
  missed: (counts: CountsView) => counts.missed,
  publishedAchieved: (counts: CountsView) => counts.publishedOnly.achieved,
  publishedMissed: (counts: CountsView) => counts.publishedOnly.missed,
  notEvaluated: (counts: CountsView) => counts.notEvaluated.reduce((sum, { count }) => sum + count, 0),
  relistings: (counts: CountsView) => counts.relistings,
};

type Counted = keyof typeof counted;

const ORDER: readonly Counted[] = [
  'total',
  'achieved',
  'missed',
  'publishedAchieved',
  'publishedMissed',
  'notEvaluated',
  'relistings',
];

/** 基本目標別の結果. Verdicts only published stand in columns of their own; relistings are not part of the total. */
export function countsTable({ view, locale }: BuildContext): Table {
  const { headings } = locale;
  const columns: readonly TableColumn[] = [
    { key: 'goal', head: headings.goal, align: 'start', width: 5 },
    ...ORDER.map((key): TableColumn => ({ key, head: headings[key], align: 'end', width: 1.3 })),
  ];
  const row = (first: Inline, whose: string, counts: CountsView) => ({
    id: null,
    cells: [[first], ...ORDER.map((key) => [cell(countFigure(`${whose}/${key}`, counted[key](counts)))])],
  });
  return {
    kind: 'table',
    role: 'counts',
    caption: headings.byGoal,
    columns,
    rows: [
      ...view.goals.map(({ node, counts }) => row(link(nodeTitle(node), anchor('goal', node.id)), node.id, counts)),
      ...(view.outsideGoals ? [row(text(headings.outsideGoals), 'outside', view.outsideGoals)] : []),
      row(text(headings.all), 'all', view.counts),
    ],
  };
}
