import { drawing, type ChartText, type Drawing } from './svg.ts';

export interface StripSegment {
  readonly kind: 'achieved' | 'missed' | 'published' | 'unknown';
  /** As printed: `達成`. */
  readonly label: string;
  readonly count: number;
  /** As printed: `12`. */
  readonly countLabel: string;
}

export interface StripSpec extends ChartText {
  readonly segments: readonly StripSegment[];
  readonly width?: number;
  readonly emptyText: string;
}

export function progressStrip(spec: StripSpec): Drawing {
  return drawing(spec, { width: spec.width ?? 640, height: 72 });
}
