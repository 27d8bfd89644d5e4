import { fail, issue, ok, type Result } from '#kernel';
import type { EditionStatus } from '#plan';
import type { Context } from '../ports.ts';
import { auditEntry } from '../use-case.ts';
import type { FoundEdition } from './find-edition.ts';

interface StatusChange {
  readonly event: string;
  readonly status: EditionStatus;
  /** Of the city that the change was decided on. */
  readonly revision: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** Writes the status of an edition with its audit line; refused where the city has changed since. */
export async function changeStatus(
  context: Context,
  { key }: Pick<FoundEdition, 'key'>,
  { event, status, revision, detail }: StatusChange,
): Promise<Result<null>> {
  const audit = auditEntry(context, { event, subject: `${key.city}/${key.edition}`, detail });
  const saved = await context.store.saveStatus({ ...key, status, revision }, audit);
  return saved ? ok(null) : fail(issue('work.stale'));
}
