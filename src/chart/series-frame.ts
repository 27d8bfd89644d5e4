import { palette } from './palette.ts';
import { AXIS_SIZE, type SeriesLayout } from './series-layout.ts';
import type { SeriesSpec } from './series-spec.ts';
import { DASHES, segment } from './shapes.ts';
import { textElement } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Unit, grid, axis and years. */
export function frameMarks(spec: SeriesSpec, layout: SeriesLayout): string {
  const { left, right, bottom, ground } = layout;
  const across = (y: number, stroke: string, width: number): string =>
    segment({ x: left, y }, { x: right, y }, { stroke, 'stroke-width': width });
  const ticks = layout.ticks.map(
    ({ y, label }) =>
      across(y, palette.grid, 1) +
      textElement(
        { x: left - 6, y: y + AXIS_SIZE * 0.35, 'font-size': AXIS_SIZE, fill: palette.faintText, 'text-anchor': 'end' },
        label,
      ),
  );
  const years = layout.years.flatMap(({ x, lines }) =>
    lines.map(({ text, size, y }) =>
      textElement({ x, y, 'font-size': size, fill: palette.text, 'text-anchor': 'middle' }, text),
    ),
  );
  const unit = textElement({ x: 4, y: AXIS_SIZE + 3, 'font-size': AXIS_SIZE, fill: palette.faintText }, spec.unit);
  const edge = layout.zeroInside && ground < bottom - 1 ? across(bottom, palette.grid, 1) : '';
  return unit + ticks.join('') + edge + across(ground, palette.axis, 1.5) + years.join('');
}

/** A dashed upright between two years for each break, its words above the plot. */
export function breakMarks(layout: SeriesLayout): string {
  return layout.breaks
    .map(({ index, lines, y }) => {
      const x = index === 0 ? layout.left : layout.x(index) - layout.step / 2;
      const style = { stroke: palette.axis, 'stroke-width': 1.5, 'stroke-dasharray': DASHES.break };
      const words = lines.map((line, row) => breakWords(line, { x, y: y + row * AXIS_SIZE * 1.3 }, layout));
      return segment({ x, y: y - 9 }, { x, y: layout.bottom }, style) + words.join('');
    })
    .join('');
}

function breakWords(words: string, at: { readonly x: number; readonly y: number }, layout: SeriesLayout): string {
  const width = textWidth(words, AXIS_SIZE);
  const x = Math.min(at.x + 5, layout.width - 4 - width);
  return textElement(
    {
      x,
      y: at.y,
      'font-size': AXIS_SIZE,
      fill: palette.text,
      stroke: palette.paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
    },
    words,
  );
}
