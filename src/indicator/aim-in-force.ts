import type { Target, TargetAim } from './figures.ts';
import { fiscalYearOn } from '#kernel';
import type { FiscalYear } from '#kernel';

/** The aim a plan year is judged by, and the fiscal year in which it was set. */
export interface AimInForce {
  readonly aim: TargetAim;
  readonly setIn: FiscalYear;
}

/**
 * A target revised inside an edition counts from its date on: the aim in force is the one that stood on the last day
 * (31 March) of the target's plan year. A revision dated later does not change what that year had promised.
 */
export function aimInForce(target: Target, editionFirst: FiscalYear): AimInForce {
  const { revision } = target;
  if (revision === null) return { aim: target.aim, setIn: editionFirst };
  const set = fiscalYearOn(revision.date);
  return set > target.planYear ? { aim: revision.before, setIn: editionFirst } : { aim: target.aim, setIn: set };
}

/** The target of the year itself, or the next one after it; null where none is ahead. */
export function targetAhead(targets: readonly Target[], year: FiscalYear): Target | null {
  let ahead: Target | null = null;
  for (const target of targets) {
    if (target.planYear >= year && (ahead === null || target.planYear < ahead.planYear)) ahead = target;
  }
  return ahead;
}
