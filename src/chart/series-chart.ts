import { legendHeight, legendMarks } from './legend.ts';
import { palette } from './palette.ts';
import { breakMarks, frameMarks } from './series-frame.ts';
import { labelMarks } from './series-labels.ts';
import { LABEL_SIZE, seriesLayout, type SeriesLayout } from './series-layout.ts';
import { figureMarks } from './series-marks.ts';
import type { SeriesSpec } from './series-spec.ts';
import { drawing, element, textElement, type Drawing } from './svg.ts';

/**
 * The yearly figures of one indicator with baseline and targets. The line is never drawn across an unknown year or a
 * break of the series; estimates are hollow; where nothing is known the picture says so.
 */
export function seriesChart(spec: SeriesSpec): Drawing {
  const layout = seriesLayout(spec, legendHeight(spec));
  return drawing(
    spec,
    layout,
    element('rect', { x: 0, y: 0, width: layout.width, height: layout.height, fill: palette.paper }),
    frameMarks(spec, layout),
    breakMarks(layout),
    figureMarks(spec, layout),
    labelMarks(spec, layout),
    emptyMark(spec, layout),
    legendMarks(spec, layout.legendTop),
  );
}

function emptyMark({ points, emptyText }: SeriesSpec, layout: SeriesLayout): string {
  if (points.some(({ actual }) => actual !== null)) return '';
  const x = (layout.left + layout.right) / 2;
  const y = (layout.top + layout.bottom) / 2;
  return textElement(
    {
      x,
      y,
      'font-size': LABEL_SIZE + 1,
      'text-anchor': 'middle',
      fill: palette.text,
      stroke: palette.paper,
      'stroke-width': 4,
      'paint-order': 'stroke',
    },
    emptyText,
  );
}
