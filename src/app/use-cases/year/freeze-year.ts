import { fail, issue, ok } from '#kernel';
import { passGate } from '../../check/gate.ts';
import type { EditionChecker } from '../../ports.ts';
import type { UseCase } from '../../use-case.ts';
import { hashOfView } from '../../freeze/frozen-view.ts';
import { yearFrozen } from '../../freeze/keeps-frozen-years.ts';
import { revisionOf } from '../preview-lineage.ts';
import { findFreeze, type FoundFreeze } from './find-freeze.ts';
import { isAdopted } from './is-adopted.ts';
import { saveYear, type YearOfEdition } from './save-year.ts';

interface FreezeYearInput extends YearOfEdition {
  readonly stamp: string;
  /** Demanded where open errors stand; not kept where none does. */
  readonly reason: string;
  /** That it is never undone was said and confirmed. */
  readonly isConfirmed: boolean;
}

export const FREEZE_EVENT = 'year.frozen';

/** 検証年度の確定: the year is frozen and never opens again. The audit line keeps the hash of the report view. */
export function freezeYear(runner: EditionChecker): UseCase<FreezeYearInput, { readonly sha256: string }> {
  return {
    name: 'freeze-year',
    permission: 'operate',
    event: FREEZE_EVENT,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const found = await findFreeze(runner, context, input);
      if (!found.ok) return found;
      const { check, verification, gate, view } = found.value;
      if (check.stamp !== input.stamp) return fail(issue('work.stale'));
      const passed = passAll(found.value, input);
      if (!passed.ok) return passed;
      const { reason } = passed.value;
      const sha256 = await hashOfView(view);
      const { state: from, year } = verification;
      const open = gate.standing.map(({ id }) => id).join(' ');
      const saved = await saveYear(context, check, {
        event: FREEZE_EVENT,
        year,
        record: { ...verification, state: 'frozen' },
        revision,
        detail: { from, sha256, ...(reason === null ? {} : { reason, open }) },
      });
      return saved.ok ? ok({ sha256 }) : saved;
    },
  };
}

function passAll(
  { check, verification, gate, misses }: FoundFreeze,
  input: FreezeYearInput,
): ReturnType<typeof passGate> {
  const { edition } = check;
  if (verification.state === 'frozen') return fail(yearFrozen(edition, verification.year));
  if (!isAdopted(edition.edition.status)) return fail(issue('year.not-adopted', { found: edition.edition.title }));
  if (misses.length > 0) {
    const found = misses.map(({ name }) => name).join('、');
    return fail(issue('year.unexplained', { found, params: { count: misses.length } }));
  }
  const passed = passGate(gate, input.reason);
  if (!passed.ok || input.isConfirmed) return passed;
  return fail(issue('year.not-confirmed'));
}
