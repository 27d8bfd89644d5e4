import type { IndicatorRow, IndicatorView } from '#app';
import type { Locale } from '#locale';
import { anchor } from '../tree/anchor.ts';
import { cell, link, small, text, type Inline } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { gradesSayMore } from './grades-say-more.ts';

interface Rows {
  readonly caption: string;
  readonly rows: readonly IndicatorRow[];
}

/** One line an indicator: where it stood, what was promised, what became of it, and what is promised next. */
export function indicatorTable(context: BuildContext, { caption, rows }: Rows): Table {
  const withGrade = gradesSayMore(context.view.scheme, context.locale);
  const withNext = rows.some(({ indicator }) => indicator.next !== null);
  return {
    kind: 'table',
    role: 'indicators',
    caption,
    columns: [
      ...columns(context),
      ...(withGrade ? [gradeColumn(context)] : []),
      ...(withNext ? [nextColumn(context)] : []),
    ],
    rows: rows.map((row) => ({
      id: null,
      cells: [
        ...cells(context, row),
        ...(withGrade ? [gradeCell(row.indicator)] : []),
        ...(withNext ? [nextCell(row.indicator)] : []),
      ],
    })),
  };
}

function columns({ view, locale }: BuildContext): readonly TableColumn[] {
  const { headings } = locale;
  const year = locale.yearText(view.year);
  return [
    { key: 'name', head: headings.indicator, align: 'start', width: 3.2 },
    { key: 'unit', head: headings.unit, align: 'start', width: 1.1 },
    { key: 'baseline', head: headings.baseline, align: 'end', width: 2.2 },
    { key: 'target', head: headings.withYear(headings.target, year), align: 'end', width: 2.2 },
    { key: 'actual', head: headings.withYear(headings.actual, year), align: 'end', width: 2.3 },
    { key: 'rate', head: headings.rate, align: 'end', width: 1.7 },
    { key: 'verdict', head: headings.verdict, align: 'start', width: 2.9 },
  ];
}

/** Why there is no rate is said only where the verdict beside it does not give the same reason. */
function rateCell({ gradeText }: Locale, { rate, verdict }: IndicatorView): Inline {
  const isSaid = rate.kind === 'missing' && verdict.kind === 'not-evaluated' && verdict.reason === rate.reason;
  return isSaid ? text(gradeText(null)) : cell(rate);
}

function gradeColumn({ locale }: BuildContext): TableColumn {
  return { key: 'grade', head: locale.headings.grade, align: 'start', width: 1.7 };
}

function nextColumn({ view, locale }: BuildContext): TableColumn {
  const { headings } = locale;
  const year =
    view.indicators.flatMap(({ next }) => (next?.target.kind === 'figure' ? [next.target.planYear] : []))[0] ?? null;
  const head = year === null ? headings.nextTarget : headings.withYear(headings.nextTarget, locale.yearText(year));
  return { key: 'next', head, align: 'end', width: 2 };
}

function cells({ locale }: BuildContext, { indicator, relisted }: IndicatorRow): readonly (readonly Inline[])[] {
  const name = link(indicator.name, anchor('indicator', indicator.id));
  return [
    relisted ? [name, small(`（${locale.headings.relisted}）`)] : [name],
    [text(indicator.unit)],
    [cell(indicator.baseline, false)],
    [cell(indicator.target, false)],
    [cell(indicator.actual, false)],
    [rateCell(locale, indicator)],
    [{ kind: 'verdict', verdict: indicator.verdict }],
  ];
}

/** Why there is no grade is said here only where the verdict beside it does not say it. */
function gradeCell({ evaluation, verdict }: IndicatorView): readonly Inline[] {
  return [
    {
      kind: 'grade',
      grade: evaluation.grade,
      reason: verdict.kind === 'not-evaluated' ? null : evaluation.gradeReason,
    },
  ];
}

/** The unit is said where the indicator was replaced by one with another. */
function nextCell({ unit, next }: IndicatorView): readonly Inline[] {
  return next === null ? [] : [cell(next.target, next.unit !== unit)];
}
