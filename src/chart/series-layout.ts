import { scaleLinear, scalePoint } from 'd3-scale';
import type { SeriesPoint, SeriesSpec } from './series-spec.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export const LABEL_SIZE = 12;
export const AXIS_SIZE = 11;
export const NOTE_SIZE = 10;
const SMALLEST_LABEL = 9;
const TICKS = 4;
const LINE_HEIGHT = 1.3;

export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** The lines under one year of the axis. */
export interface YearLabel {
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly size: number; readonly y: number }[];
}

/** A break before the year at `index`; its words stand in rows of their own above the plot. */
export interface BreakLabel {
  readonly index: number;
  readonly lines: readonly string[];
  readonly y: number;
}

/** Where everything of a series chart stands, in user units. */
export interface SeriesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Distance between two years. */
  readonly step: number;
  readonly ticks: readonly Tick[];
  readonly years: readonly YearLabel[];
  /** y of zero where zero lies inside the plot, else of its lower edge. */
  readonly ground: number;
  readonly zeroInside: boolean;
  readonly legendTop: number;
  /** Of the labels at the marks: smaller where years stand close. */
  readonly labelSize: number;
  readonly breaks: readonly BreakLabel[];
  x(index: number): number;
  y(value: number): number;
}

/** All values that must lie inside the plot. */
function valuesOf(points: readonly SeriesPoint[]): readonly number[] {
  return points.flatMap(({ actual, target, baseline }) =>
    [actual?.value, target?.value, target?.upper, baseline?.value].filter(
      (value) => value !== undefined && value !== null,
    ),
  );
}

/** Bars stand on zero; a line shows zero where the values reach half-way down to it, and else its own range. */
function domainOf(spec: SeriesSpec): readonly [number, number] {
  const values = valuesOf(spec.points);
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const withZero = spec.form === 'bars' || (low >= 0 && low <= high / 2) || (high <= 0 && high >= low / 2);
  const [from, to] = withZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
  const room = (to - from || Math.abs(to) || 1) * 0.12;
  return [from === 0 ? 0 : from - room, to === 0 ? 0 : to + room];
}

/** Short labels (`H27`) are made smaller before they are broken; long ones are broken. */
function yearSize(points: readonly SeriesPoint[], width: number): number {
  const widest = Math.max(1, ...points.filter(({ year }) => year.length <= 5).map(({ year }) => textWidth(year, 1)));
  return Math.min(AXIS_SIZE, Math.max(SMALLEST_LABEL, width / widest));
}

function yearLines(
  points: readonly SeriesPoint[],
  step: number,
): readonly (readonly { text: string; size: number }[])[] {
  const width = Math.max(step - 2, AXIS_SIZE * 2);
  const size = yearSize(points, width);
  const lines = (text: string, fontSize: number) =>
    text === '' ? [] : wrapText(text, width, fontSize).map((line) => ({ text: line, size: fontSize }));
  return points.map(({ year, note }) => [...lines(year, size), ...lines(note, NOTE_SIZE)]);
}

function lowered(lines: readonly { text: string; size: number }[], top: number): YearLabel['lines'] {
  let y = top;
  return lines.map((line) => {
    y += line.size * LINE_HEIGHT;
    return { ...line, y };
  });
}

function labelSize(points: readonly SeriesPoint[], step: number): number {
  const widest = Math.max(1, ...points.map(({ actual }) => textWidth(actual?.label ?? '', 1)));
  return Math.min(LABEL_SIZE, Math.max(SMALLEST_LABEL, step / widest));
}

const UNIT_ROW = 30;
const BREAK_ROW = AXIS_SIZE * LINE_HEIGHT;

/** The last break stands topmost, so that no words lie across the upright of a break to the right of them. */
function breakLabels(points: readonly SeriesPoint[], width: number): readonly BreakLabel[] {
  let y = UNIT_ROW;
  return points
    .flatMap(({ breakBefore }, index) =>
      breakBefore === null ? [] : [{ index, lines: wrapText(breakBefore, width - 24, AXIS_SIZE) }],
    )
    .toReversed()
    .map((label) => {
      const placed = { ...label, y };
      y += label.lines.length * BREAK_ROW;
      return placed;
    });
}

export function seriesLayout(spec: SeriesSpec, legendHeight: number): SeriesLayout {
  const width = spec.width ?? 640;
  const height = spec.height ?? 320;
  const vertical = scaleLinear().domain(domainOf(spec)).nice(TICKS);
  const format = vertical.tickFormat(TICKS);
  const tickValues = valuesOf(spec.points).length === 0 ? [] : vertical.ticks(TICKS);
  const left = Math.max(24, ...tickValues.map((value) => textWidth(format(value), AXIS_SIZE))) + 12;
  const right = width - 12;
  const horizontal = scalePoint<number>()
    .domain(spec.points.map((_, index) => index))
    .range([left, right])
    .padding(0.5);
  const labels = yearLines(spec.points, horizontal.step());
  const labelHeight = Math.max(
    AXIS_SIZE * LINE_HEIGHT,
    ...labels.map((lines) => lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0)),
  );
  const legendTop = height - legendHeight;
  const bottom = legendTop - labelHeight - 12;
  const breaks = breakLabels(spec.points, width);
  const top = UNIT_ROW + breaks.reduce((sum, { lines }) => sum + lines.length, 0) * BREAK_ROW;
  vertical.range([bottom, top]);
  const [low = 0, high = 0] = vertical.domain();
  const zeroInside = tickValues.length > 0 && low <= 0 && high >= 0;
  const x = (index: number): number => horizontal(index) ?? left;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    step: horizontal.step(),
    ticks: tickValues.map((value) => ({ y: vertical(value), label: format(value) })),
    years: labels.map((lines, index) => ({ x: x(index), lines: lowered(lines, bottom + 2) })),
    ground: zeroInside ? vertical(0) : bottom,
    zeroInside,
    legendTop,
    labelSize: labelSize(spec.points, horizontal.step()),
    breaks,
    x,
    y: (value) => vertical(value),
  };
}
