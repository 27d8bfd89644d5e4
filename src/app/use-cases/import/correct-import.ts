import { fail, issue, ok } from '#kernel';
import { applyCorrection } from '../../import/apply-corrections.ts';
import type { ImportAct, ImportEntry } from '../../import/correction.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findOpenImport, subjectOf, type ImportInput } from './find-import.ts';

interface CorrectInput extends ImportInput {
  readonly stamp: string;
  readonly act: ImportAct;
}

const EVENT = 'import.corrected';

/** One thing is put right in what was read, or the last one is taken back or done again. */
export const correctImport: UseCase<CorrectInput, ImportEntry> = {
  name: 'correct-import',
  permission: 'operate',
  event: EVENT,
  run: async (context, { act, ...input }) => {
    const found = await findOpenImport(context, input);
    if (!found.ok) return found;
    const { session, draft, history } = found.value;
    const number = session.entries.length + 1;
    if (act.kind === 'undo' || act.kind === 'redo') {
      if (history[act.kind] === null) return fail(issue('import.nothing-to-turn'));
    } else {
      const corrected = applyCorrection(draft, { number, act });
      if (!corrected.ok) return corrected;
    }
    const detail = { entry: String(number), kind: act.kind, ...('item' in act ? { item: act.item } : {}) };
    const audit = auditEntry(context, { event: EVENT, subject: subjectOf(session.key), detail });
    const entry: ImportEntry = { number, actor: context.actor, at: audit.at, act };
    const written = await context.store.imports.addEntry(session.key, entry, audit);
    return written === 'done' ? ok(entry) : fail(issue('import.stale'));
  },
};
