import type { Drawing } from '#chart';
import type { Chart } from '../tree/block.ts';

export interface ChartParts extends Pick<Chart, 'id' | 'alt' | 'caption' | 'twin'> {
  readonly drawing: Drawing;
}

export function chartBlock({ drawing: { svg, width, height }, ...said }: ChartParts): Chart {
  return { kind: 'chart', svg, width, height, ...said };
}
