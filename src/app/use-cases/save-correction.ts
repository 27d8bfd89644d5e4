import { fail, issue, ok, type Result } from '#kernel';
import type { CheckAct } from '../check/check-entry.ts';
import type { EditionDossier } from '../dossier.ts';
import { frozenYears, yearFrozen } from '../freeze/keeps-frozen-years.ts';
import type { Context } from '../ports.ts';
import { auditEntry } from '../use-case.ts';
import type { FoundCheck } from './find-check.ts';

interface Correcting {
  readonly event: string;
  readonly act: CheckAct;
  /** As it is afterwards. */
  readonly edition: EditionDossier;
  /** Of the city that the change was made from. */
  readonly revision: string;
  /** For the audit line, beside the entry's number. */
  readonly detail: Readonly<Record<string, string>>;
}

/** Writes changed texts of a draft with the entry and the audit line; the number of the entry. */
export async function saveCorrection(
  context: Context,
  { key, entries, edition: before }: Pick<FoundCheck, 'key' | 'entries' | 'edition'>,
  { event, act, edition, revision, detail }: Correcting,
): Promise<Result<number>> {
  const { status, title } = before.edition;
  const [frozen] = frozenYears(before);
  if (frozen !== undefined) return fail(yearFrozen(before, frozen));
  if (status !== 'draft') return fail(issue('check.not-draft', { found: title }));
  const number = entries.length + 1;
  const audit = auditEntry(context, {
    event,
    subject: `${key.city}/${key.edition}`,
    detail: { entry: String(number), ...detail },
  });
  const entry = { number, actor: context.actor, at: audit.at, act };
  const saved = await context.store.saveCorrection({ key, entry, edition, revision }, audit);
  return saved ? ok(number) : fail(issue('work.stale'));
}
