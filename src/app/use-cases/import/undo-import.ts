import { fail, issue, ok, type Failure } from '#kernel';
import type { Dossier } from '../../dossier.ts';
import { withoutImport } from '../../import/city-of-import.ts';
import { frozenYears, keepsFrozenYears, yearFrozen } from '../../freeze/keeps-frozen-years.ts';
import type { AcceptedImport, ImportKey } from '../../import/import-session.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findImport, subjectOf, type ImportInput } from './find-import.ts';

const EVENT = 'import.undone';

/**
 * 取込みの取消し: the editions leave the city in one step, earlier drafts come back in their places, and the import is open again.
 * Refused where something was built on them. What people said about a comparison or a finding of an earlier draft follows back.
 */
export const undoImport: UseCase<ImportInput, ImportKey> = {
  name: 'undo-import',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findImport(context, input);
    if (!found.ok) return found;
    const { key, accepted } = found.value;
    const summary = await context.store.city(key.city);
    const dossier = await context.store.load(key.city);
    if (!accepted || !summary || !dossier) return fail(issue('import.stale'));
    const left = withoutImport(dossier, accepted);
    if (!left.ok) return frozenAmong(dossier, accepted) ?? left;
    const kept = keepsFrozenYears(dossier, left.value);
    if (!kept.ok) return kept;
    const editions = accepted.editions.map(({ edition }) => edition.id);
    const back = new Set(accepted.replaced?.map(({ draft }) => draft.edition.id));
    const leaving = editions.filter((id) => !back.has(id));
    const written = await context.store.imports.undo(
      { key, dossier: left.value, revision: summary.revision, editions: leaving },
      auditEntry(context, { event: EVENT, subject: subjectOf(key), detail: { editions: editions.join(', ') } }),
    );
    if (written === 'done') return ok(key);
    const title = accepted.editions[0]?.edition.title ?? '';
    return fail(written === 'worked-on' ? issue('import.undo-worked-on', { found: title }) : issue('import.stale'));
  },
};

/** What was built on it can be undone; a frozen year cannot, so that is said first. */
function frozenAmong(dossier: Dossier, { editions }: AcceptedImport): Failure | null {
  const ids = new Set<string>(editions.map(({ edition }) => edition.id));
  for (const edition of dossier.editions.filter((one) => ids.has(one.edition.id))) {
    const [year] = frozenYears(edition);
    if (year !== undefined) return fail(yearFrozen(edition, year));
  }
  return null;
}
