import { fail, issue, ok, type Result } from '#kernel';
import type { WorkAct, WorkEntry } from '../comparison/work/comparison-work.ts';
import type { Context } from '../ports.ts';
import { auditEntry } from '../use-case.ts';
import type { FoundComparison } from './find-comparison.ts';

/** The number of the entry that was written. */
export interface AddedEntry {
  readonly entry: number;
}

interface Said {
  readonly event: string;
  readonly act: WorkAct;
  /** For the audit line, beside the entry's number. */
  readonly detail: Readonly<Record<string, string>>;
}

/** Writes what a person did, with its audit line; refused where somebody was faster. Shared by the use cases that say something. */
export async function addWorkEntry(
  context: Context,
  { key, states, job }: FoundComparison,
  { event, act, detail }: Said,
): Promise<Result<AddedEntry>> {
  const audit = auditEntry(context, { event, subject: `${key.city}/${key.old}/${key.new}` });
  const number = job.work.entries.length + 1;
  const entry: WorkEntry = {
    number,
    actor: context.actor,
    at: audit.at,
    oldState: states[0].id,
    newState: states[1].id,
    act,
  };
  const written = await context.store.addWorkEntry(
    { key, entry, states },
    { ...audit, detail: { entry: String(number), ...detail } },
  );
  return written ? ok({ entry: number }) : fail(issue('work.stale'));
}
