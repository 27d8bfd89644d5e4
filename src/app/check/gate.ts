import { openFindings, type Finding } from '#check';
import { fail, issue, ok, type Result, type Severity } from '#kernel';
import { reasonText } from './reason-text.ts';

/** What stands in the way of freezing a year or adopting an edition. */
export interface Gate {
  /** Findings that are not set aside and severe enough, in document order. */
  readonly standing: readonly Finding[];
}

/** Open findings from `least` on close it. */
export function gateOf(findings: readonly Finding[], least: Severity = 'error'): Gate {
  return { standing: openFindings(findings, least) };
}

/** How it was passed: null = nothing stood in the way, else the reason a person gave. */
export interface Passed {
  readonly reason: string | null;
}

/** An open gate is passed as it is; a closed one only with a reason. */
export function passGate({ standing }: Gate, reason: string): Result<Passed> {
  if (standing.length === 0) return ok({ reason: null });
  if (reason.trim() === '') return fail(issue('check.gate-closed', { params: { count: standing.length } }));
  const given = reasonText(reason);
  return given.ok ? ok({ reason: given.value }) : given;
}
