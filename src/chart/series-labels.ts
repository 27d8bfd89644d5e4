import { palette } from './palette.ts';
import { placeLabels, type LabelRequest } from './place-labels.ts';
import type { SeriesLayout } from './series-layout.ts';
import { barWidth, positions } from './series-marks.ts';
import { occupied } from './series-obstacles.ts';
import type { SeriesPoint, SeriesSpec } from './series-spec.ts';
import { textElement } from './svg.ts';

/** Where two marks share a year, the higher one is labelled above and the lower one below. */
function sideAgainst(value: number, other: number | undefined): LabelRequest['prefers'] {
  return other !== undefined && value < other ? 'below' : 'above';
}

function actualRequests({ points, form }: SeriesSpec, layout: SeriesLayout): readonly LabelRequest[] {
  return positions(points, layout, ({ actual }) => actual).map(({ x, y, mark, index }) => ({
    text: mark.label,
    x,
    y,
    prefers:
      form === 'bars' ? (mark.value < 0 ? 'below' : 'above') : sideAgainst(mark.value, points[index]?.target?.value),
    color: palette.actual,
  }));
}

function targetRequests({ points, form }: SeriesSpec, layout: SeriesLayout): readonly LabelRequest[] {
  return positions(points, layout, ({ target }) => target).map(({ x, y, mark, index }) => ({
    text: mark.label,
    x,
    y: mark.upper === null ? y : layout.y(mark.upper),
    prefers: mark.upper === null ? sideAgainst(mark.value, points[index]?.actual?.value) : 'above',
    color: palette.target,
    reach: form === 'bars' ? barWidth(layout) / 2 : 0,
  }));
}

/** A baseline that repeats the actual of its year needs no label of its own. */
function ownBaseline({ baseline, actual }: SeriesPoint): SeriesPoint['baseline'] {
  return baseline && baseline.label !== actual?.label ? baseline : null;
}

function baselineRequests({ points }: SeriesSpec, layout: SeriesLayout): readonly LabelRequest[] {
  return positions(points, layout, ownBaseline).map(({ x, y, mark, index }) => ({
    text: mark.label,
    x,
    y,
    prefers: sideAgainst(mark.value, points[index]?.actual?.value),
    color: palette.baseline,
  }));
}

/** Importance: the latest actual, targets, baseline, then the other years from the latest back. */
function requestsOf(spec: SeriesSpec, layout: SeriesLayout): readonly LabelRequest[] {
  const [latest, ...earlier] = actualRequests(spec, layout).toReversed();
  return [...(latest ? [latest] : []), ...targetRequests(spec, layout), ...baselineRequests(spec, layout), ...earlier];
}

/** Value labels, with a pale edge so that a line crossed stays readable under them. */
export function labelMarks(spec: SeriesSpec, layout: SeriesLayout): string {
  const { labelSize: fontSize } = layout;
  const area = { left: 2, right: layout.width - 2, top: layout.top - fontSize, bottom: layout.bottom + fontSize / 2 };
  return placeLabels(requestsOf(spec, layout), { area, ...occupied(spec, layout), fontSize })
    .map(({ text, color, box }) =>
      textElement(
        {
          x: (box.left + box.right) / 2,
          y: box.bottom - fontSize * 0.15,
          'font-size': fontSize,
          'text-anchor': 'middle',
          fill: color,
          stroke: palette.paper,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        text,
      ),
    )
    .join('');
}
