import type { SeriesSpec } from './series-spec.ts';
import { drawing, type Drawing } from './svg.ts';

export function seriesChart(spec: SeriesSpec): Drawing {
  return drawing(spec, { width: spec.width ?? 640, height: spec.height ?? 320 });
}
