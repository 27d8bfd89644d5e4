import type { CountsView } from '#app';
import type { Grade } from '#indicator';
import { countFigure } from '../tree/count-figure.ts';
import { cell, text } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { gradesSayMore } from './grades-say-more.ts';
import { nodeTitle } from './node-title.ts';

/** Grades by goal; nothing where the scheme's grades only repeat the verdicts, which are counted already. */
export function gradesTable({ view, locale }: BuildContext): readonly Table[] {
  const { headings } = locale;
  const { scheme } = view;
  if (!gradesSayMore(scheme, locale)) return [];
  const grades = [...scheme.grades, scheme.missing];
  const row = (title: string, whose: string, counts: CountsView) => ({
    id: null,
    cells: [
      [text(title)],
      ...grades.map((grade) => [cell(countFigure(`${whose}/grade/${grade.code}`, countOf(counts, grade)))]),
    ],
  });
  return [
    {
      kind: 'table',
      role: 'counts',
      caption: `${headings.grade}（${scheme.name}）`,
      columns: [
        { key: 'goal', head: headings.goal, align: 'start', width: 5 },
        ...grades.map(({ code, label }) => ({ key: `grade-${code}`, head: label, align: 'end', width: 1.3 }) as const),
      ],
      rows: [
        ...view.goals.map(({ node, counts }) => row(nodeTitle(node), node.id, counts)),
        ...(view.outsideGoals ? [row(headings.outsideGoals, 'outside', view.outsideGoals)] : []),
        row(headings.all, 'all', view.counts),
      ],
    },
  ];
}

function countOf(counts: CountsView, { code }: Grade): number {
  return counts.grades.find((entry) => entry.code === code)?.count ?? 0;
}
