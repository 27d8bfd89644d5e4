import type { Cell, GoalView, IndicatorRow, IndicatorView, NodeRef, ReportView } from '#app';
import type { Period } from '#kernel';
import { cell, text, type Inline } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { nodeTitle } from './node-title.ts';

interface Fact {
  readonly key: string;
  readonly head: string;
  readonly align?: 'end';
  readonly width?: number;
  readonly of: (row: IndicatorRow) => readonly Inline[];
}

/** KPI一覧: one line an indicator and one more for each of its relistings, one fact a cell. */
export function register(context: BuildContext): Table {
  const facts = [...identity(context), ...figures(context), ...results(context), ...background(context)];
  return {
    kind: 'table',
    role: 'register',
    caption: context.locale.headings.indicators,
    columns: facts.map(({ key, head, align, width }) => ({ key, head, align: align ?? 'start', width: width ?? 2 })),
    rows: rowsOf(context.view).map((row) => ({ id: null, cells: facts.map((fact) => fact.of(row)) })),
  };
}

function rowsOf({ indicators, goals }: ReportView): readonly IndicatorRow[] {
  return indicators.flatMap((indicator) => [
    { indicator, relisted: false },
    ...indicator.relistedUnder.map((node) => ({
      indicator: { ...indicator, path: [goalAbove(goals, node) ?? node, node] },
      relisted: true,
    })),
  ]);
}

/** The goal that a direction or one of its measures belongs to. */
function goalAbove(goals: readonly GoalView[], { id }: NodeRef): NodeRef | undefined {
  return goals.find(({ directions }) =>
    directions.some(({ node, measures }) => [node, ...measures].some((candidate) => candidate.id === id)),
  )?.node;
}

function identity({ locale, view }: BuildContext): readonly Fact[] {
  const { headings, labels } = locale;
  const goals = new Set(view.goals.map((goal) => goal.node.id));
  /** Null for what stands outside the goals: the chapter it stands in is no goal. */
  const goalOf = ([top]: readonly NodeRef[]) => (top && goals.has(top.id) ? top : null);
  const titled = (node: NodeRef | null | undefined) => words(node ? nodeTitle(node) : null);
  return [
    { key: 'goal', head: headings.goal, width: 4, of: ({ indicator }) => titled(goalOf(indicator.path)) },
    {
      key: 'goalNumber',
      head: headings.goal,
      width: 2.4,
      of: ({ indicator }) => words(shortName(goalOf(indicator.path))),
    },
    {
      key: 'place',
      head: headings.place,
      width: 4,
      of: ({ indicator }) => titled(indicator.path.at(-1)),
    },
    { key: 'kind', head: headings.kind, of: ({ indicator }) => [text(labels.kind[indicator.kind])] },
    { key: 'relisted', head: headings.relisted, of: ({ relisted }) => words(relisted ? headings.relisted : null) },
    {
      key: 'relistedUnder',
      head: headings.relistedUnder,
      width: 4,
      of: ({ indicator }) => words(indicator.relistedUnder.map(nodeTitle).join('、')),
    },
    { key: 'name', head: headings.indicator, width: 5, of: ({ indicator }) => [text(indicator.name)] },
    { key: 'unit', head: headings.unit, of: ({ indicator }) => words(indicator.unit) },
    {
      key: 'direction',
      head: headings.direction,
      of: ({ indicator }) => [text(labels.direction[indicator.direction])],
    },
  ];
}

