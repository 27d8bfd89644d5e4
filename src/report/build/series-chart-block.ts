import type { Cell, IndicatorView, YearPoint } from '#app';
import { seriesChart, seriesForm, type SeriesPoint } from '#chart';
import type { Locale } from '#locale';
import { anchor } from '../tree/anchor.ts';
import type { Chart } from '../tree/block.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { chartBlock } from './chart-block.ts';
import { mark, upperEnd } from './mark.ts';

/** An indicator through the years, drawn; unknown years stay empty. */
export function seriesChartBlock({ locale }: BuildContext, indicator: IndicatorView, twin: Table): Chart {
  const { headings, labels } = locale;
  const id = anchor('chart', indicator.id);
  const alt = locale.seriesSentence(indicator);
  const drawing = seriesChart({
    prefix: id,
    title: indicator.name,
    description: alt,
    width: 480,
    height: 212,
    form: seriesForm(indicator.aggregation),
    unit: indicator.unit === '' ? '' : `${headings.unit}：${indicator.unit}`,
    points: indicator.points.map((point) => seriesPoint(locale, indicator, point)),
    legend: {
      actual: headings.actual,
      estimate: labels.status.estimate,
      target: headings.target,
      baseline: headings.baseline,
    },
    emptyText: labels.reason['not-obtained'],
  });
  return chartBlock({ id, drawing, alt, caption: twin.caption, twin });
}

function seriesPoint(
  locale: Locale,
  indicator: IndicatorView,
  { year, actual, target, evaluation }: YearPoint,
): SeriesPoint {
  const known = mark(locale, actual);
  const aim = mark(locale, target);
  const { baseline } = indicator;
  const broken = indicator.breaks.find((entry) => entry.from === year);
  return {
    year: locale.yearText(year),
    note: noteOf(locale, actual, evaluation.published?.verdict ?? null),
    actual: known && { ...known, estimate: actual.kind === 'figure' && actual.status === 'estimate' },
    target: aim && { ...aim, upper: upperEnd(target) },
    baseline: baseline.kind === 'figure' && baseline.planYear === year ? mark(locale, baseline) : null,
    breakBefore: broken ? locale.headings.seriesBreak : null,
  };
}

/** Under the year: what was really measured, or what was only published. */
function noteOf({ headings, periodText }: Locale, actual: Cell, published: 'achieved' | 'missed' | null): string {
  if (actual.kind === 'figure') return actual.measured ? `（${periodText(actual.measured)}）` : '';
  if (published === null) return '';
  return published === 'achieved' ? headings.publishedAchieved : headings.publishedMissed;
}
