import type { CheckView } from '../check-view.ts';
import { isJump, timesApart } from '../decimal-number.ts';
import { stretches, type Step } from '../figure-stretches.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { toldOnce } from '../told-once.ts';
import { fusedIn } from './fused-values.ts';
import { rowJump } from './row-jump.ts';

/** Times the years beside. */
const LEAST = 7;
/** Ten times, and twice as much besides. */
const MOST = 20;

/** Many times as much, or a fraction, of the years beside it: a place too many or too few. */
export const figureJump: Rule = {
  severity: 'warning',
  find: (view) => {
    if (view.series.length === 0) return [];
    const inTables = [...rowJump.find(view), ...fusedIn(view)];
    const known = new Set(inTables);
    return toldOnce(view, inTables, jumps(view)).filter((sighting) => !known.has(sighting));
  },
};

function jumps(view: CheckView): readonly Sighting[] {
  return stretches(view).flatMap((steps) =>
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
  );
}

/** The years before and after; of the first and the last the two nearest, so that a jump is not told of its neighbour. */
function besideOf(steps: readonly Step[], at: number): readonly Step[] {
  const nearest = at === 0 ? [1, 2] : at === steps.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1];
  return nearest.flatMap((place) => steps[place] ?? []);
}

/** Of the first and the last year nothing tells a jump from a change that stays, but that it is tenfold. */
function isTenfold(a: number, b: number): boolean {
  return (timesApart(a, b) ?? Infinity) <= MOST;
}
