import { fail, issue, ok } from '#kernel';
import { correctionsInForce } from '../check/check-entry.ts';
import { takenBack, withChanges } from '../check/text-change.ts';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import type { AddedCheckEntry } from './add-check-entry.ts';
import { findCheckUnchanged } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';
import { revisionOf } from './preview-lineage.ts';
import { saveCorrection } from './save-correction.ts';

interface UndoInput extends EditionInput {
  readonly stamp: string;
  /** Number of the entry that put something right. */
  readonly entry: number;
}

const EVENT = 'check.correction-undone';

/** 元に戻す: a correction is taken back in one step, while the texts it changed stand as it left them. */
export function undoCorrection(runner: EditionChecker): UseCase<UndoInput, AddedCheckEntry> {
  return {
    name: 'undo-correction',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const check = await findCheckUnchanged(runner, context, input);
      if (!check.ok) return check;
      const correction = correctionsInForce(check.value.entries).find(({ number }) => number === input.entry);
      const edition = correction && withChanges(check.value.edition, takenBack(correction.act.changes));
      if (!correction || !edition) return fail(issue('check.undo-changed'));
      const { id, rule, found } = correction.act.finding;
      const entry = await saveCorrection(context, check.value, {
        event: EVENT,
        act: { kind: 'undo', entry: correction.number },
        edition,
        revision,
        detail: { finding: id, rule, found, undone: String(correction.number) },
      });
      return entry.ok ? ok({ entry: entry.value }) : entry;
    },
  };
}
