import { fail, issue, ok } from '#kernel';
import { withoutImport } from '../../import/city-of-import.ts';
import { keepsFrozenYears } from '../../freeze/keeps-frozen-years.ts';
import type { ImportKey } from '../../import/import-session.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findImport, subjectOf, type ImportInput } from './find-import.ts';

const EVENT = 'import.undone';

/** 取込みの取消し: the editions leave the city in one step, and the import is open again. Refused where something was built on them. */
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
    if (!left.ok) return left;
    const kept = keepsFrozenYears(dossier, left.value);
    if (!kept.ok) return kept;
    const editions = accepted.editions.map(({ edition }) => edition.id);
    const written = await context.store.imports.undo(
      { key, dossier: left.value, revision: summary.revision, editions },
      auditEntry(context, { event: EVENT, subject: subjectOf(key), detail: { editions: editions.join(', ') } }),
    );
    if (written === 'done') return ok(key);
    const title = accepted.editions[0]?.edition.title ?? '';
    return fail(written === 'worked-on' ? issue('import.undo-worked-on', { found: title }) : issue('import.stale'));
  },
};