/** A figure, the period really measured and its status, each in a cell of its own. */
function figures({ view, locale }: BuildContext): readonly Fact[] {
  const { headings, labels } = locale;
  const year = locale.yearText(view.year);
  const actual = headings.withYear(headings.actual, year);
  const target = headings.withYear(headings.target, year);
  return [
    figure('baseline', headings.baseline, (view) => view.baseline),
    {
      key: 'baselinePeriod',
      head: `${headings.baseline} ${headings.measuredPeriod}`,
      of: ({ indicator }) => period(locale.periodText, indicator.baseline),
    },
    figure('target', target, (view) => view.target),
    {
      key: 'comparator',
      head: headings.comparator,
      of: ({ indicator }) => words(comparatorOf(indicator.target, labels.comparator)),
    },
    figure('actual', actual, (view) => view.actual),
    {
      key: 'actualPeriod',
      head: `${headings.actual} ${headings.measuredPeriod}`,
      of: ({ indicator }) => period(locale.periodText, indicator.actual),
    },
    {
      key: 'status',
      head: headings.status,
      of: ({ indicator }) => words(indicator.actual.kind === 'figure' ? labels.status[indicator.actual.status] : null),
    },
    { ...figure('next', headings.nextTarget, (view) => view.next?.target ?? { kind: 'none' }) },
    {
      key: 'nextUnit',
      head: `${headings.nextTarget} ${headings.unit}`,
      of: ({ indicator }) => words(indicator.next?.unit ?? null),
    },
  ];
}

function results({ locale }: BuildContext): readonly Fact[] {
  const { headings, labels } = locale;
  return [
    figure('rate', headings.withUnit(headings.rate, '％'), (view) => view.rate),
    {
      key: 'method',
      head: headings.method,
      width: 3,
      of: ({ indicator }) => [text(labels.method[indicator.evaluation.method].name)],
    },
    {
      key: 'verdict',
      head: headings.verdict,
      width: 3,
      of: ({ indicator }) => [{ kind: 'verdict', verdict: indicator.verdict }],
    },
    {
      key: 'grade',
      head: headings.grade,
      width: 3,
      of: ({ indicator }) => [{ kind: 'grade', grade: indicator.evaluation.grade, reason: null }],
    },
    {
      key: 'reason',
      head: headings.reason,
      of: ({ indicator }) => words(reasonOf(indicator) && labels.reason[reasonOf(indicator) ?? 'other']),
    },
  ];
}

function background({ view, locale }: BuildContext): readonly Fact[] {
  const { headings } = locale;
  const { municipality } = view;
  return [
    {
      key: 'cause',
      head: headings.cause,
      width: 6,
      of: ({ indicator }) => words(indicator.explanation?.cause.text ?? null),
    },
    {
      key: 'response',
      head: headings.response,
      width: 6,
      of: ({ indicator }) => words(indicator.explanation?.response?.text ?? null),
    },
    { key: 'meaning', head: headings.meaning, width: 5, of: ({ indicator }) => words(indicator.meaning) },
    {
      key: 'department',
      head: headings.department,
      width: 3,
      of: ({ indicator }) => words(indicator.department ?? municipality.department),
    },
    { key: 'source', head: headings.source, width: 4, of: ({ indicator }) => words(indicator.definitionSource) },
    { key: 'remarks', head: headings.remarks, width: 5, of: ({ indicator }) => words(indicator.remarks.join(' ')) },
    { key: 'id', head: 'ID', of: ({ indicator }) => [text(indicator.id)] },
  ];
}

const figure = (key: string, head: string, of: (view: IndicatorView) => Cell): Fact => ({
  key,
  head,
  align: 'end',
  of: ({ indicator }) => [cell(of(indicator), false)],
});

/** The number as printed, enough where titles would make every line tall; the title where there is no number. */
const shortName = (node: NodeRef | null): string | null =>
  node === null ? null : node.number === '' ? node.title : node.number;

const words = (content: string | null): readonly Inline[] =>
  content === null || content === '' ? [] : [text(content)];

function period(periodText: (period: Period) => string, entry: Cell): readonly Inline[] {
  return words(entry.kind === 'figure' && entry.measured ? periodText(entry.measured) : null);
}

function comparatorOf(
  entry: Cell,
  labels: Readonly<Record<NonNullable<Extract<Cell, { kind: 'figure' }>['comparator']>, string>>,
): string | null {
  return entry.kind === 'figure' && entry.comparator !== null ? labels[entry.comparator] : null;
}

function reasonOf({ verdict, evaluation }: IndicatorView) {
  return verdict.kind === 'not-evaluated' ? verdict.reason : evaluation.rateReason;
}
