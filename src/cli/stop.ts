import type { Failure, Issue, Success } from '#kernel';

/**
 * 0 done: missed targets, unknown figures and remarks are results. 1 findings of `check`, told before it ends.
 * 2 usage, edition and city included. 3 input unreadable, refused or in use. 4 could not write.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Why a command ended without its result. */
export interface Stop {
  readonly ok: false;
  readonly exit: Exclude<ExitCode, 0>;
  readonly issues: readonly Issue[];
}

export type Outcome<T> = Success<T> | Stop;

export function stop(exit: Stop['exit'], ...issues: readonly Issue[]): Stop {
  return { ok: false, exit, issues };
}

export function stopOn(exit: Stop['exit'], failure: Failure): Stop {
  return { ok: false, exit, issues: failure.issues };
}
