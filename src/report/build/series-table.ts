import type { IndicatorView } from '#app';
import { cell, text } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';

/** An indicator through the years: the same figures as its chart. Years after the report's have a target at most. */
export function seriesTable({ locale }: BuildContext, indicator: IndicatorView): Table {
  const { headings } = locale;
  const shown = indicator.points.filter((point) => point.actual.kind !== 'none' || point.target.kind !== 'none');
  return {
    kind: 'table',
    role: 'series',
    caption: headings.withUnit(indicator.name, indicator.unit),
    columns: [
      { key: 'year', head: headings.year, align: 'start', width: 1.6 },
      figureColumn('target', headings.target),
      figureColumn('actual', headings.actual),
      figureColumn('change', headings.change),
    ],
    rows: [
      ...baselineRow(indicator, headings.baseline),
      ...shown.map((point) => ({
        id: null,
        cells: [[text(locale.yearText(point.year))], [cell(point.target, false)], [cell(point.actual, false)], [cell(point.change, true)]],
      })),
    ],
  };
}

function figureColumn(key: string, head: string): TableColumn {
  return { key, head, align: 'end', width: 2 };
}

function baselineRow({ baseline }: IndicatorView, label: string): Table['rows'] {
  if (baseline.kind === 'none') return [];
  return [{ id: null, cells: [[text(label)], [], [cell(baseline, false)], []] }];
}
