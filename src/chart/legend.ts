import { palette } from './palette.ts';
import type { SeriesSpec } from './series-spec.ts';
import { circle, DASHES, diamond, segment, square } from './shapes.ts';
import { element, textElement } from './svg.ts';
import { textWidth } from './text-width.ts';

const SIZE = 12;
const ROW = 20;
const SAMPLE = 30;
const GAP = 18;

interface Item {
  readonly words: string;
  readonly sample: (x: number, y: number) => string;
}

interface Placed extends Item {
  readonly x: number;
  readonly row: number;
}

function actualSample(form: SeriesSpec['form'], estimate: boolean): Item['sample'] {
  if (form === 'bars') return (x, y) => barSample(x, y, estimate);
  const style = {
    stroke: palette.actual,
    'stroke-width': 2,
    ...(estimate ? { 'stroke-dasharray': DASHES.estimate } : {}),
  };
  return (x, y) => segment({ x, y }, { x: x + 24, y }, style) + circle(x + 12, y, estimate);
}

function barSample(x: number, y: number, estimate: boolean): string {
  const dash = estimate ? { 'stroke-dasharray': DASHES.estimate } : {};
  return element('rect', {
    x: x + 4,
    y: y - 6,
    width: 16,
    height: 12,
    fill: estimate ? palette.paper : palette.actual,
    stroke: palette.actual,
    'stroke-width': 1.5,
    ...dash,
  });
}

function targetSample(x: number, y: number): string {
  const style = { stroke: palette.target, 'stroke-width': 1.5, 'stroke-dasharray': DASHES.target };
  return segment({ x, y }, { x: x + 24, y }, style) + diamond(x + 12, y);
}

/** Only what is drawn and has a word. */
function itemsOf({ form, points, legend }: SeriesSpec): readonly Item[] {
  const items: readonly (Item & { readonly drawn: boolean })[] = [
    {
      words: legend.actual,
      sample: actualSample(form, false),
      drawn: points.some(({ actual }) => actual?.estimate === false),
    },
    {
      words: legend.estimate,
      sample: actualSample(form, true),
      drawn: points.some(({ actual }) => actual?.estimate === true),
    },
    { words: legend.target, sample: targetSample, drawn: points.some(({ target }) => target !== null) },
    {
      words: legend.baseline,
      sample: (x, y) => square(x + 12, y),
      drawn: points.some(({ baseline }) => baseline !== null),
    },
  ];
  return items.filter(({ drawn, words }) => drawn && words !== '');
}

function placed(spec: SeriesSpec): readonly Placed[] {
  const width = (spec.width ?? 640) - 24;
  let x = 0;
  let row = 0;
  return itemsOf(spec).map((item) => {
    const needed = SAMPLE + textWidth(item.words, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const place = { ...item, x: x + 12, row };
    x += needed + GAP;
    return place;
  });
}

export function legendHeight(spec: SeriesSpec): number {
  const last = placed(spec).at(-1);
  return last ? (last.row + 1) * ROW + 4 : 0;
}

export function legendMarks(spec: SeriesSpec, top: number): string {
  return placed(spec)
    .map(({ x, row, words, sample }) => {
      const y = top + row * ROW + ROW / 2;
      return (
        sample(x, y) + textElement({ x: x + SAMPLE, y: y + SIZE * 0.35, 'font-size': SIZE, fill: palette.text }, words)
      );
    })
    .join('');
}
