import type { Box, Line, Surroundings } from './place-labels.ts';
import type { SeriesLayout } from './series-layout.ts';
import { barWidth, positions, targetWay, type Position } from './series-marks.ts';
import { runsOf } from './series-runs.ts';
import type { SeriesSpec } from './series-spec.ts';

const MARK = 6;

/** What labels should not hide. */
export function occupied(spec: SeriesSpec, layout: SeriesLayout): Pick<Surroundings, 'marks' | 'bars' | 'lines'> {
  const spots = [
    ...(spec.form === 'bars' ? [] : positions(spec.points, layout, ({ actual }) => actual)),
    ...positions(spec.points, layout, ({ target }) => target),
    ...positions(spec.points, layout, ({ baseline }) => baseline),
  ];
  const marks = spots.map(({ x, y }) => ({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }));
  return {
    marks,
    bars: barBoxes(spec, layout),
    lines: [...lineSegments(spec, layout), ...uprights(spec, layout)],
  };
}

function barBoxes({ form, points }: SeriesSpec, layout: SeriesLayout): readonly Box[] {
  if (form !== 'bars') return [];
  const half = barWidth(layout) / 2;
  return positions(points, layout, ({ actual }) => actual).map(({ x, y }) => ({
    left: x - half,
    right: x + half,
    top: Math.min(y, layout.ground),
    bottom: Math.max(y, layout.ground),
  }));
}

function lineSegments({ form, points }: SeriesSpec, layout: SeriesLayout): readonly Line[] {
  if (form === 'bars') return [];
  const spot = (index: number): Position => ({ x: layout.x(index), y: layout.y(points[index]?.actual?.value ?? 0) });
  const ways = [...runsOf(points).map(({ indexes }) => indexes.map(spot)), targetWay(points, layout)];
  return ways.flatMap((way) =>
    way.slice(1).map((to, index) => ({ x1: way[index]?.x ?? to.x, y1: way[index]?.y ?? to.y, x2: to.x, y2: to.y })),
  );
}

/** Breaks of the series and ranges of targets. */
function uprights({ points }: SeriesSpec, layout: SeriesLayout): readonly Line[] {
  const breaks = layout.breaks.map(({ index }) => {
    const x = layout.x(index) - layout.step / 2;
    return { x1: x, x2: x, y1: layout.top, y2: layout.bottom };
  });
  const ranges = positions(points, layout, ({ target }) => target).flatMap(({ x, y, mark }) =>
    mark.upper === null ? [] : [{ x1: x, x2: x, y1: layout.y(mark.upper), y2: y }],
  );
  return [...breaks, ...ranges];
}
