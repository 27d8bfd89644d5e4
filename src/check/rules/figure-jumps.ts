import type { CheckView, FigureSeries } from '../check-view.ts';
import { decimalNumber, isJump, timesApart } from '../decimal-number.ts';
import { wholeSpot, type Passage } from '../passage.ts';
import type { Rule } from '../rule.ts';

interface Step {
  readonly passage: Passage;
  readonly year: number;
  readonly value: number;
}

/** Times the years beside. */
const LEAST = 7;
/** Ten times, and twice as much besides. */
const MOST = 20;
const FEWEST_OF_ONE_SIGN = 3;

function stepsOf({ points }: FigureSeries): readonly Step[] {
  return points.flatMap(({ passage, year, measurement }) => {
    const value = decimalNumber(measurement.value);
    return value === null ? [] : [{ passage, year, value }];
  });
}

/** Stretches between 定義変更: what stands before one is not compared with what stands after. */
function stretches({ series }: CheckView): readonly (readonly Step[])[] {
  return series.flatMap((one) => {
    const breaks = (one.indicator?.definition.breaks ?? []).map(({ from }) => from);
    const partOf = (year: number): number => breaks.filter((from) => from <= year).length;
    return [...Map.groupBy(stepsOf(one), ({ year }) => partOf(year)).values()];
  });
}

/** Many times as much, or a fraction, of the years beside it: a place too many or too few. */
export const figureJump: Rule = {
  severity: 'warning',
  find: (view) =>
    stretches(view).flatMap((steps) =>
      steps
        .filter(({ value }, at) => {
          const beside = besideOf(steps, at);
          if (beside.length === 0) return false;
          const inside = at > 0 && at < steps.length - 1;
          const first = beside[0]?.value ?? 0;
          return beside.every(
            (other) =>
              isJump(value, other.value, LEAST) &&
              (inside || isTenfold(value, other.value)) &&
              value > other.value === value > first,
          );
        })
        .map(({ passage }) => ({ spot: wholeSpot(passage) })),
    ),
};

/** The years before and after; of the first and the last the two nearest, so that a jump is not told of its neighbour. */
function besideOf(steps: readonly Step[], at: number): readonly Step[] {
  const nearest = at === 0 ? [1, 2] : at === steps.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1];
  return nearest.flatMap((place) => steps[place] ?? []);
}

/** Of the first and the last year nothing tells a jump from a change that stays, but that it is tenfold. */
function isTenfold(a: number, b: number): boolean {
  return (timesApart(a, b) ?? Infinity) <= MOST;
}

/** The only negative figure of a series, or the only positive one. */
export const figureSign: Rule = {
  severity: 'warning',
  find: (view) =>
    stretches(view).flatMap((steps) => {
      const signed = steps.filter(({ value }) => value !== 0);
      const negative = signed.filter(({ value }) => value < 0);
      const positive = signed.filter(({ value }) => value > 0);
      const [few, many] = negative.length < positive.length ? [negative, positive] : [positive, negative];
      const [only] = few;
      if (!only || few.length > 1 || many.length < FEWEST_OF_ONE_SIGN) return [];
      return [{ spot: wholeSpot(only.passage) }];
    }),
};
