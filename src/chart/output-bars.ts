import { seriesChart } from './series-chart.ts';
import type { Mark } from './series-spec.ts';
import type { ChartText, Drawing } from './svg.ts';

export interface OutputBarsSpec extends ChartText {
  readonly unit: string;
  /** A null mark is a year without a figure, never a bar of height 0. */
  readonly points: readonly { readonly year: string; readonly output: Mark | null }[];
  readonly emptyText: string;
  readonly width?: number;
  readonly height?: number;
}

/** Yearly outputs of an initiative (活動実績) as bars that start at zero. */
export function outputBars(spec: OutputBarsSpec): Drawing {
  const points = spec.points.map(({ year, output }) => ({
    year,
    note: '',
    actual: output && { ...output, estimate: false },
    target: null,
    baseline: null,
    breakBefore: null,
  }));
  const legend = { actual: '', estimate: '', target: '', baseline: '' };
  return seriesChart({ ...spec, form: 'bars', points, legend, width: spec.width ?? 480, height: spec.height ?? 240 });
}
