import { fail, issue, ok } from '#kernel';
import { reasonText } from '../check/reason-text.ts';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { addCheckEntry } from './add-check-entry.ts';
import { findCheckUnchanged, findingAfter, type SettledFinding } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';

interface DismissInput extends EditionInput {
  readonly stamp: string;
  /** `Finding.id`. */
  readonly finding: string;
  readonly reason: string;
}

const EVENT = 'check.dismissed';

/** 対象外とする: a finding is set aside with a reason, and stays so while it is found. */
export function dismissFinding(runner: EditionChecker): UseCase<DismissInput, SettledFinding> {
  return {
    name: 'dismiss-finding',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const reason = reasonText(input.reason);
      if (!reason.ok) return reason;
      const check = await findCheckUnchanged(runner, context, input);
      if (!check.ok) return check;
      const finding = check.value.findings.find(({ id, dismissed }) => id === input.finding && dismissed === null);
      if (!finding) return fail(issue('check.finding-unknown', { found: input.finding }));
      const { id, rule, found, context: around } = finding;
      const added = await addCheckEntry(context, check.value, {
        event: EVENT,
        act: { kind: 'dismiss', finding: { id, rule, found, context: around }, reason: reason.value },
        detail: { finding: id, rule, found, reason: reason.value },
      });
      return added.ok ? ok({ entry: added.value.entry, next: findingAfter(check.value, id) }) : added;
    },
  };
}
