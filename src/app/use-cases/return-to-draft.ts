import { fail, issue } from '#kernel';
import { reasonText } from '../check/reason-text.ts';
import { frozenYears, yearFrozen } from '../freeze/keeps-frozen-years.ts';
import type { UseCase } from '../use-case.ts';
import { changeStatus } from './change-status.ts';
import { findEdition, type EditionInput } from './find-edition.ts';
import { revisionOf } from './preview-lineage.ts';

const EVENT = 'edition.returned-to-draft';

/** 策定の取消し: an adopted edition is a draft again, with a reason; one with a frozen year never. */
export const returnToDraft: UseCase<EditionInput & { readonly reason: string }, null> = {
  name: 'return-to-draft',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const reason = reasonText(input.reason);
    if (!reason.ok) return reason;
    const revision = await revisionOf(context, input.city);
    const found = await findEdition(context, input);
    if (!found.ok) return found;
    const { status } = found.value.edition.edition;
    if (status !== 'adopted') return fail(issue('edition.not-adopted'));
    const [frozen] = frozenYears(found.value.edition);
    if (frozen !== undefined) return fail(yearFrozen(found.value.edition, frozen));
    const detail = { from: status, reason: reason.value };
    return changeStatus(context, found.value, { event: EVENT, status: 'draft', revision, detail });
  },
};
