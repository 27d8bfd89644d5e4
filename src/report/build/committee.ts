import type { ReportView } from '#app';
import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import { text, type Inline } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { heading } from './heading.ts';
import { nodeTitle } from './node-title.ts';

/** 検証委員会: when it met, what its members said, and what the city answered. */
export function committee(context: BuildContext): readonly Block[] {
  const { view, locale } = context;
  if (view.meetings.length === 0 && view.opinions.length === 0) return [];
  return [
    heading(2, anchor('section', 'committee'), locale.headings.committee),
    ...(view.meetings.length === 0 ? [] : [meetingsTable(context)]),
    ...(view.opinions.length === 0 ? [] : [opinionsTable(context)]),
  ];
}

function meetingsTable({ view, locale }: BuildContext): Table {
  const { headings } = locale;
  return {
    kind: 'table',
    role: 'meetings',
    caption: headings.meetings,
    columns: [
      { key: 'date', head: headings.date, align: 'start', width: 2 },
      { key: 'name', head: headings.title, align: 'start', width: 4 },
      { key: 'attendance', head: headings.note, align: 'start', width: 3 },
    ],
    rows: view.meetings.map(({ date, name, attendance }) => ({
      id: null,
      cells: [[text(locale.dateText(date))], [text(name)], words(attendance)],
    })),
  };
}

function opinionsTable({ view, locale }: BuildContext): Table {
  const { headings, labels } = locale;
  return {
    kind: 'table',
    role: 'opinions',
    caption: headings.opinions,
    columns: [
      { key: 'subject', head: headings.place, align: 'start', width: 3 },
      { key: 'opinion', head: headings.opinion, align: 'start', width: 5 },
      { key: 'member', head: headings.member, align: 'start', width: 1.6 },
      { key: 'reply', head: headings.reply, align: 'start', width: 5 },
      { key: 'outcome', head: headings.outcome, align: 'start', width: 1.8 },
    ],
    rows: view.opinions.map((opinion) => ({
      id: null,
      cells: [
        words(subjectOf(opinion)),
        [text(opinion.text)],
        [text(opinion.member)],
        words(opinion.reply),
        [text(labels.opinionOutcome[opinion.outcome])],
      ],
    })),
  };
}

function subjectOf({ nodeRef, indicatorName }: ReportView['opinions'][number]): string | null {
  return indicatorName ?? (nodeRef && nodeTitle(nodeRef));
}

const words = (content: string | null): readonly Inline[] => (content === null ? [] : [text(content)]);
