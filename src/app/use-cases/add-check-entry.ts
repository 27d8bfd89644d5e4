import { fail, issue, ok, type Result } from '#kernel';
import type { CheckAct } from '../check/check-entry.ts';
import type { Context } from '../ports.ts';
import { auditEntry } from '../use-case.ts';
import type { FoundCheck } from './find-check.ts';

/** The number of the entry that was written. */
export interface AddedCheckEntry {
  readonly entry: number;
}

interface Said {
  readonly event: string;
  readonly act: CheckAct;
  /** For the audit line, beside the entry's number. */
  readonly detail: Readonly<Record<string, string>>;
}

/** Writes what a person did about a finding, with its audit line; refused where somebody was faster. */
export async function addCheckEntry(
  context: Context,
  { key, entries }: FoundCheck,
  { event, act, detail }: Said,
): Promise<Result<AddedCheckEntry>> {
  const number = entries.length + 1;
  const audit = auditEntry(context, {
    event,
    subject: `${key.city}/${key.edition}`,
    detail: { entry: String(number), ...detail },
  });
  const entry = { number, actor: context.actor, at: audit.at, act };
  const written = await context.store.addCheckEntry({ key, entry }, audit);
  return written ? ok({ entry: number }) : fail(issue('work.stale'));
}
