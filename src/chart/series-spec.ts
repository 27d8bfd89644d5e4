import type { ChartText } from './svg.ts';

/** A value with its printed label: the chart formats nothing itself. */
export interface Mark {
  readonly value: number;
  readonly label: string;
}

/** One year of a series. */
export interface SeriesPoint {
  /** As printed under the axis: `R1`. */
  readonly year: string;
  /** A second line under the year, such as `（H28）` or `公表：未達成`; empty where none. */
  readonly note: string;
  readonly actual: (Mark & { readonly estimate: boolean }) | null;
  /** `upper` where the target is a range. */
  readonly target: (Mark & { readonly upper: number | null }) | null;
  readonly baseline: Mark | null;
  /** Words at a break of the series that lies between the year before and this one; null = none. */
  readonly breakBefore: string | null;
}

/** Words of the legend; shown only for what is drawn. */
export interface SeriesLegend {
  readonly actual: string;
  readonly estimate: string;
  readonly target: string;
  readonly baseline: string;
}

export interface SeriesSpec extends ChartText {
  readonly form: 'line' | 'bars';
  /** Above the axis: `単位：人`. */
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  readonly legend: SeriesLegend;
  /** Said in the picture where no actual is known. */
  readonly emptyText: string;
  /** User units, taken as CSS pixels; 640 × 320 unless given. */
  readonly width?: number;
  readonly height?: number;
}
