import { line } from 'd3-shape';
import { palette } from './palette.ts';
import type { SeriesLayout } from './series-layout.ts';
import { runsOf } from './series-runs.ts';
import type { SeriesPoint, SeriesSpec } from './series-spec.ts';
import { circle, DASHES, diamond, segment, square } from './shapes.ts';
import { element } from './svg.ts';

/** A place in user units. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

const WIDEST_BAR = 48;

/** Positions of the points that have something, with the thing itself. */
export function positions<T>(
  points: readonly SeriesPoint[],
  layout: SeriesLayout,
  pick: (point: SeriesPoint) => (T & { readonly value: number }) | null,
): readonly (Position & { readonly mark: T & { readonly value: number }; readonly index: number })[] {
  return points.flatMap((point, index) => {
    const mark = pick(point);
    return mark ? [{ x: layout.x(index), y: layout.y(mark.value), mark, index }] : [];
  });
}

/** Polyline through the baseline and the targets: the way the plan meant to go. */
export function targetWay(points: readonly SeriesPoint[], layout: SeriesLayout): readonly Position[] {
  const baseline = positions(points, layout, (point) => point.baseline).slice(0, 1);
  const first = baseline[0]?.index ?? -1;
  const targets = positions(points, layout, (point) => point.target).filter(({ index }) => index > first);
  return [...baseline, ...targets];
}

/** How far a target's dash reaches beyond its bar on either side. */
const OVERHANG = 6;

/** Half the length of a target's dash over a bar. */
export function targetReach(layout: SeriesLayout): number {
  return barWidth(layout) / 2 + OVERHANG;
}

export function barWidth(layout: SeriesLayout): number {
  return Math.min(WIDEST_BAR, layout.step * 0.6);
}

function bars({ points }: SeriesSpec, layout: SeriesLayout): string {
  const width = barWidth(layout);
  return positions(points, layout, ({ actual }) => actual)
    .map(({ x, y, mark }) => {
      const hollow = mark.estimate ? { 'stroke-dasharray': DASHES.estimate } : {};
      return element('rect', {
        x: x - width / 2,
        y: Math.min(y, layout.ground),
        width,
        height: Math.abs(layout.ground - y),
        fill: mark.estimate ? palette.paper : palette.actual,
        stroke: palette.actual,
        'stroke-width': 1.5,
        ...hollow,
      });
    })
    .join('');
}

function actualLine({ points }: SeriesSpec, layout: SeriesLayout): string {
  const path = line<number>()
    .x((index) => layout.x(index))
    .y((index) => layout.y(points[index]?.actual?.value ?? 0))
    .digits(2);
  const runs = runsOf(points).map(({ dashed, indexes }) =>
    element('path', {
      d: path(indexes) ?? '',
      fill: 'none',
      stroke: palette.actual,
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
      ...(dashed ? { 'stroke-dasharray': DASHES.estimate } : {}),
    }),
  );
  const dots = positions(points, layout, ({ actual }) => actual).map(({ x, y, mark }) => circle(x, y, mark.estimate));
  return runs.join('') + dots.join('');
}

function targetMarks({ points, form }: SeriesSpec, layout: SeriesLayout): string {
  const style = { stroke: palette.target, 'stroke-width': 1.5, 'stroke-dasharray': DASHES.target };
  const way = form === 'bars' ? [] : targetWay(points, layout);
  const lines = way.slice(1).map((to, index) => segment(way[index] ?? to, to, style));
  const marks = positions(points, layout, ({ target }) => target).map(({ x, y, mark }) => {
    const reach = form === 'bars' ? targetReach(layout) : 0;
    const across = reach > 0 ? segment({ x: x - reach, y }, { x: x + reach, y }, { ...style, 'stroke-width': 2 }) : '';
    return across + (mark.upper === null ? diamond(x, y) : rangeMark({ x, y }, layout.y(mark.upper)));
  });
  return lines.join('') + marks.join('');
}

/** A range: both ends marked, joined by an upright. */
function rangeMark({ x, y }: Position, upper: number): string {
  return (
    segment({ x, y }, { x, y: upper }, { stroke: palette.target, 'stroke-width': 2 }) +
    diamond(x, y) +
    diamond(x, upper)
  );
}

/** Everything drawn for the figures: targets lie over bars and under the line. */
export function figureMarks(spec: SeriesSpec, layout: SeriesLayout): string {
  const baselines = positions(spec.points, layout, ({ baseline }) => baseline).map(({ x, y }) => square(x, y));
  const targets = targetMarks(spec, layout);
  return (
    (spec.form === 'bars' ? bars(spec, layout) + targets : targets + actualLine(spec, layout)) + baselines.join('')
  );
}
