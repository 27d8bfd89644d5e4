import { palette } from './palette.ts';
import { placeLabels, type Box, type LabelRequest } from './place-labels.ts';
import type { SeriesLayout } from './series-layout.ts';
import { positions, targetReach } from './series-marks.ts';
import { occupied } from './series-obstacles.ts';
import type { SeriesPoint, SeriesSpec } from './series-spec.ts';
import { element, textElement } from './svg.ts';

/** Where two marks share a year, the higher one is labelled above and the lower one below. */
function sideAgainst(value: number, other: number | undefined): LabelRequest['prefers'] {
  return other !== undefined && value < other ? 'below' : 'above';
}

/** A bar is labelled beyond its end, unless the mark of its target stands there: then inside. */
function sideOfBar(value: number, target: SeriesPoint['target'] | undefined, layout: SeriesLayout): 'above' | 'below' {
  const [beyond, within] = value < 0 ? (['below', 'above'] as const) : (['above', 'below'] as const);
  if (!target) return beyond;
  const isBeyond = value < 0 ? target.value < value : target.value > value;
  return isBeyond && Math.abs(layout.y(target.value) - layout.y(value)) < layout.labelSize * 3 ? within : beyond;
}

function actualRequests({ points, form }: SeriesSpec, layout: SeriesLayout): readonly LabelRequest[] {
  return positions(points, layout, ({ actual }) => actual).map(({ x, y, mark, index }) => ({
    text: mark.label,
    x,
    y,
    prefers:
      form === 'bars'
        ? sideOfBar(mark.value, points[index]?.target, layout)
        : sideAgainst(mark.value, points[index]?.target?.value),
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
    reach: form === 'bars' ? targetReach(layout) : 0,
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

/** Under a label that stands on a bar; with an edge, so that it does not seem to cut the bar in two. */
function plate({ left, top, right, bottom }: Box, color: string): string {
  return element('rect', {
    x: left - 2,
    y: top - 1,
    width: right - left + 4,
    height: bottom - top + 2,
    rx: 2,
    fill: palette.paper,
    stroke: color,
    'stroke-width': 0.75,
  });
}

/** Value labels, with a pale edge so that a line crossed stays readable under them. */
export function labelMarks(spec: SeriesSpec, layout: SeriesLayout): string {
  const { labelSize: fontSize } = layout;
  const area = { left: 2, right: layout.width - 2, top: layout.top - fontSize, bottom: layout.bottom + fontSize / 2 };
  return placeLabels(requestsOf(spec, layout), { area, ...occupied(spec, layout), fontSize })
    .map(
      ({ text, color, box, onBar }) =>
        (onBar ? plate(box, color) : '') +
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
