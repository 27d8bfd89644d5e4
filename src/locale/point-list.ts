import type { Cell, IndicatorView } from '#app';
import type { FiscalYear } from '#kernel';

/** Years with what stands there, for a chart's description: figures and words by year, and the years without a figure. */
export interface PointList {
  readonly actuals: readonly { readonly year: FiscalYear; readonly cell: Cell }[];
  readonly targets: readonly { readonly year: FiscalYear; readonly cell: Cell }[];
  readonly unknown: readonly FiscalYear[];
}

const stands = (cell: Cell): boolean => cell.kind === 'figure' || cell.kind === 'word';

export function pointList({ points }: IndicatorView): PointList {
  return {
    actuals: points.filter(({ actual }) => stands(actual)).map(({ year, actual }) => ({ year, cell: actual })),
    targets: points.filter(({ target }) => stands(target)).map(({ year, target }) => ({ year, cell: target })),
    unknown: points.filter(({ actual }) => actual.kind === 'missing').map(({ year }) => year),
  };
}
