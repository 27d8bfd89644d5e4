import type { IndicatorRow, IndicatorView, ReportView } from '#app';
import type { Locale } from '#locale';
import { joinNumber } from '#plan';
import { textTable, type TextColumn } from './text-table.ts';

/** A year's evaluation for the terminal: one row per indicator under its goal, relistings marked, the counts in words. */
export function evaluationTable(report: ReportView, locale: Locale): string {
  const { headings } = locale;
  const columns: readonly TextColumn[] = [
    { head: headings.indicator, align: 'left' },
    { head: headings.target, align: 'right' },
    { head: headings.actual, align: 'right' },
    { head: headings.verdict, align: 'left' },
    { head: headings.rate, align: 'right' },
    { head: headings.grade, align: 'left' },
  ];
  const lines = [
    ...head(report, locale),
    '',
    ...textTable(
      columns,
      byGoal(report).flatMap(([goal, rows]) => [goal, ...rows.map((row) => cells(row, locale))]),
    ),
    '',
    locale.countsLead(report.counts, report.year),
    locale.figuresAsOf(report.figuresAsOf),
  ];
  return `${lines.join('\n')}\n`;
}

function head(
  { municipality, edition, year, scheme }: ReportView,
  { headings, yearSentence }: Locale,
): readonly string[] {
  const notice = municipality.notice === null ? [] : [municipality.notice];
  return [`${edition.title} ${yearSentence(year)}`, `${headings.scheme}: ${scheme.name}`, ...notice];
}

function byGoal({ indicators }: ReportView): readonly (readonly [string, readonly IndicatorRow[]])[] {
  const rows = indicators.flatMap((indicator) => [
    { goal: goalOf(indicator), row: { indicator, relisted: false } },
    ...indicator.relistedUnder.map(() => ({ goal: goalOf(indicator), row: { indicator, relisted: true } })),
  ]);
  return [...Map.groupBy(rows, ({ goal }) => goal)].map(([goal, group]) => [goal, group.map(({ row }) => row)]);
}

function goalOf({ path: [top] }: IndicatorView): string {
  return top ? joinNumber(top.number, top.title) : '';
}

function cells({ indicator, relisted }: IndicatorRow, locale: Locale): readonly string[] {
  const { name, unit, target, actual, rate, verdict, evaluation } = indicator;
  const mark = relisted ? `（${locale.headings.relisted}）` : '';
  return [
    `  ${locale.headings.withUnit(name, unit)}${mark}`,
    locale.cellText(target, { unit: false }),
    locale.cellText(actual, { unit: false }),
    locale.verdictText(verdict),
    rate.kind === 'figure' ? locale.cellText(rate) : '',
    evaluation.grade === null ? '' : locale.gradeText(evaluation.grade),
  ];
}
