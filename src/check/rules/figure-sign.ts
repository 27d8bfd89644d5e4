import type { CheckView } from '../check-view.ts';
import { decimalNumber, timesApart } from '../decimal-number.ts';
import { stretches } from '../figure-stretches.ts';
import { valueOf, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot, type Passage } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

interface Signed {
  readonly passage: Passage;
  readonly value: number;
}

/** So many others of one sign tell the one that has the other by themselves. */
const FEWEST_OF_ONE_SIGN = 3;
/** Without its sign the figure must be like the others, and they like each other. */
const SPREAD = 1.5;
const BESIDE = 1.25;
/** Two others must be nearer, and the figures not small: balances of few go either way. */
const SPREAD_OF_TWO = 1.3;
const SMALL = 30;
/** Among so many others, which may lie further apart, it stands in their midst. */
const MANY = 4;
const SPREAD_OF_MANY = 3;

/** The only negative figure of a series, or the only positive one; in a table, where without its sign it is like the others. */
export const figureSign: Rule = {
  severity: 'warning',
  find: (view) => {
    const ofSeries = stretches(view).flatMap((steps) => odd(steps, ({ length }) => length >= FEWEST_OF_ONE_SIGN));
    return toldOnce(view, ofTables(view), ofSeries);
  },
};

function ofTables({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) => rows.flatMap((row) => odd(figuresOf(row), isLike)));
}

function figuresOf({ cells }: KpiRow): readonly Signed[] {
  return cells.flatMap((cell) => {
    const value = decimalNumber(valueOf(cell));
    return value === null ? [] : [{ passage: cell.passage, value }];
  });
}

type Judge = (others: readonly Signed[], one: Signed) => boolean;

function odd(steps: readonly Signed[], isEnough: Judge): readonly Sighting[] {
  const signed = steps.filter(({ value }) => value !== 0);
  const negative = signed.filter(({ value }) => value < 0);
  const positive = signed.filter(({ value }) => value > 0);
  const [few, many] = negative.length < positive.length ? [negative, positive] : [positive, negative];
  const [only] = few;
  return only && few.length === 1 && isEnough(many, only) ? [{ spot: wholeSpot(only.passage) }] : [];
}

/** 60, −61, 62; but not 1.2, −0.5, 0.8. */
function isLike(others: readonly Signed[], { value }: Signed): boolean {
  const sizes = others.map((other) => Math.abs(other.value));
  const [least, most, size] = [Math.min(...sizes), Math.max(...sizes), Math.abs(value)];
  if (others.length >= MANY && size >= least && size <= most && (timesApart(least, most) ?? 1) <= SPREAD_OF_MANY)
    return true;
  if (others.length < 2 || (timesApart(least, most) ?? 1) > SPREAD) return false;
  if (others.length < FEWEST_OF_ONE_SIGN && (least < SMALL || most > SPREAD_OF_TWO * least)) return false;
  return size >= least / BESIDE && size <= most * BESIDE;
}
