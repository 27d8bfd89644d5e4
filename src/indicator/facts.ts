import { betterSide } from './better-side.ts';
import type { Comparator, Direction, Method } from './definition.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import type { TargetAim } from './figures.ts';
import type { Decimal } from '#kernel';

/** Why an input may not be used; null = it may. */
export interface Blocked {
  readonly actual: NotEvaluatedReason | null;
  readonly baseline: NotEvaluatedReason | null;
  readonly target: NotEvaluatedReason | null;
}

/** The bare figures a result is computed from; a trace holds all of them. */
export interface Facts {
  readonly direction: Direction;
  /** The target's own where it is a value, `range` where it is one, else the indicator's. */
  readonly comparator: Comparator;
  readonly method: Method;
  /** Absolute, bounds included; only for 維持. */
  readonly tolerance: Decimal | null;
  readonly actual: Decimal | null;
  readonly baseline: Decimal | null;
  /** What the year itself is judged by; null where it has no target of its own. */
  readonly aim: TargetAim | null;
  /** The value on the way to which the year stands: its own target or the next one ahead. */
  readonly goal: Decimal | null;
  /** k and n: plan years from the baseline to this year and to the goal. */
  readonly elapsed: number;
  readonly years: number;
  /** The plan's own k and n: this year and the goal's, counted from the edition's first year as 1. */
  readonly planElapsed: number;
  readonly planYears: number;
  readonly blocked: Blocked;
}

export function sideOf(facts: Facts): -1 | 0 | 1 {
  return betterSide(facts.direction, facts.comparator);
}
