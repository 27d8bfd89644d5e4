import type { InitiativeView } from '#app';
import { outputBars } from '#chart';
import { anchor } from '../tree/anchor.ts';
import type { Chart } from '../tree/block.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { chartBlock } from './chart-block.ts';
import { mark } from './mark.ts';

interface Outputs {
  readonly initiative: InitiativeView;
  readonly series: InitiativeView['series'][number];
  readonly index: number;
}

/** What an initiative did year by year, drawn. */
export function outputsChart({ locale }: BuildContext, { initiative, series, index }: Outputs, twin: Table): Chart {
  const { headings, labels } = locale;
  const id = anchor('chart', 'outputs', initiative.id, `${index}`);
  const alt = `${twin.caption}。${series.points.map(({ year, value }) => `${locale.yearText(year)} ${locale.cellText(value)}`).join('、')}`;
  const drawing = outputBars({
    prefix: id,
    title: twin.caption,
    description: alt,
    height: 180,
    emptyText: labels.reason['not-obtained'],
    unit: series.unit === '' ? '' : `${headings.unit}：${series.unit}`,
    points: series.points.map(({ year, value }) => ({ year: locale.yearText(year), output: mark(locale, value) })),
  });
  return chartBlock({ id, drawing, alt, caption: twin.caption, twin });
}
