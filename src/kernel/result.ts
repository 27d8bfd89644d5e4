import type { Issue } from './issue.ts';

/** An expected failure is returned, a broken assumption is thrown. */
export type Result<T, E = readonly Issue[]> = Success<T> | Failure<E>;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<E = readonly Issue[]> {
  readonly ok: false;
  readonly issues: E;
}

export function ok<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function fail(...issues: readonly [Issue, ...Issue[]]): Failure {
  return { ok: false, issues };
}

/** Ends a switch over a closed set: a new member then fails to compile here. */
export function assertNever(unexpected: never): never {
  throw new TypeError(`unexpected member of a closed set: ${JSON.stringify(unexpected)}`);
}
