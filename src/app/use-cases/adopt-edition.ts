import { fail, issue } from '#kernel';
import { gateOf, passGate } from '../check/gate.ts';
import type { EditionChecker } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { changeStatus } from './change-status.ts';
import { findCheckUnchanged } from './find-check.ts';
import type { EditionInput } from './find-edition.ts';
import { revisionOf } from './preview-lineage.ts';

interface AdoptInput extends EditionInput {
  readonly stamp: string;
  /** Demanded where the gate is closed; not kept where it is open. */
  readonly reason: string;
}

const EVENT = 'edition.adopted';

/** 版の策定: a draft becomes the adopted edition. Open errors of its check stand in the way, unless a reason is given. */
export function adoptEdition(runner: EditionChecker): UseCase<AdoptInput, null> {
  return {
    name: 'adopt-edition',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const check = await findCheckUnchanged(runner, context, input);
      if (!check.ok) return check;
      const { status } = check.value.edition.edition;
      if (status !== 'draft' && status !== 'consultation') return fail(issue('edition.not-draft'));
      const gate = gateOf(check.value.findings);
      const passed = passGate(gate, input.reason);
      if (!passed.ok) return passed;
      const { reason } = passed.value;
      const open = gate.standing.map(({ id }) => id).join(' ');
      return changeStatus(context, check.value, {
        event: EVENT,
        status: 'adopted',
        revision,
        detail: { from: status, ...(reason === null ? {} : { reason, open }) },
      });
    },
  };
}
