import type { CheckView, FigureSeries } from './check-view.ts';
import { decimalNumber } from './decimal-number.ts';
import type { Passage } from './passage.ts';

/** A measured figure of one year. */
export interface Step {
  readonly passage: Passage;
  readonly year: number;
  readonly value: number;
}

function stepsOf({ points }: FigureSeries): readonly Step[] {
  return points.flatMap(({ passage, year, measurement }) => {
    const value = decimalNumber(measurement.value);
    return value === null ? [] : [{ passage, year, value }];
  });
}

/** Of each series the stretches between 定義変更: what stands before one is not compared with what stands after. */
export function stretches({ series }: CheckView): readonly (readonly Step[])[] {
  return series.flatMap((one) => {
    const breaks = (one.indicator?.definition.breaks ?? []).map(({ from }) => from);
    const partOf = (year: number): number => breaks.filter((from) => from <= year).length;
    return [...Map.groupBy(stepsOf(one), ({ year }) => partOf(year)).values()];
  });
}
