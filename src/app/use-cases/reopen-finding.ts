import { fail, issue } from '#kernel';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { addCheckEntry, type AddedCheckEntry } from './add-check-entry.ts';
import { findCheckUnchanged } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';

interface ReopenInput extends EditionInput {
  readonly stamp: string;
  /** `Finding.id`. */
  readonly finding: string;
}

const EVENT = 'check.reopened';

/** 対象外の取消し: the finding is told again where it is still found. */
export function reopenFinding(runner: EditionChecker): UseCase<ReopenInput, AddedCheckEntry> {
  return {
    name: 'reopen-finding',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const check = await findCheckUnchanged(runner, context, input);
      if (!check.ok) return check;
      const entry = check.value.inForce.find(({ finding }) => finding.id === input.finding);
      if (!entry) return fail(issue('check.finding-unknown', { found: input.finding }));
      const { id, rule, found } = entry.finding;
      return addCheckEntry(context, check.value, {
        event: EVENT,
        act: { kind: 'reopen', finding: id },
        detail: { finding: id, rule, found },
      });
    },
  };
}
