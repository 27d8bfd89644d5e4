import { editionState, type ComparisonWork, type WorkAct, type WorkEntry } from '#app';
import type { ComparisonUnit } from '#compare';

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** What was said of two editions at the desk, one thing after another. */
export function workOf({ old, new: next }: Editions, acts: readonly WorkAct[]): ComparisonWork {
  const states = [editionState(old), editionState(next)] as const;
  const entries = acts.map((act, at): WorkEntry => ({
    number: at + 1,
    actor: { kind: 'desk', name: '企画課' },
    at: '2020-11-20T09:00:00+09:00',
    oldState: states[0].id,
    newState: states[1].id,
    act,
  }));
  return { states, entries };
}
