import { fail, issue, ok } from '#kernel';
import type { ImportKey } from '../../import/import-session.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findImport, subjectOf, type ImportInput } from './find-import.ts';

const EVENT = 'import.discarded';

/** The files, what was read and what was put right are thrown away. Editions that were accepted stay: those are undone first. */
export const discardImport: UseCase<ImportInput, ImportKey> = {
  name: 'discard-import',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findImport(context, input);
    if (!found.ok) return found;
    const { key, state, files } = found.value;
    if (state === 'accepted') return fail(issue('import.is-accepted'));
    const detail = { files: files.map(({ name }) => name).join(', ') };
    const written = await context.store.imports.discard(
      key,
      auditEntry(context, { event: EVENT, subject: subjectOf(key), detail }),
    );
    return written === 'done' ? ok(key) : fail(issue('import.stale'));
  },
};
