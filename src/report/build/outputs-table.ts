import type { InitiativeView } from '#app';
import { cell, text } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';

/** What an initiative did year by year: the same figures as its chart. */
export function outputsTable(
  { locale }: BuildContext,
  { name }: InitiativeView,
  series: InitiativeView['series'][number],
): Table {
  const { headings } = locale;
  return {
    kind: 'table',
    role: 'outputs',
    caption: `${name}：${headings.withUnit(series.name, series.unit)}`,
    columns: [
      { key: 'year', head: headings.year, align: 'start', width: 1 },
      { key: 'value', head: headings.withUnit(series.name, series.unit), align: 'end', width: 2 },
    ],
    rows: series.points.map(({ year, value }) => ({
      id: null,
      cells: [[text(locale.yearText(year))], [cell(value, false)]],
    })),
  };
}
