import type { Figure } from '#app';
import { fromInteger, traceId } from '#kernel';

/** A count made by the report itself, as a figure like all others. Its trace says what was counted: `counts/g1/achieved`. */
export function countFigure(counted: string, count: number): Figure {
  return {
    kind: 'figure',
    trace: traceId(`counts/${counted}`),
    value: fromInteger(count),
    places: 0,
    unit: '',
    planYear: null,
    measured: null,
    status: 'confirmed',
    comparator: null,
    upper: null,
    signed: false,
  };
}
