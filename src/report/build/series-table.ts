import type { Cell, IndicatorView, YearPoint } from '#app';
import type { Locale } from '#locale';
import { cell, text } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';

/** An indicator through the years: the same figures as its chart. Years after the report's have a target at most. */
export function seriesTable({ locale }: BuildContext, indicator: IndicatorView): Table {
  const { headings } = locale;
  const shown = indicator.points.filter((point) => isTold(indicator, point));
  return {
    kind: 'table',
    role: 'series',
    caption: headings.withUnit(indicator.name, indicator.unit),
    columns: [
      { key: 'year', head: headings.year, align: 'start', width: 2 },
      { key: 'target', head: headings.target, align: 'end', width: 1.9 },
      { key: 'actual', head: headings.actual, align: 'end', width: 2.7 },
      { key: 'change', head: headings.change, align: 'end', width: 2.1 },
    ],
    rows: [
      ...baselineRow(locale, indicator),
      ...shown.map((point) => ({
        id: null,
        cells: [
          [text(locale.yearText(point.year))],
          [cell(point.target, false)],
          [cell(point.actual, false)],
          [cell(point.change, isInPoints(point.change))],
        ],
      })),
    ],
  };
}

/** A difference of percentages is in ポイント and says so; all others are in the unit of the caption. */
function isInPoints(change: Cell): boolean {
  return change.kind === 'figure' && change.points === true;
}

/** The baseline's year needs no line of its own where nothing but the baseline is known of it. */
function isTold({ baseline }: IndicatorView, { year, actual, target }: YearPoint): boolean {
  if (actual.kind === 'figure' || target.kind !== 'none') return true;
  return actual.kind !== 'none' && !(baseline.kind === 'figure' && baseline.planYear === year);
}

function baselineRow({ headings, yearText }: Locale, { baseline }: IndicatorView): Table['rows'] {
  if (baseline.kind === 'none') return [];
  const year = baseline.kind === 'figure' ? baseline.planYear : null;
  const label = year === null ? headings.baseline : headings.withYear(headings.baseline, yearText(year));
  return [{ id: null, cells: [[text(label)], [], [cell(baseline, false)], []] }];
}
