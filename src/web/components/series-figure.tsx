import { verdictOf, type Cell, type IndicatorView, type YearPoint } from '#app';
import { seriesChart, seriesForm, type Mark, type SeriesPoint } from '#chart';
import { decimalText, type Decimal } from '#kernel';
import type { Locale } from '#locale';
import { raw } from 'hono/html';

interface SeriesProps {
  readonly locale: Locale;
  readonly view: IndicatorView;
}

/** The course of an indicator as a picture, drawn for a screen and for a telephone; the table below it says the same. */
export function SeriesFigure({ locale, view }: SeriesProps) {
  return (
    <>
      <figure class="chart chart-wide">
        {raw(drawn({ locale, view }, { prefix: 'series', width: 720, height: 340 }))}
      </figure>
      <figure
        class="chart chart-narrow scroll"
        role="group"
        tabindex={0}
        aria-label={locale.pages.tableRegion(locale.headings.chart)}
      >
        {raw(drawn({ locale, view }, { prefix: 'series-narrow', width: narrowWidth(view), height: 300 }))}
      </figure>
    </>
  );
}

/** As wide as a telephone, or wider where there are many years: then it scrolls. */
function narrowWidth({ points }: IndicatorView): number {
  return Math.max(356, 52 * points.length);
}

interface Frame {
  readonly prefix: string;
  readonly width: number;
  readonly height: number;
}

function drawn({ locale, view }: SeriesProps, frame: Frame): string {
  const { headings, labels } = locale;
  return seriesChart({
    ...frame,
    title: view.name,
    description: locale.seriesSentence(view),
    form: seriesForm(view.aggregation),
    unit: locale.pages.unitLine(view.unit),
    points: view.points.map((point) => seriesPoint(locale, view, point)),
    legend: {
      actual: headings.actual,
      estimate: labels.status.estimate,
      target: headings.target,
      baseline: locale.pages.baselineMark,
    },
    emptyText: locale.pages.noActualInChart,
  }).svg;
}

function seriesPoint(locale: Locale, view: IndicatorView, point: YearPoint): SeriesPoint {
  const { actual, target, year } = point;
  const { baseline } = view;
  const isBaseYear = baseline.kind === 'figure' && baseline.planYear === year;
  const mark = markOf(locale, actual);
  const aim = markOf(locale, target);
  return {
    year: locale.yearText(year),
    note: noteOf(locale, point),
    actual: mark && actual.kind === 'figure' ? { ...mark, estimate: actual.status === 'estimate' } : null,
    target: aim && target.kind === 'figure' ? { ...aim, upper: target.upper && approximate(target.upper) } : null,
    baseline: isBaseYear ? markOf(locale, baseline) : null,
    breakBefore: view.breaks.find(({ from }) => from === year)?.remark ?? null,
  };
}

function markOf(locale: Locale, cell: Cell): Mark | null {
  if (cell.kind !== 'figure') return null;
  const { before, number, after } = locale.figureParts(cell);
  return { value: approximate(cell.value), label: `${before}${number}${after}` };
}

/** Good enough to place a mark; what is printed comes from the exact value. */
function approximate(value: Decimal): number {
  return Number(decimalText(value));
}

/** The period really measured, or that only a verdict was published. */
function noteOf(locale: Locale, { actual, evaluation }: YearPoint): string {
  if (actual.kind === 'figure') return locale.figureParts(actual).note;
  const verdict = verdictOf(evaluation);
  return verdict.kind === 'published' ? locale.verdictParts(verdict).shape : '';
}
